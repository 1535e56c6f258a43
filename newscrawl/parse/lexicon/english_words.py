"""English function words, and the everyday verbs that end a noun phrase.

Closed classes are complete enough to parse news with; the list of verbs is of common ones only. What is in neither is
taken for a noun or adjective unless its ending says otherwise.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DETERMINERS = _words("the a an this that these those each every another any no either neither such both")
QUANTIFIERS = _words(
    """some many several most few all one two three four five six seven eight nine ten dozens hundreds thousands more
    other others half nearly about roughly almost numerous multiple various fewer less scores millions at-least
    least"""
)
POSSESSIVES = _words("his her its their our my your whose")
PERSONAL = _words("he she they i we it you")
CONTRACTED = _words(
    """i'm you're he's she's it's we're they're that's there's here's who's what's i've you've we've they've who've i'll
    you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd let's"""
)
OBJECT_PRONOUNS = _words("him her them me us it you himself herself themselves itself myself one")
RELATIVES = _words("who which whom whose that where")
CONJUNCTIONS = _words("and or but nor yet so")
SUBORDINATORS = _words(
    """while whereas although though because since unless until when whenever after before if as once whether
    than lest where wherever even"""
)
QUESTION_WORDS = _words("what why how who whom which whether when where whose if")
PREPOSITIONS = _words(
    """of in on at by for from with to about into over under during against among between through without within
    across behind beyond toward towards upon near inside outside above below around along amid despite except like
    per via regarding concerning including following throughout until since off out up down before after versus
    alongside ahead because besides"""
)
AUXILIARIES = _words(
    """is are was were be been being am has have had having do does did will would can could may might must shall
    should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot
    couldn't shouldn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t
    wouldn’t can’t couldn’t shouldn’t mustn’t ain't ain’t 'd 've ’d ’ve"""
)
ADVERBS = _words(
    """also then later now once again still often repeatedly recently previously already just even only never always
    sometimes ever soon earlier first further so too quickly reportedly publicly privately flatly simply clearly
    openly famously frequently generally initially immediately instead meanwhile nevertheless nonetheless however
    therefore thus moreover furthermore otherwise perhaps maybe probably certainly indeed actually really
    basically essentially ultimately finally eventually afterward afterwards not n't back there here today
    yesterday tomorrow tonight twice rather quite very much well long consistently correctly wrongly falsely
    rightly angrily sarcastically jokingly proudly bluntly pointedly subsequently specifically explicitly
    implicitly forcefully strongly vehemently emphatically defiantly quietly loudly softly calmly solemnly wryly
    notably rarely seldom hardly barely nearly almost usually typically routinely routinely regularly constantly
    continually together apparently allegedly supposedly presumably obviously similarly likewise additionally
    separately elsewhere anymore anyway somehow somewhat largely mostly partly merely explicitly incorrectly
    mistakenly all both o'clock ago p.m. a.m. p.m a.m pm am midnight noon late early online"""
)
DAYS = _words(
    """monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. tues. wed. thu.
    thurs. fri. sat. sun. january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec"""
)
TIME_NOUNS = _words(
    """morning afternoon evening night week month year weekend day hour minute moment summer winter spring fall
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight days weeks months years hours
    minutes last next earlier later"""
)

