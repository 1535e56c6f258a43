"""Reporting words of other languages than English, for direct quotations only.

Where the speaker stands beside the verb differs: German papers write both `sagte Weber` and `Weber sagte`,
Arabic ones the verb first, Urdu ones the speaker first, with a particle that marks him. Scripts without capitals
are in `newscrawl.parse.lexicon.quotes_by_script`.
"""

from __future__ import annotations

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """The words of a list written as prose."""
    return frozenset(text.split())


def endings(text: str) -> tuple[str, ...]:
    """The same, as `str.endswith` wants it."""
    return tuple(text.split())


_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """What one language says with, and how."""

    cues: frozenset[str] = _NONE
    """Forms of reporting verbs."""
    according: frozenset[str] = _NONE
    """Words that name the speaker before or after the quotation ("laut", "selon")."""
    tags: frozenset[str] = _NONE
    """Words that name the speaker only right after it ("so Weber", "aldus De Wit")."""
    that: frozenset[str] = _NONE
    """Conjunctions that may stand between verb and quotation."""
    he: frozenset[str] = _NONE
    she: frozenset[str] = _NONE
    others: frozenset[str] = _NONE
    """The other subject pronouns: a speaker, but nobody named."""
    articles: frozenset[str] = _NONE
    """Words that open a description ("ein Sprecher", "la maire")."""
    masculine: frozenset[str] = _NONE
    feminine: frozenset[str] = _NONE
    """Articles that tell the gender of an office."""
    of: frozenset[str] = _NONE
    """Words before what somebody is of ("président de la région")."""
    inside: frozenset[str] = _NONE
    """Particles inside names ("Ursula von der Leyen")."""
    stops: frozenset[str] = _NONE
    """Words that end a source: prepositions of time and place, conjunctions, adverbs."""
    conjunctions: frozenset[str] = _NONE
    """Words that may join a sentence to the one before ("und", "ma")."""
    helpers: frozenset[str] = _NONE
    """Auxiliaries that may stand between speaker and verb ("hat ... gesagt")."""
    marker: frozenset[str] = _NONE
    """Words that mark the speaker before the verb (Urdu "نے")."""
    bridges: int = 2
    """Words of a name after which a particle no longer belongs to it ("Gereon Halbach von der Landbank")."""
    roles: frozenset[str] = _NONE
    """Offices before a name, where capitals do not tell them from it."""
    role_endings: tuple[str, ...] = ()
    """How words for offices end, where all nouns have capitals."""
    honorifics: frozenset[str] = _NONE
    """What follows a name without a space ("さん")."""
    tails: frozenset[str] = _NONE
    """How the words after a quotation begin where verbs are not set apart ("と述べ")."""
    capitals: bool = True
    """Does the script write names with capitals?"""
    spaces: bool = True
    """Does the script set words apart?"""
    dashes: bool = False
    """May a dash open direct speech?"""
    drops: bool = False
    """May a verb stand without its subject?"""
    plurals: tuple[str, ...] = ()
    """How verbs of more than one speaker end, where the subject may be left out."""
    verb_second: bool = False
    """Does the verb follow whatever opens the sentence, without a comma?"""
    verbs_last: bool = False
    """Does the verb follow what is said, whose speaker stands before it?"""


COURTESIES: frozenset[str] = words(
    """herr frau dr dr. prof prof. m. mm. mme mlle me sr sr. sra sra. don doña d. sig sig. sig.ra dott. dott.ssa ing.
    on. hr hr. fru dhr. mevr. mr mr. mrs mrs. ms ms. pan pani maître monsieur madame señor señora signor signora senhor
    senhora sir lord lady sheikh imam"""
)

