"""Titles, roles, institutions and places: what tells people, bodies and places apart in English news."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a name, with or without a stop. Value: the gender the title gives, "" where none.
TITLES: dict[str, str] = {
    **dict.fromkeys(_words("mr mr. sir lord king prince duke baron father brother imam monsieur herr señor"), "m"),
    **dict.fromkeys(_words("mrs mrs. ms ms. miss lady dame queen princess duchess sister madame frau señora"), "f"),
    **dict.fromkeys(_words(
    """dr dr. sen sen. sens. senator senators rep rep. reps. representative congressman congresswoman gov gov. govs.
    governor pres. president vice-president secretary minister chancellor premier mayor judge justice gen gen. general
    lt lt. col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant adm adm. admiral cmdr. commander
    lieutenant private corporal rev rev. reverend prof prof. professor pope bishop archbishop cardinal rabbi
    pastor ambassador attorney chairman chairwoman chair speaker councilman councilwoman commissioner chief
    officer detective sheriff deputy director coach dean ayatollah mullah maulana sultan emir leader candidate
    nominee spokesman spokeswoman spokesperson strategist adviser advisor activist author actor actress singer
    comedian host anchor correspondent reporter columnist analyst economist pollster attorney lawyer prosecutor
    founder businessman businesswoman billionaire mogul"""),
        "",
    ),
}  # fmt: skip
TITLES.update(dict.fromkeys(_words("congressman chairman councilman spokesman businessman actor"), "m"))
TITLES.update(dict.fromkeys(_words("congresswoman chairwoman councilwoman spokeswoman businesswoman actress"), "f"))

# Offices that take "of" and a department before the holder's name: Secretary of State Jane Roe.
OFFICES = _words("secretary speaker minister chief director chairman leader head president attorney")
# Offices that "general" follows and is no rank.
GENERALS = _words(
    "attorney secretary solicitor surgeon inspector consul director governor auditor comptroller postmaster"
)
# Capitalised at the start of a sentence, before a name, without being part of it.
NOT_NAMES = _words(
    "top former many some senior even only new several both most old young longtime fellow late anti pro ex while"
)
# Capitalised at the start of a sentence like a name, and nobody's.
NOBODY = _words(
    """nobody none everyone everybody someone somebody anyone anybody nothing everything something anything neither
    either yes no thanks sorry please"""
)
# Participles before a role that do not end the phrase: "the ranking Democrat", "retired Gen. Jane Roe".
BEFORE_ROLES = _words(
    """ranking acting leading sitting visiting managing founding presiding commanding deciding consulting
    supervising retired disgraced appointed elected unelected self-described self-proclaimed registered
    undecided beloved renowned"""
)
SUFFIXES = _words("jr jr. sr sr. ii iii iv")
PARTICLES = _words("de la le van von der den del della di da dos das du al el bin ibn ben bint abu ter ten af av zu")
NAME_JOINERS = _words("of the and for & de la")

# People by what they do or are; the head of a nominal speaker.
ROLES = _words(
    """whip majority minority activist actor actress ally analyst author adviser advisor ambassador aide agent artist
    assistant attorney billionaire boss businessman businesswoman candidate captain chairman chairwoman chair
    chief citizen cleric coach colleague columnist comedian commander commentator commissioner congressman
    congresswoman conservative consultant contributor coordinator correspondent councilman councilwoman counsel
    critic democrat deputy designer developer diplomat director doctor donor economist editor employee engineer
    entrepreneur envoy executive expert farmer father fighter founder friend general governor guest head historian
    host human insider inspector investigator investor journalist judge justice king lawmaker lawyer leader
    lecturer legislator liberal lieutenant lobbyist man manager mayor medic member mentor minister mogul mother
    musician negotiator neighbor neighbour nominee nurse officer official operative opponent organizer owner
    parent participant partner pastor patient physician pilot player poet policeman politician pollster pope
    premier president presidents priest principal producer professor prosecutor protester psychologist publisher
    queen rabbi ranger reader refugee representative reporter republican researcher resident retiree rival scholar
    scientist secretary senator sergeant sheriff singer soldier son daughter sister brother wife husband speaker
    spokesman spokeswoman spokesperson staffer strategist student superintendent supporter survivor teacher
    technician trader trainer traveler treasurer trustee veteran victim viewer voter volunteer witness woman
    worker writer youth person people men women children parents aides allies critics experts analysts officials
    lawmakers leaders voters supporters witnesses activists advocates advocate opponents observers insiders
    spokesmen police authorities sources source prosecutors investigators scientists researchers economists
    democrats republicans conservatives liberals progressives moderator panelist chancellor user demonstrator
    plaintiff defendant suspect attacker bishop imam nun monk monarch prince princess ex-president ex-governor mom
    dad grandmother grandfather uncle aunt cousin nephew niece girl boy kid kids guy guys lady gentleman delegate
    elector evangelical mobster contestant pageant reverend chef driver nominee frontrunner front-runner newcomer
    hopeful tycoon magnate neurosurgeon surgeon socialist independent firebrand maverick incumbent contender
    financier heir heiress millionaire philanthropist banker broker accountant auditor architect builder contractor
    carpenter plumber electrician mechanic programmer shopkeeper landlord tenant waiter waitress cashier clerk sailor
    fisherman rancher barrister solicitor magistrate constable firefighter paramedic dentist pharmacist psychiatrist
    therapist biologist chemist physicist mathematician climatologist geologist virologist epidemiologist ecologist
    conservationist environmentalist astronaut footballer striker goalkeeper midfielder defender quarterback athlete
    swimmer cyclist boxer golfer cricketer batsman rapper songwriter guitarist novelist playwright filmmaker
    biographer blogger broadcaster presenter pundit narrator campaigner immigrant councillor teammate widow widower
    provost statesman"""
)
FEMALE_ROLES = _words(
    """woman mother wife daughter sister actress spokeswoman chairwoman congresswoman
    councilwoman businesswoman queen princess girl lady grandmother aunt niece nun mom policewoman saleswoman
    waitress widow bride girlfriend stewardess goddess heroine"""
)
MALE_ROLES = _words(
    """man father husband son brother actor spokesman chairman congressman councilman
    businessman king prince boy grandfather uncle nephew monk pope dad gentleman guy policeman salesman waiter
    widower groom boyfriend imam bishop priest"""
)
# Whoever "his wife" or "her son" is, the text may have named once.
FAMILY = _words("wife husband father mother son daughter brother sister")
# Things that speak: the head of a nominal speaker that is a body, a paper or a document.
BODIES = _words(
    """administration agency army article association authority bank board bureau campaign chamber charity church
    city club coalition college commission committee company congress corporation council country county court
    delegation department embassy empire emirate federation firm force foundation fund government group house
    industry institute institution jury league legislature magazine military ministry mission movement network
    newspaper office organization organisation outlet paper parliament party police post press regime school
    senate service society staff state station team think-tank treasury tribunal union university website white
    store times journal herald tribune guardian telegraph news"""
)
DOCUMENTS = _words(
    """report statement letter article study survey poll document memo ad advertisement editorial story release
    filing lawsuit complaint indictment order ruling opinion brief book blog post tweet message email e-mail video
    website site page poster sign banner headline text transcript review paper analysis column op-ed caption
    petition resolution bill law constitution bible platform plan proposal guidelines notice ad commercial spot
    narrator slogan"""
)
# In a name, says that it is a body and not a person.
ORG_WORDS = _words(
    """people people's
    district partnership journalism war bridge amendment agreement treaty summit university college school
    institute institution center centre committee commission council court department ministry agency bureau
    office association federation union league party party's house senate congress parliament bank fund group
    company corporation corp corp. inc inc. ltd ltd. llc co co. plc ag gmbh times post journal news magazine
    tribune herald guardian telegraph today network radio television tv press agency society foundation coalition
    alliance movement army navy force forces police guard corps brigade club team church mosque hospital airlines
    airport campaign administration government republic kingdom emirate state states nations community museum
    library academy board authority service services partners media studios project initiative act plan street
    hotel tower towers square convention conference research poll survey bbc cnn nbc abc cbs msnbc fox pbs npr fbi
    cia nsa epa irs nato un eu u.n. u.s. w.h.o. isis gop pac dnc rnc aclu afp ap reuters bloomberg politico twitter
    facebook google apple microsoft amazon reporters voters americans republicans democrats"""
)

PLACES = _words(
    """afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
    bolivia bosnia brazil britain bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba
    cyprus denmark ecuador egypt england estonia ethiopia europe finland france gaza georgia germany ghana greece
    guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
    kazakhstan kenya kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta
    mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger
    nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda
    scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
    tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam
    wales yemen zambia zimbabwe africa asia america alabama alaska arizona arkansas california colorado
    connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
    pennsylvania tennessee texas utah vermont wisconsin wyoming kabul kandahar herat islamabad karachi lahore
    peshawar delhi mumbai dhaka beijing shanghai tokyo seoul hanoi bangkok jakarta manila sydney melbourne london
    manchester birmingham edinburgh glasgow dublin paris lyon marseille berlin munich hamburg frankfurt vienna
    zurich geneva brussels amsterdam rome milan madrid barcelona lisbon athens istanbul ankara moscow kiev kyiv
    warsaw prague budapest bucharest sofia belgrade stockholm oslo copenhagen helsinki cairo tunis tripoli algiers
    lagos nairobi johannesburg tehran baghdad damascus beirut jerusalem riyadh doha dubai washington york boston
    chicago philadelphia houston dallas atlanta miami detroit seattle denver phoenix cleveland pittsburgh
    baltimore orlando tampa charlotte milwaukee minneapolis portland sacramento angeles francisco diego vegas
    orleans manhattan brooklyn queens bronx harlem hollywood pentagon kremlin toronto montreal ottawa vancouver
    havana bogota lima caracas santiago kashmir crimea aleppo mosul carolina hampshire jersey dakota virginia"""
)

# First words of names of several words that are nobody's first name: of a place (Fort Roe), of something else.
OPEN_PLACES = _words(
    """new north south east west northern southern eastern western central upper lower middle greater san santa santo
    saint st. st los las el des baton fort ft. cape mount mt. lake port palm rhode puerto tel boca terre grand little
    silicon rocky capitol costa sierra sri hong saudi abu kuala addis buenos rio cedar bay coral key boulder"""
)
OPEN_THINGS = _words(
    """social civil federal national international congressional presidential judicial industrial super great real big
    golden planned first second third fourth fifth sixth world united american european asian african public private
    free common common-sense final total general special supreme high top red blue green white black gold silver iron
    star associated mutual standard universal global radical republican democratic human economic medical military
    heritage liberty freedom justice planet project operation mission amendment article title chapter section"""
)

NATIONALITIES = _words(
    """american british french german russian chinese japanese indian pakistani afghan iranian iraqi israeli
    palestinian syrian turkish egyptian saudi canadian mexican italian spanish greek dutch belgian swedish
    norwegian danish finnish polish ukrainian hungarian austrian swiss irish scottish welsh english australian
    korean vietnamese cuban brazilian european african asian arab muslim christian jewish catholic evangelical
    republican democratic conservative liberal libertarian islamic hispanic latino black white native former"""
)

NICKNAMES: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in [
        "bill william will billy",
        "bob robert rob bobby",
        "jim james jimmy jamie",
        "joe joseph joey",
        "mike michael mick",
        "\n    dick richard rick rich",
        "dan daniel danny",
        "dave david",
        "tom thomas tommy",
        "tim timothy",
        "chris christopher christine",
        "\n    matt matthew",
        "steve steven stephen",
        "ted edward ed theodore eddie",
        "don donald donny",
        "ron ronald",
        "ken kenneth kenny",
        "\n    greg gregory",
        "jeff jeffrey geoffrey",
        "larry lawrence",
        "liz elizabeth beth betsy",
        "kate katherine kathleen kathy catherine",
        "\n    sue susan",
        "barb barbara",
        "chuck charles charlie",
        "bernie bernard",
        "al albert alan allen",
        "ben benjamin",
        "sam samuel samantha",
        "\n    nick nicholas",
        "tony anthony",
        "andy andrew",
        "jack john johnny",
        "pat patrick patricia",
        "meg margaret maggie peggy",
        "\n    alex alexander alexandra",
        "fred frederick",
        "harry henry harold hank",
        "ray raymond",
        "walt walter",
        "zack zachary",
        "josh joshua",
        "\n    jon jonathan",
        "debbie deborah",
        "barack barry",
        "vladimir vova",
        "jeb john",
        "marty martin",
        "phil philip",
        "pete peter",
        "\n    abby abigail",
        "vicky victoria",
        "jen jennifer jenny",
        "becky rebecca",
        "cindy cynthia",
        "wendy gwendolyn",
    ]
)

# Descriptions that point back at somebody named before even where the text never gives that person the role in so many
# words: there are few of them in any story. "The official" or "the witness" is usually nobody named.
PUBLIC_ROLES = _words(
    """senator governor president candidate nominee congressman congresswoman mayor billionaire businessman
    businesswoman mogul tycoon magnate front-runner frontrunner republican democrat actor actress singer comedian
    pope premier chancellor minister secretary general justice king queen prince princess ayatollah celebrity star
    hopeful contender incumbent neurosurgeon socialist"""
)
# Roles of people whom the news quotes without a name, whatever stands before them: `the senior White House official`.
NAMELESS = _words(
    """official spokesman spokeswoman spokesperson source aide adviser advisor insider witness supporter voter
    protester demonstrator delegate staffer employee worker reporter officer agent lawyer attorney driver man woman
    person people resident student user reader viewer caller expert analyst operative representative member friend
    relative neighbor neighbour colleague victim suspect patient customer fan critic opponent"""
)
# One word for the people and the matters of a party.
PARTIES = {"gop": "republican", "democratic": "democrat", "dem": "democrat", "tory": "conservative"}
# In the name of a paper.
PRESS_NAMES = _words("times post journal herald tribune guardian telegraph globe gazette ledger chronicle observer")
# Roles that mean the same office, as printed beside a name.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "senator": ("sen.", "senator", "sens."),
    "president": ("pres.", "president"),
    "governor": ("gov.", "governor"),
    "congressman": ("rep.", "representative", "congressman"),
    "congresswoman": ("rep.", "representative", "congresswoman"),
    "lawmaker": ("rep.", "sen.", "representative", "senator"),
    "general": ("gen.", "general"),
    "professor": ("prof.", "professor"),
    "doctor": ("dr.", "doctor"),
    "officer": ("lt.", "sgt.", "capt.", "officer"),
    "admiral": ("adm.", "admiral"),
    "secretary": ("secretary",),
    "republican": ("r-", "republican", "gop"),
    "democrat": ("d-", "democrat", "democratic", "democrats"),
    "spokesperson": ("spokesman", "spokeswoman", "spokesperson"),
}