# Everyday verbs, base forms; regular forms are made from them.
_VERBS = """
accept achieve act adapt adopt affect allow apply approach approve arrest arrive assume attempt attend avoid aim appear
appoint assess attract back ban base belong bolster borrow bother build burn calculate campaign cancel capture care
carry cause celebrate change check claim clash clean clear climb close collapse collect combine commit compete complete
confront connect contain contribute control cook cooperate cope cover crash create cross cut damage deal decide decline
decrease defeat deliver depend deploy deserve design destroy develop die differ disappear discover display distribute
divide dominate donate drop earn ease elect eliminate embrace emerge employ enable endorse end enforce engage enjoy
ensure enter escape establish examine exceed exist expand experience explore expose extend face fail fail fill finish
fire fit fix flee focus follow force form gain gather generate govern graduate grant handle happen harm head help hire
hit host ignore impose improve include increase influence injure insert inspire install intend introduce invade invest
investigate invite involve join judge jump keep kick kidnap kill lack land last launch lead lean leave lie lift limit
link live look lose maintain manage march mark marry matter mean measure meet monitor move need negotiate obtain occur
open operate oppose organize overturn owe own participate pass pay perform permit persuade plan plant play possess
prefer prepare preside prevent produce promote protect prove provide pull punish purchase pursue push qualify quit raise
reach react rebuild receive recognize recover reduce reflect regulate release rely remain remove replace represent
require resign resist resolve restore result retain retire return reverse review rise rule run secure seek seem sell
send serve settle shape share shift sign sit solve speak spend spread start stay steal stop strengthen strike struggle
study submit succeed suffer supply support surge surprise surround survive suspend take talk target teach tend
transform travel treat trigger try turn use unite unveil update use value visit wait walk warn waste watch wear win
withdraw work
become begin break bring buy catch choose come cost do draw drive eat fall feed fight fly forget forgive get give go
grow hang have hide hold hurt know lay learn let lend make overcome put ride ring seek set shake shoot shut sing sink
sleep stand stick swing tear throw wake wish
"""
# Of less common verbs, those whose base form is seldom anything else, and those whose past alone tells.
_MORE_VERBS = """
abandon abide abolish absorb accelerate accommodate accompany accomplish accumulate accustom acquire activate adhere
adjust administer admire aggravate alienate allay alleviate allocate alter amass amend amplify analyze animate annoy
anticipate appease arise arouse arrange ascend ascertain assassinate assemble assign assist attach attain attribute
augment authorize await awaken baffle befall benefit betray bewilder bombard broaden browse cater cease cherish
circulate cling coax coincide collaborate collide commemorate commence communicate compel compensate compile compose
comprise conceal conceive condone confer configure confine conform confuse congratulate connive conquer conserve
consist console consolidate conspire constitute constrain construct consult consume contemplate contravene converge
convert convey convict convince coordinate correspond corrode corrupt counteract crave creep cripple crumble crush
cultivate curtail dampen debunk deceive decode decorate dedicate deduct deepen defy degrade delete demean demolish
demoralize depart deplete deplore deport derail derive descend designate destabilize detach detain deter deteriorate
devastate deviate devise devote diagnose dictate differentiate diffuse dilute diminish disable disappoint disarm
discard discern disconnect discontinue discourage discriminate dismantle disperse displace disqualify disrupt
disseminate dissolve dissuade distinguish distort distract dodge dwell educate eke elevate elicit elude emanate embark
embarrass embody embolden emigrate emit empathize empower emulate enact encompass encounter endanger endear endure
energize engender engulf enhance enlarge enlist enrage enrich enroll entail entangle entertain enthrall entice entrust
envision equate eradicate erase erect erode erupt evacuate evade evaluate evaporate evict evoke evolve exacerbate
exaggerate excel exclude execute exert expedite expel expire explode extinguish extradite facilitate falsify falter
fascinate finalize flatter flaunt flounder flourish foment forbid foresee forgo formulate foster frighten frustrate
fulfill galvanize garner glean glorify grapple gravitate greet hamper hasten haunt heal heed heighten hesitate hinder
hoist hover huddle hurl idolize ignite illuminate imagine imitate immigrate impair impeach impede implement implicate
impress imprison incorporate incur infect infiltrate inflame inflate inflict infringe inhabit inherit inhibit inject
innovate insinuate inspect instigate insulate integrate intensify interact intercept interfere interpret intersect
intertwine intervene intimidate intrude inundate invent irk irritate isolate jeopardize justify languish lessen
liberate linger liquidate litigate loathe locate loosen magnify malign manipulate manufacture mar mediate memorize
merge mimic minimize misjudge mislead misrepresent mistreat misunderstand mitigate mobilize modernize modify molest
motivate mourn multiply muster narrate navigate neglect neutralize nourish nudge nullify nurture obey obligate oblige
obsess obstruct offend omit oppress optimize orchestrate originate oust outlive outnumber outpace outperform outraise
outspend outweigh overlook override oversee overshadow overstate overtake overthrow overwhelm pacify pander patronize
pave penalize penetrate perceive perish perpetrate perpetuate persist pertain pinpoint plummet plunge ponder portend
postpone precede precipitate preclude predominate preempt prescribe preserve prevail prioritize proceed procure
prohibit proliferate prolong propel prosecute prosper provoke publish punctuate quell quibble radicalize ransack
ratify realign reappear rearrange reassess rebut recapture recede reconcile reconsider reconvene recreate rectify
recur recycle redeem redefine redirect redistribute redouble refine refocus refrain refute regain rehabilitate
reimburse reinforce reinstate reinvent rejoice relax relegate relent relinquish relocate renege renew renounce
renovate reopen reorganize repay repel replenish replicate reposition repress resemble resent reshape reside resonate
restart restrain restrict resume resurface resurrect retake rethink retool retrieve reunite revamp revert revisit
revitalize revive revoke revolve rob rotate salvage scrutinize seize shatter shun sidestep simplify soar solicit
solidify soothe sparkle spawn specialize specify splinter squander stabilize stagnate standardize stifle stimulate
stir straddle strangle strive subpoena subscribe subside subsidize substantiate succumb sue suffice summon supersede
supervise suppress surpass sustain swallow symbolize sympathize tamper tarnish tempt terminate terrify terrorize
thrive thwart tighten tolerate topple toughen trample transcend transfix translate transmit transpire traumatize
traverse tremble trivialize trounce typify uncover underestimate undergo undermine underpin underscore undo unfold
unify unleash unravel unseat unsettle uphold urinate usher utilize vacate validate vanish varnish verify vie vilify
violate visualize wane weaken wean wed weigh widen wield wither withhold withstand worsen wrestle yearn
"""
_VERBS_OR_NOUNS = """
advance alarm amount associate balk bless blur boil breach claw combat comfort commission complement compromise
concern conduct contract contrast converse correct craft curb dare dash decay defer delegate deliberate delight desert
digest discharge discipline disguise disregard distance divert divorce dwarf edit err escalate escort exchange excuse
exempt exhaust exhibit exile exploit export extract fabricate fathom favor feature fetch flock fluctuate fold forge
founder fuel function fund funnel fuse gauge grind grip groom guarantee guide halt hand harass haul highlight hinge
honor import inch incite initiate institute insult insure jail juggle kneel lag levy lobby lodge loom lower mandate
maneuver mend mentor merit mirror mistake moderate mount narrow nominate obscure offset outlast outlaw outrage
overhaul overlap parade pardon partner petition plague please police pose practice preach pump rally reap rebound
rebuff reciprocate reclaim recruit register rein relish remedy rent repair repeal reprimand respect revel revise
reward rig rival romp ruin sabotage sacrifice safeguard sanction satisfy scare scatter schedule scramble screw
separate shed shelter shield shove shrink shrug shutter slash slip smash smear span sponsor spur squeeze stain stall
strain strand subject substitute suit supplement surf surrender survey swap sway swell tackle taint tender torment
torpedo torture transfer transition transport trouble tweak upset venture veto wander whip witness yield
"""
# Followed by "to" they are the verb of a clause and no participle: "Roe refused to".
CATENATIVES = _words(
    """refused declined appeared seemed tried wanted agreed attempted continued managed hoped planned decided failed
    promised pledged vowed threatened offered intended proceeded rushed turned appealed resorted returned
    objected reacted responded pointed alluded referred moved struggled started opted hesitated wished needed
    expected volunteered asked"""
)
_IRREGULAR_FORMS = _words(
    """built burnt cut dealt fled hit kept led left lay lost meant met overturned owed paid put quit rose risen ran
    run sought sold sent sat spoke spoken spent spread stole stolen struck taught took taken wore worn won
    withdrew withdrawn became begun began broke broken brought bought caught chose chosen came cost did done drew
    drawn drove driven ate eaten fell fallen fed fought flew flown forgot forgotten forgave got gotten gave given
    went gone grew grown hung had hid hidden held hurt knew known laid learned let lent made overcame rode rang
    set shook shaken shut sang sank slept stood stuck swung tore torn threw thrown woke ran seen saw felt found
    told said thought wrote written read heard understood showed shown grew swore beat beaten bent bled blew bound
    bred dug rode sprang swept swam wept seemed 's ’s"""
)
# Base forms and -s forms that are nouns at least as often; as verbs they would cut noun phrases in two.
_NOUNISH = _words(
    """act acts aim aims ban bans base bases campaign campaigns care cause causes change changes check checks clash
    control controls cook cost costs cover crash cut cuts damage deal deals design display drop end ends
    experience face faces fire fires focus force forces form forms gain gains grant grants harm head heads help
    hit hits host hosts influence judge judges jump kick lack land lead leads leaves limit limits link links lives
    look march mark matter matters measure measures move moves need needs plan plans plant play plays promise pull
    purchase push raise release releases result results return returns review reviews rule rules run runs share
    shares shape shift sign signs start stop stops strike strikes struggle study studies supply support surge
    surprise target talk talks tend travel treat trigger try turn update use value visit visits wait walk watch
    win wins work works fight fights fall falls ride ring set sets sleep stand stick swing tear throw wake wish
    hold back open own close present last clean clear fit light lay post release minute second lean mean means lie
    lies back supporter study fly hang jump drive drives break breaks draw feed show shows"""
)


