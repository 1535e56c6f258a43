"""English reporting verbs: what each may take as its content, and which forms are as often nouns.

Each verb is listed once under the group it behaves like; `newscrawl.parse.quotes.lexicon` spells out the forms. A group
says how the verb builds its sentence, which is all the rules and the weights ever look at:

- `say`: a clause, bare or with "that", or words in marks, on either side ("said", "wrote", "explained").
- `tell`: the same after an addressee ("told reporters that", "assured them").
- `ask`: a question, after an addressee or without ("asked whether", "wondered why").
- `urge`: an addressee and an infinitive ("urged Congress to act").
- `vow`: a clause or an infinitive ("vowed to return", "promised that").
- `declare`: a clause or a thing ("announced a plan", "denied wrongdoing", "proposed a tax").
- `call`: a thing and what it is called ("called him a liar", "described it as").
- `accuse`: a person and the charge ("accused them of lying", "blamed the mayor for").
- `utter`: words in marks, seldom anything else ("chanted", "joked", "shouted").
- `hint`: a clause, with a thing as subject as often as a person ("suggests", "indicates", "shows").
- `judge`: an opinion on something, quoted at most in part ("praised", "mocked", "slammed").
- `think`: an attitude; attributed only where words stand in marks ("believes", "hopes").
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GROUPS: dict[str, str] = {
    "say": """say add note write argue explain insist claim state acknowledge concede contend assert maintain
        conclude warn observe remark complain lament recall stress emphasize emphasise emphasise reiterate confirm
        allege testify predict boast brag admit caution recount speculate comment continue respond reply answer
        counter point clarify reckon opine remark quip theorize posit surmise muse reason concur counsel fret
        declare reveal disclose retort""",
    "tell": "tell remind assure inform notify advise warn reassure inform brief lecture",
    "ask": "ask wonder inquire enquire query question",
    "urge": "urge implore exhort beg beseech encourage instruct order counsel challenge press plead command",
    "vow": "vow promise pledge threaten swear demand offer agree volunteer undertake refuse",
    "declare": """announce propose deny recommend demand report proclaim estimate forecast project recount outline
        detail relate relay repeat echo reaffirm affirm articulate express voice issue issue retract protest
        dispute decry divulge publicize reject elaborate summarize summarise pronounce profess""",
    "call": "call describe label dub characterize characterise brand liken portray term deem pronounce refer",
    "accuse": "accuse blame denounce charge fault criticize criticise condemn rebuke chide scold reproach berate",
    "utter": """joke shout chant yell scream cry exclaim whisper mutter murmur mumble utter tweet retweet post email
        e-mail text blog interject interrupt chime quip crow snap snarl sneer scoff gush tease rant rave roar thunder
        intone grumble gripe grouse marvel sigh laugh read quote riff fume taunt crack bellow holler croon
        deadpan blurt stammer drawl growl hiss sob wail apologize apologise rejoin volunteer recite plead""",
    "hint": "suggest indicate imply hint intimate signal",
    "show": "show find determine prove demonstrate reflect illustrate warn",
    "judge": """praise mock slam blast attack ridicule hail defend dismiss deride criticise lambaste lambast bash assail
        rip compare cite mention thank laud applaud commend salute welcome lampoon castigate excoriate skewer trash
        knock disparage belittle tout promote pitch invoke reference recite discuss list headline title entitle
        decry condemn stand identify classify depict paint""",
    "think": """believe think hope fear expect feel know worry suspect want wish see consider regard view agree
        disagree realize realise understand guess assume doubt remember vote learn hear doubt love hate""",
}

# Verbs that report whenever a clause or words in marks follow, and verbs that as often do something else ("charged the
# suspect", "offered a seat", "maintains a garden"); of the rest either may be.
FIRM: frozenset[str] = _words(
    """say tell add write explain insist argue warn acknowledge admit concede reiterate remark quip contend allege tweet
    recall lament brag complain testify conclude accuse reply declare stress emphasize emphasise opine joke exclaim
    retort predict boast vow recount confess denounce blame ask wonder caution counter reckon assert caution"""
)
LOOSE: frozenset[str] = _words(
    """maintain continue charge offer challenge agree state counsel issue project forecast demand order press promote
    pitch list cite mention show find determine prove post text reflect instruct answer respond refuse threaten label
    refer reference attack defend welcome compare laugh cry roar scream read volunteer reason read quote issue brief
    direct echo address express question dispute reject retract advise encourage command discuss identify classify
    promise paint depict crack snap rip bash knock trash hail fault judge detail outline repeat relay observe signal
    demonstrate illustrate release trumpet raise"""
)

# What else than report a verb may do, or how it reports; verbs that simply report are in none.
SENSES: dict[str, frozenset[str]] = {
    "answer": _words("respond reply answer comment counter retort rejoin"),
    "reveal": _words("reveal disclose confirm divulge publicize announce report release admit acknowledge concede"),
    "voice": _words("express voice issue echo repeat relay relate articulate recite quote cite air convey"),
    "stance": _words("reject dispute dismiss defend protest decry denounce challenge question oppose deny retract"),
    "act": _words("offer propose demand order instruct command press encourage agree volunteer undertake refuse"),
    "figure": _words("estimate forecast project predict determine find calculate show prove demonstrate indicate"),
    "stay": _words("maintain continue point observe state reason counsel recall recount reflect speculate muse"),
    "post": _words("post tweet retweet text email e-mail blog read write"),
    "praise": _words("praise hail laud applaud commend salute welcome thank tout promote pitch defend compliment"),
    "attack": _words(
        """attack slam blast mock ridicule assail bash lambast lambaste criticize criticise knock rip trash deride
        lampoon castigate excoriate skewer disparage belittle fault blame accuse condemn scold rebuke chide berate
        charge"""
    ),
    "mention": _words("compare mention reference invoke list identify classify discuss depict paint outline detail"),
    "name": _words("call describe label dub brand term deem refer pronounce portray characterize characterise liken"),
    "ask": _words("ask wonder inquire enquire query"),
    "hint": _words("suggest imply hint intimate"),
    "will": _words("vow promise pledge threaten swear"),
    "say": _words("say tell"),
}

# Past tense and participle, where they are not base + "ed"; a form given as "a/b" has both.
IRREGULAR: dict[str, tuple[str, str]] = {
    "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"), "read": ("read", "read"),
    "swear": ("swore", "sworn"), "beg": ("begged", "begged"), "brag": ("bragged", "bragged"),
    "think": ("thought", "thought"), "feel": ("felt", "felt"), "know": ("knew", "known"), "see": ("saw", "seen"),
    "find": ("found", "found"), "show": ("showed", "shown"), "refer": ("referred", "referred"),
    "forecast": ("forecast", "forecast"), "admit": ("admitted", "admitted"), "cry": ("cried", "cried"),
    "reply": ("replied", "replied"), "imply": ("implied", "implied"), "deny": ("denied", "denied"),
    "decry": ("decried", "decried"), "quip": ("quipped", "quipped"), "rip": ("ripped", "ripped"),
    "slam": ("slammed", "slammed"), "dub": ("dubbed", "dubbed"), "snap": ("snapped", "snapped"),
    "understand": ("understood", "understood"), "hear": ("heard", "heard"), "stand": ("stood", "stood"),
    "quote": ("quoted", "quoted"), "sob": ("sobbed", "sobbed"), "fret": ("fretted", "fretted"),
    "signal": ("signaled", "signalled"), "label": ("labeled", "labelled"), "worry": ("worried", "worried"),
    "testify": ("testified", "testified"), "clarify": ("clarified", "clarified"), "notify": ("notified", "notified"),
    "identify": ("identified", "identified"), "classify": ("classified", "classified"), "query": ("queried", "queried"),
    "marvel": ("marveled", "marvelled"), "counsel": ("counseled", "counselled"),
    "undertake": ("undertook", "undertaken"),
}  # fmt: skip

# Forms that are nouns (or adjectives, adverbs) about as often as reporting verbs.
NOUN_FORMS: frozenset[str] = _words(
    """state states report reports comment comments claim claims note notes call calls question questions promise
    promises pledge pledges vow vows threat demand demands offer offers warning post posts text texts tweet tweets
    email emails read quote quotes cry cries charge charges order orders challenge challenges press issue issues
    project projects forecast forecasts estimate estimates point points answer answers reply protest protests
    dispute disputes brief briefs challenge remark remarks joke jokes title titles list lists headline headlines
    reason reasons doubt doubts fear fears hope hopes view views vote votes attack attacks voice voices saying
    complaint labels label brand brands term terms counter counters comment stress blame fault detail details
    outline outlines find finds show shows signal signals echo echoes laugh laughs crack cracks snap welcome love
    hate stand stands pitch pitches mention mentions query queries recount relay crow blog blogs shout whisper
    blast knock trash concern finding guess wish wishes"""
)

# Words that make a phrase with the verb and belong to the cue: "pointed out", "went on", "made clear".
PARTICLES: dict[str, frozenset[str]] = {
    "point": frozenset({"out", "to"}),
    "chime": frozenset({"in"}),
    "call": frozenset({"for", "on", "upon", "out"}),
    "spell": frozenset({"out"}),
    "lash": frozenset({"out"}),
    "fire": frozenset({"back"}),
    "hit": frozenset({"back"}),
    "shoot": frozenset({"back"}),
    "refer": frozenset({"to"}),
    "stand": frozenset({"by"}),
    "sum": frozenset({"up"}),
    "cry": frozenset({"out"}),
    "rule": frozenset({"out"}),
}

# Cues of several words: first word -> the rest, and the group they behave like.
PHRASES: dict[str, tuple[tuple[str, str], ...]] = {
    "according": (("to", "accord"),),
    "made": (("clear", "say"), ("it clear", "say"), ("the case", "say"), ("the point", "say")),
    "makes": (("clear", "say"), ("it clear", "say"), ("the case", "say"), ("the point", "say")),
    "making": (("clear", "say"), ("it clear", "say"), ("the case", "say")),
    "put": (("it", "utter"),),
    "puts": (("it", "utter"),),
    "went": (("on to say", "say"), ("on", "utter"),),
    "goes": (("on to say", "say"), ("on", "utter"),),
    "fired": (("back", "utter"),),
    "fires": (("back", "utter"),),
    "hit": (("back", "utter"),),
    "shot": (("back", "utter"),),
    "spoke": (("of", "judge"), ("about", "judge"),),
    "speaks": (("of", "judge"), ("about", "judge"),),
    "speaking": (("of", "judge"), ("about", "judge"),),
    "talked": (("about", "judge"),),
    "talks": (("about", "judge"),),
    "talking": (("about", "judge"),),
    "ruled": (("out", "declare"),),
    "summed": (("it up", "utter"), ("up", "utter"),),
    "let": (("it be known", "say"),),
    "refused": (("to say", "ask"), ("to comment", "")),
    "declined": (("to say", "ask"), ("to comment", "")),
    "wasted": (("no time", ""),),
    "came": (("out", ""),),
    "took": (("to twitter", "utter"),),
    "used": (("the word", "judge"), ("the phrase", "judge"), ("the term", "judge")),
}  # fmt: skip

# Nouns whose owner is the speaker of what follows: "his claim that", "a report that".
SPEECH_NOUNS: frozenset[str] = _words(
    """claim assertion statement allegation accusation argument suggestion warning promise pledge vow announcement
    declaration contention insistence complaint remark comment observation admission acknowledgment
    acknowledgement prediction revelation question denial charge tweet message call
    response reply answer remarks comments statements claims warnings promises proposal"""
)

# Nouns that report, where "that", "to", "of", "for" or "about" follows: "his pledge to", "Roe's claims that".
NOUN_CUES: frozenset[str] = _words(
    """claim claims assertion assertions statement statements allegation allegations accusation accusations argument
    arguments suggestion suggestions warning warnings promise promises pledge pledges vow vows announcement declaration
    contention insistence complaint complaints remark remarks comment comments admission prediction predictions
    question questions denial threat threats call calls demand demands criticism plea request chants joke jokes
    report reports counter-argument rebuke denunciation proposal proposals assurance assurances confirmation
    description acknowledgment concession mention estimate estimates"""
)

# Where or how it was said, between cue and content: "in a statement", "on Twitter", "during an interview with".
MEDIUM_NOUNS: frozenset[str] = _words(
    """statement interview letter email e-mail tweet post speech address conference briefing report memo message
    release article column blog editorial essay book memoir testimony note video ad appearance debate call phone
    telephone rally event hearing forum op-ed television tv radio cnn fox nbc abc cbs msnbc twitter facebook
    instagram show program segment podcast filing affidavit motion ruling opinion brief lawsuit court reporters
    hall remarks response reply part announcement survey study transcript recording series broadcast meeting
    ceremony press news"""
)

# Before a colon, what names a field and nobody: `Tags: "harbour", "boats"`.
LABELS: frozenset[str] = _words(
    """name title subtitle tags tag keywords ingredients error errors example examples price prices date time place
    location address phone email website url link links photo photos image video caption category topic genre type
    version format size colour color language rating isbn author artist album track label director cast runtime age
    job city hometown occupation pay salary status code command output input result value key file path username
    password search query prompt step option options button menu tip tips update related more next previous share"""
)
