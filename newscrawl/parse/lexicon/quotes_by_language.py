"""Reporting words of other languages than English, for direct quotations only.

Where the speaker stands beside the verb differs: German papers write both `sagte Weber` and `Weber sagte`,
Arabic ones the verb first, Urdu ones the speaker first, with a particle that marks him.
"""

from __future__ import annotations

from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Language:
    """What one language says with, and how."""

    cues: frozenset[str]
    """Forms of reporting verbs."""
    according: frozenset[str] = frozenset()
    """Prepositions that name the speaker ("laut", "selon")."""
    that: frozenset[str] = frozenset()
    """Conjunctions that may stand between verb and quotation."""
    pronouns: frozenset[str] = frozenset()
    """Subject pronouns: a speaker, but nobody named."""
    small: frozenset[str] = frozenset()
    """Articles and particles that may precede a name or stand inside it."""
    helpers: frozenset[str] = frozenset()
    """Auxiliaries that may stand between speaker and verb ("hat ... gesagt")."""
    marker: frozenset[str] = frozenset()
    """Words that mark the speaker before the verb (Urdu "نے")."""
    capitals: bool = True
    """Does the script write names with capitals?"""


LANGUAGES: dict[str, Language] = {
    "de": Language(
        cues=_words(
            """sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte meint meinte schreibt schrieb
            geschrieben berichtet berichtete fragt fragte antwortet antwortete warnt warnte kritisiert
            kritisierte fordert forderte teilt teilte kündigt kündigte ergänzt ergänzte behauptet behauptete
            bestätigt bestätigte erzählt erzählte ruft rief versichert versicherte räumt räumte lobt lobte
            zitiert heißt hieß äußert äußerte findet fand"""
        ),
        according=_words("laut zufolge nach"),
        that=_words("dass"),
        pronouns=_words("er sie es wir ich man"),
        small=_words("der die das von van zu zum zur und"),
        helpers=_words("hat habe hatte haben"),
    ),
    "fr": Language(
        cues=_words(
            """dit disait disent déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait
            ajoute ajouté ajoutait souligne souligné estime estimé estimait assure assuré précise précisé
            indique indiqué raconte raconté répond répondu demande demandé écrit annonce annoncé confie confié
            lance lancé insiste insisté poursuit poursuivi conclut rappelle rappelé dénonce dénoncé juge jugé
            martèle note noté"""
        ),
        according=_words("selon d'après"),
        that=_words("que qu"),
        pronouns=_words("il elle on ils elles je nous"),
        small=_words("de du des la le les d' l' et"),
        helpers=_words("a ont avait aurait a-t-il a-t-elle t-il t-elle"),
    ),
    "es": Language(
        cues=_words(
            """dijo dice dicho decía declaró declara afirmó afirma explicó explica añadió añade agregó agrega
            señaló señala aseguró asegura indicó indica sostuvo sostiene manifestó manifiesta comentó comenta
            preguntó respondió escribió advirtió advierte anunció anuncia subrayó destacó expresó recordó apuntó
            concluyó insistió contó reconoció reiteró precisó denunció detalló remarcó"""
        ),
        according=_words("según"),
        that=_words("que"),
        pronouns=_words("él ella ellos ellas yo"),
        small=_words("de del la las los el y"),
        helpers=_words("ha han había"),
    ),
    "pt": Language(
        cues=_words(
            """disse diz dizia declarou declara afirmou afirma explicou explica acrescentou acrescenta ressaltou
            destacou contou conta perguntou respondeu escreveu alertou anunciou comentou completou garantiu
            lembrou concluiu reforçou criticou defendeu avaliou avalia pontuou admitiu frisou sublinhou referiu"""
        ),
        according=_words("segundo conforme"),
        that=_words("que"),
        pronouns=_words("ele ela eles elas eu"),
        small=_words("de da do das dos o a e"),
        helpers=_words("tem havia"),
    ),
    "it": Language(
        cues=_words(
            """detto dice disse diceva dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge
            sottolineato sottolinea scritto scrive raccontato racconta risposto risponde chiesto chiede
            annunciato annuncia commentato commenta osservato osserva ricordato ricorda concluso conclude
            precisato precisa assicurato assicura ribadito ribadisce avvertito avverte ammesso ammette"""
        ),
        according=_words("secondo"),
        that=_words("che"),
        pronouns=_words("lui lei egli ella loro io"),
        small=_words("di de del della da dal il la lo e"),
        helpers=_words("ha hanno aveva"),
    ),
    "nl": Language(
        cues=_words(
            """zei zegt zeggen gezegd verklaarde verklaart vertelde vertelt schreef schrijft geschreven vroeg
            vraagt antwoordde antwoordt meldde meldt stelde stelt benadrukte benadrukt waarschuwde waarschuwt
            legde vindt vond reageerde reageert aldus voegde liet laat bevestigde bevestigt noemde noemt"""
        ),
        according=_words("volgens aldus"),
        that=_words("dat"),
        pronouns=_words("hij zij ze wij ik"),
        small=_words("de het van der den ter ten en"),
        helpers=_words("heeft had hebben"),
    ),
    "ar": Language(
        cues=_words(
            """قال قالت قالوا وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت صرح صرحت وصرح أعلن أعلنت وأعلن
            أوضح أوضحت وأوضح أشار أشارت وأشار ذكر ذكرت وذكر كتب كتبت وكتب تابع وتابع وتابعت شدد وشدد يقول تقول
            ويقول"""
        ),
        according=_words("وفق وفقا حسب بحسب"),
        that=_words("إن أن إنه أنه إنها أنها بأن"),
        pronouns=_words("هو هي هم"),
        capitals=False,
    ),
    "ur": Language(
        cues=_words("کہا کہتے کہتی کہنا بتایا لکھا پوچھا جواب دیا واضح اعلان دعویٰ کی کیا مزید"),
        that=_words("کہ"),
        pronouns=_words("انہوں اس ان وہ"),
        marker=_words("نے کا"),
        capitals=False,
    ),
}