# Verbs that double their last consonant: stressed on it, which spelling does not show.
_DOUBLING = _words(
    """admit beg brag concur deadpan drop equip fit fret hit occur omit permit plan pop prefer quip quit quiz refer
    regret rip run set shop shut sit slam snap sob stop strip submit swim transfer trap win blog bet cut dub get
    let put spot step tag tap top trim wrap ban chat grab grip hug jab jog nod"""
)


def inflect(base: str) -> tuple[str, str, str]:
    """Third person, past and "-ing" form of a verb, by the rules of spelling."""
    if base in _DOUBLING:
        return base + "s", base + base[-1] + "ed", base + base[-1] + "ing"
    if base.endswith("ee"):
        return base + "s", base + "d", base + "ing"
    if base.endswith("e"):
        return base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + "es" if base.endswith(("s", "x", "ch", "sh", "z", "o")) else base + "s"
    return third, base + "ed", base + "ing"


VERBS: frozenset[str] = (
    frozenset(form for base in (_VERBS + _MORE_VERBS).split() for form in (base, *inflect(base)))
    | frozenset(inflect(base)[1] for base in _VERBS_OR_NOUNS.split())
    | _IRREGULAR_FORMS
) - _NOUNISH

ABBREVIATIONS = _words(
    """mr. mrs. ms. dr. sen. sens. rep. reps. gov. govs. gen. lt. col. maj. capt. sgt. adm. cmdr. cpl. pvt. rev. fr.
    hon. pres. prof. atty. dist. supt. det. insp. st. mt. ft. jr. sr. vs. v. no. nos. co. corp. inc. ltd. bros.
    dept. univ. assn. ave. blvd. rd. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues.
    wed. thu. thurs. fri. etc. e.g. i.e. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la.
    md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. sask. ont.
    que. messrs. mme. mlle. approx. est. fig. vol. pp. ph.d. m.d. b.a. m.a. a.m. p.m. u.s. u.k. u.n. d.c."""
)
# Of these, the ones that may also end a sentence, and do when a capital follows that opens sentences.
MAY_END = _words("jr. sr. co. corp. inc. ltd. bros. etc. a.m. p.m. u.s. u.k. u.n. d.c. ph.d. m.d. no.")