LANGUAGES: dict[str, Language] = {
    "de": Language(
        cues=words(
            """sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten meint meinte meinten schreibt
            schrieb schrieben geschrieben berichtet berichtete berichteten fragt fragte antwortet antwortete warnt
            warnte warnten kritisiert kritisierte fordert forderte forderten teilt teilte teilten kündigt kündigte
            ergänzt ergänzte behauptet behauptete bestätigt bestätigte erzählt erzählte ruft rief versichert
            versicherte räumt räumte lobt lobte zitiert zitierte äußert äußerte äußerten findet fand
            entgegnet entgegnete erwidert erwiderte mahnt mahnte verkündet verkündete
            unterstreicht unterstrich bekräftigt bekräftigte erläutert erläuterte kommentiert kommentierte freut
            freute klagt klagte beklagt beklagte begründet begründete resümiert resümierte bilanziert bilanzierte
            vermutet vermutete glaubt glaubte hofft hoffte prognostizierte twitterte urteilt urteilte verspricht
            versprach verteidigte fügte fügt verriet verrät schilderte
            schildert bat bittet rät riet schimpft schimpfte scherzt scherzte überzeugt"""
        ),
        according=words("laut zufolge"),
        tags=words("so"),
        that=words("dass daß"),
        he=words("er"),
        she=words("sie"),
        others=words("es wir ich man"),
        masculine=words("ein"),
        feminine=words("eine die"),
        articles=words("der die das ein eine einer dem den"),
        of=words("des der von vom aus für"),
        bridges=1,
        inside=words("von van zu der den und de del di la le"),
        verb_second=True,
        conjunctions=words("und oder aber doch sondern denn"),
        stops=words(
            """am im in an auf bei beim nach vor seit während gegenüber zu zur zum dass und aber weil als wie heute
            gestern dazu darauf weiter dem mit über unter um auch zudem jedoch nun noch hinzu wenn nachdem obwohl
            dann danach deshalb daher dabei damit darum darin dort hier schließlich zuletzt zunächst später früher
            anschließend zugleich gleichzeitig immerhin allerdings endlich inzwischen mittlerweile jetzt manchmal
            einmal neulich kürzlich oft plötzlich sogar sonst trotzdem vielleicht außerdem ebenso ferner hingegen
            indes derweil etwa damals wiederum"""
        ),
        helpers=words("hat habe hatte haben hätten sich ist war zeigt zeigte"),
        role_endings=endings(
            """minister ministerin sprecher sprecherin leiter leiterin meister meisterin präsident präsidentin chef
            chefin analyst analystin experte expertin trainer trainerin vorsitzende vorsitzender anwalt anwältin
            direktor direktorin professor professorin kanzler kanzlerin senator senatorin rat rätin richter
            richterin forscher forscherin ökonom ökonomin historiker historikerin politiker politikerin manager
            managerin vorstand kommissar kommissarin abgeordnete abgeordneter beauftragte beauftragter autor autorin
            regisseur regisseurin sänger sängerin general kollege kollegin schülerin schüler lehrer lehrerin arzt
            ärztin geschäftsführer geschäftsführerin stürmer torwart kapitän inhaber inhaberin bischof bischöfin
            könig königin papst herr frau dr prof dr. prof. interviewer interviewerin reporter reporterin
            korrespondent korrespondentin moderator moderatorin journalist journalistin platzierte platzierter
            jährige jähriger gründer gründerin wissenschaftler wissenschaftlerin mitarbeiter mitarbeiterin"""
        ),
    ),
    "fr": Language(
        cues=words(
            """dit disait disent déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait
            ajoute ajouté ajoutait souligne souligné estime estimé estimait assure assuré précise précisé
            indique indiqué raconte raconté répond répondu demande demandé écrit annonce annoncé confie confié
            lance lancé insiste insisté poursuit poursuivi conclut conclu rappelle rappelé dénonce dénoncé juge jugé
            martèle martelé note noté regrette regretté reconnaît reconnu prévient prévenu réagit réagi commente
            commenté témoigne témoigné résume résumé s'exclame exclamé soupire soupiré plaide plaidé promet promis
            avertit averti constate constaté relève relevé résumait sourit s'indigne indigné s'inquiète inquiété
            félicité s'interroge interrogé fustige fustigé évoque évoqué détaille détaillé glisse glissé tranche
            tranché confirme confirmé considère considéré qualifié tweeté réclame réclamé tonne tonné plaisante
            avoue avoué admet admis murmure répète répété ironise ironisé argue argué rétorque rétorqué"""
        ),
        according=words("selon d'après"),
        tags=words("dixit"),
        that=words("que qu"),
        he=words("il"),
        she=words("elle"),
        others=words("on ils elles je nous ce"),
        masculine=words("le un"),
        feminine=words("la une"),
        articles=words("le la les un une des l' ce cette son sa ses notre"),
        of=words("de du des d' à au aux en pour chez"),
        inside=words("de du des la le d' van von der den"),
        conjunctions=words("mais et or car"),
        stops=words(
            """dans lors sur avant après pendant devant mardi lundi mercredi jeudi vendredi samedi dimanche et mais qui
            que hier aujourd'hui avec par ce en à au auprès"""
        ),
        helpers=words("a ont avait aurait a-t-il a-t-elle t-il t-elle est s'est avaient"),
        dashes=True,
    ),
    "es": Language(
        cues=words(
            """dijo dice dicho decía dijeron declaró declara declararon afirmó afirma afirmaron explicó explica añadió
            añade agregó agrega señaló señala aseguró asegura indicó indica sostuvo sostiene manifestó manifiesta
            comentó comenta preguntó pregunta respondió responde escribió escribe advirtió advierte anunció anuncia
            subrayó subraya destacó destaca expresó expresa recordó recuerda apuntó apunta concluyó insistió insiste
            contó cuenta reconoció reconoce reiteró precisó denunció denuncia detalló detalla remarcó resumió
            argumentó criticó confesó admitió lamentó sentenció exclamó replicó contestó prometió pidió opinó enfatizó
            puntualizó relató narró avisó matizó zanjó bromeó susurró gritó
            declarado afirmado explicado añadido agregado señalado asegurado indicado sostenido manifestado comentado
            preguntado respondido escrito advertido anunciado subrayado destacado expresado recordado apuntado
            concluido insistido contado reconocido reiterado precisado denunciado detallado remarcado resumido
            argumentado criticado confesado admitido lamentado sentenciado exclamado replicado contestado prometido
            pedido opinado puntualizado relatado avisado matizado zanjado bromeado"""
        ),
        according=words("según"),
        that=words("que"),
        he=words("él"),
        she=words("ella"),
        others=words("ellos ellas yo nosotros"),
        masculine=words("el un"),
        feminine=words("la una"),
        articles=words("el la los las un una su este esta"),
        of=words("de del en para por"),
        inside=words("de del la las los y von van der den"),
        conjunctions=words("y e pero mas sino"),
        stops=words(
            """en durante ante tras antes después lunes martes miércoles jueves viernes sábado domingo y pero que
            quien ayer hoy con por a al sobre desde además asimismo también entonces luego incluso igualmente"""
        ),
        helpers=words("ha han había le les se"),
        dashes=True,
        plurals=endings("ron"),
        drops=True,
    ),
    "pt": Language(
        cues=words(
            """disse diz dizia disseram declarou declara afirmou afirma afirmaram explicou explica acrescentou
            acrescenta ressaltou destacou destaca contou conta perguntou respondeu responde escreveu escreve alertou
            alerta anunciou comentou completou garantiu lembrou concluiu reforçou criticou defendeu avaliou avalia
            pontuou admitiu frisou sublinhou referiu salientou adiantou revelou indicou considerou lamentou insistiu
            prometeu pediu reconheceu confessou exclamou argumentou apontou informou relatou desabafou gritou
            sussurrou"""
        ),
        according=words("segundo conforme"),
        that=words("que"),
        he=words("ele"),
        she=words("ela"),
        others=words("eles elas eu nós"),
        masculine=words("o um"),
        feminine=words("a uma"),
        articles=words("o a os as um uma seu sua"),
        of=words("de da do das dos em no na para"),
        inside=words("de da do das dos e von van der"),
        conjunctions=words("e mas porém"),
        stops=words(
            """em no na durante após antes depois ontem hoje e mas que quem com por ao à nesta neste sobre segunda-feira
            terça-feira quarta-feira quinta-feira sexta-feira sábado domingo além também ainda assim inclusive"""
        ),
        helpers=words("tem havia tinha lhe se"),
        dashes=True,
        plurals=endings("ram"),
        drops=True,
    ),
    "it": Language(
        cues=words(
            """detto dice disse diceva dicono dichiarato dichiara dichiarò affermato afferma affermò spiegato spiega
            spiegò aggiunto aggiunge aggiunse sottolineato sottolinea scritto scrive scrisse raccontato racconta
            raccontò risposto risponde rispose chiesto chiede chiese annunciato annuncia commentato commenta osservato
            osserva ricordato ricorda concluso conclude precisato precisa assicurato assicura ribadito ribadisce
            avvertito avverte ammesso ammette sostenuto sostiene evidenziato evidenzia denunciato denuncia attacca
            attaccato replica replicato promesso promette riferito riferisce confessato confessa confermato conferma
            esclama esclamato auspica auspicato tuona rivela rivelato prosegue puntualizza rimarca"""
        ),
        according=words("secondo"),
        that=words("che"),
        he=words("lui egli"),
        she=words("lei ella"),
        others=words("loro io noi"),
        masculine=words("il lo un uno"),
        feminine=words("la una"),
        articles=words("il lo la i gli le un uno una l' suo sua"),
        of=words("di del dello della dei degli delle d' da dal in nel per"),
        inside=words("di de del della da dal la lo von van der"),
        conjunctions=words("ma e però"),
        stops=words(
            """in nel durante dopo prima ieri oggi e ma che chi con per a al alla su lunedì martedì mercoledì giovedì
            venerdì sabato domenica inoltre poi anche infine quindi così sul sulla nella"""
        ),
        helpers=words("ha hanno aveva si"),
        dashes=True,
        plurals=endings("ono anno"),
        drops=True,
    ),
    "nl": Language(
        cues=words(
            """zei zegt zeggen zeiden gezegd verklaarde verklaart vertelde vertelt schreef schrijft geschreven vroeg
            vraagt antwoordde antwoordt meldde meldt stelde stelt benadrukte benadrukt waarschuwde waarschuwt
            legde legt vindt vond reageerde reageert voegde voegt liet laat bevestigde bevestigt noemde noemt klinkt
            klonk betoogt betoogde concludeert concludeerde denkt dacht hoopt hoopte belooft beloofde erkent erkende
            herhaalt herhaalde verzekert verzekerde roept riep verzucht verzuchtte"""
        ),
        according=words("volgens"),
        tags=words("aldus"),
        that=words("dat"),
        he=words("hij"),
        she=words("zij ze"),
        others=words("wij we ik het"),
        articles=words("de het een zijn haar hun"),
        of=words("van der den des uit bij voor in"),
        bridges=1,
        inside=words("van de den der ter ten en 't"),
        verb_second=True,
        conjunctions=words("en maar of"),
        stops=words(
            """in op tijdens na voor gisteren vandaag en maar dat die met tegen tegenover maandag dinsdag woensdag
            donderdag vrijdag zaterdag zondag daarover aan om"""
        ),
        helpers=words("heeft had hebben werd"),
    ),
    "no": Language(
        cues=words(
            """sier sa sagt forteller fortalte mener mente skriver skrev forklarer forklarte svarer svarte understreker
            understreket uttaler uttalte spør spurte opplyser opplyste hevder hevdet legger la bekrefter bekreftet
            påpeker påpekte utdyper utbryter konstaterer konstaterte kommenterer advarer advarte lover lovet innrømmer
            ler roper ropte melder meldte erklærte fastslår fastslo"""
        ),
        according=words("ifølge"),
        that=words("at"),
        he=words("han"),
        she=words("hun"),
        others=words("de vi jeg det"),
        articles=words("en ei et den det de"),
        of=words("i av fra på for ved"),
        inside=words("af von de"),
        verb_second=True,
        conjunctions=words("og men"),
        stops=words("til i på under etter før og men som at med om mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        helpers=words("har hadde"),
        dashes=True,
    ),
    "sv": Language(
        cues=words(
            """säger sade sa sagt berättar berättade menar menade skriver skrev förklarar förklarade svarar svarade
            understryker underströk uppger uppgav konstaterar konstaterade frågar frågade tycker tyckte hävdar hävdade
            betonar betonade tillägger påpekar påpekade varnar varnade lovar lovade medger ropar ropade kommenterar
            meddelar meddelade fortsätter"""
        ),
        according=words("enligt"),
        that=words("att"),
        he=words("han"),
        she=words("hon"),
        others=words("de vi jag det man"),
        articles=words("en ett den det de"),
        of=words("i av från på för vid"),
        inside=words("af von de"),
        verb_second=True,
        conjunctions=words("och men"),
        stops=words(
            "till i på under efter före och men som att med om måndag tisdag onsdag torsdag fredag lördag söndag"
        ),
        helpers=words("har hade"),
        dashes=True,
    ),
    "da": Language(
        cues=words(
            """siger sagde sagt fortæller fortalte mener mente skriver skrev forklarer forklarede svarer svarede
            understreger understregede udtaler udtalte spørger spurgte oplyser oplyste hævder tilføjer tilføjede
            bekræfter påpeger advarer advarede lover lovede erkender lyder lød konstaterer råber"""
        ),
        according=words("ifølge"),
        that=words("at"),
        he=words("han"),
        she=words("hun"),
        others=words("de vi jeg det man"),
        articles=words("en et den det de"),
        of=words("i af fra på for ved"),
        inside=words("af von de"),
        verb_second=True,
        conjunctions=words("og men"),
        stops=words("til i på under efter før og men som at med om mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        helpers=words("har havde"),
        dashes=True,
    ),
    "pl": Language(
        cues=words(
            """powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła dodał dodała dodaje zapewnił
            zapewniła zapewnia podkreślił podkreśliła podkreśla wyjaśnił wyjaśniła wyjaśnia zaznaczył zaznaczyła
            zaznacza ocenił oceniła ocenia napisał napisała poinformował poinformowała informuje oświadczył oświadczyła
            przyznał przyznała przyznaje zapytał zapytała pyta odpowiedział odpowiedziała odpowiada ostrzegł ostrzegła
            ostrzega komentuje skomentował skomentowała tłumaczy tłumaczył tłumaczyła relacjonuje zauważył zauważyła
            zapowiedział zapowiedziała apeluje opowiada wspomina uważa"""
        ),
        according=words("według zdaniem"),
        that=words("że"),
        he=words("on"),
        she=words("ona"),
        others=words("oni one ja my"),
        inside=words("de von"),
        conjunctions=words("i a ale"),
        stops=words("w we na podczas po przed i a ale który która że z ze o dla do"),
        dashes=True,
        plurals=endings("li ły"),
        drops=True,
    ),
    "ru": Language(
        cues=words(
            """сказал сказала сказали говорит говорил говорила заявил заявила заявили сообщил сообщила сообщили отметил
            отметила добавил добавила подчеркнул подчеркнула пояснил пояснила объяснил объяснила рассказал рассказала
            написал написала считает уверен уверена ответил ответила спросил спросила напомнил напомнила признался
            признала признал уточнил уточнила предупредил предупредила пишет цитирует утверждает возразил возразила
            пообещал пообещала крикнул заметил заметила"""
        ),
        according=words("по словам словам"),
        that=words("что"),
        he=words("он"),
        she=words("она"),
        others=words("они я мы"),
        conjunctions=words("и а но"),
        stops=words("в во на после до и а но который которая что с со о об журналистам для"),
        helpers=words("же"),
        dashes=True,
    ),
    "uk": Language(
        cues=words(
            """сказав сказала сказали каже говорить говорив говорила заявив заявила заявили повідомив повідомила
            зазначив зазначила додав додала наголосив наголосила пояснив пояснила розповів розповіла написав написала
            вважає відповів відповіла запитав запитала нагадав нагадала визнав визнала уточнив уточнила попередив
            підкреслив підкреслила стверджує пише зауважив пообіцяв"""
        ),
        according=words("словами за"),
        that=words("що"),
        he=words("він"),
        she=words("вона"),
        others=words("вони я ми"),
        conjunctions=words("і й та а але"),
        stops=words("в у на після до і й та а але який яка що з із про для журналістам"),
        dashes=True,
    ),
    "tr": Language(
        cues=words(
            """dedi diyor söyledi belirtti vurguladı açıkladı ekledi kaydetti konuştu anlattı ifade ifadesini
            ifadelerini yazdı sordu yanıtladı savundu uyardı bildirdi bulundu diye şöyle"""
        ),
        according=words("göre"),
        he=words("o"),
        others=words("biz ben onlar"),
        conjunctions=words("ve ama"),
        role_endings=endings(
            """başkanı bakanı müdürü sözcüsü lideri üyesi vekili valisi yardımcısı sekreteri elçisi genel belediye
            profesör doktor doç avukat"""
        ),
        verbs_last=True,
        stops=words("ve ise de da için ile"),
    ),
}
