"""Direct quotes in other languages, in invented sentences; and quotes where no lexicon helps."""

from __future__ import annotations

import pytest

from newscrawl.parse.quotes import extract_quotes

Expected = list[tuple[str, str | None]]

GERMAN: list[tuple[str, Expected]] = [
    ("„Wir bauen die Brücke im Mai“, sagte Jana Weber.", [("„Wir bauen die Brücke im Mai“", "Jana Weber")]),
    ("Jana Weber erklärte: „Es wird teuer für alle.“", [("„Es wird teuer für alle.“", "Jana Weber")]),
    ("»Das reicht uns nicht«, sagte die Ministerin Jana Weber.", [("»Das reicht uns nicht«", "Jana Weber")]),
    ("«Das reicht uns nicht», betonte Urs Halter am Montag.", [("«Das reicht uns nicht»", "Urs Halter")]),
    (
        "„Wir bauen“, sagte Jana Weber, „aber erst im Mai nächsten Jahres.“",
        [("„Wir bauen“", "Jana Weber"), ("„aber erst im Mai nächsten Jahres.“", "Jana Weber")],
    ),
    (
        "„Es reicht“, sagte Jana Weber der Zeitung. „Wir hören jetzt damit auf.“",
        [("„Es reicht“", "Jana Weber"), ("„Wir hören jetzt damit auf.“", "Jana Weber")],
    ),
    ("Laut Jana Weber „fehlt das Geld für die Brücke“.", [("„fehlt das Geld für die Brücke“", "Jana Weber")]),
    ("„Das Geld fehlt uns seit Jahren“, so Weber.", [("„Das Geld fehlt uns seit Jahren“", "Weber")]),
    ("Am Dienstag sagte Jana Weber: „Wir warten noch.“", [("„Wir warten noch.“", "Jana Weber")]),
    ("„Wir warten noch“, hat Jana Weber gesagt.", [("„Wir warten noch“", "Jana Weber")]),
    ("„Der Damm hält bis zum Herbst“, sagte sie.", [("„Der Damm hält bis zum Herbst“", None)]),
    (
        "Sprecherin Ute Kranich winkt ab. „Das ist kein Thema“, sagte sie.",
        [("„Das ist kein Thema“", "Ute Kranich")],
    ),
    (
        "„Es fehlt der Regen“, sagte Marktanalyst Gereon Halbach von der Landbank.",
        [("„Es fehlt der Regen“", "Gereon Halbach")],
    ),
    ("„Die Kasse ist leer“, sagte ein Sprecher der Stadt.", [("„Die Kasse ist leer“", "ein Sprecher der Stadt")]),
    ("Sie kritisierte „die lange Wartezeit“.", [("„die lange Wartezeit“", None)]),
    ("Jana Weber: „Wir warten noch.“", [("„Wir warten noch.“", "Jana Weber")]),
    ("‚Wir bauen die Brücke im Mai‘, sagte Jana Weber.", [("‚Wir bauen die Brücke im Mai‘", "Jana Weber")]),
    ("Das „Haus am See“ ist geschlossen.", []),
    ("Das „Haus am See“, sagte Jana Weber, ist geschlossen.", []),
    ("Der Roman „Die lange Nacht der Füchse“ erscheint im Mai.", []),
    ("Von „Freiwilligkeit“ kann keine Rede sein.", []),
]

FRENCH: list[tuple[str, Expected]] = [
    ("« Le pont ouvrira en mai », a déclaré Claire Morel.", [("« Le pont ouvrira en mai »", "Claire Morel")]),
    ("Luc Petit a expliqué : « Le coût sera élevé. »", [("« Le coût sera élevé. »", "Luc Petit")]),
    ("« Nous attendons », a déclaré la maire, Odile Marchandeau.", [("« Nous attendons »", "Odile Marchandeau")]),
    (
        "« Nous attendons », regrette Luc Petit, « mais pas longtemps. »",
        [("« Nous attendons »", "Luc Petit"), ("« mais pas longtemps. »", "Luc Petit")],
    ),
    ("— Nous attendons depuis deux ans, dit Luc Petit.", [("— Nous attendons depuis deux ans", "Luc Petit")]),
    ("Selon Claire Morel, « le chantier prendra du retard ».", [("« le chantier prendra du retard »", "Claire Morel")]),
    ("« Le chantier prendra du retard », selon Claire Morel.", [("« Le chantier prendra du retard »", "Claire Morel")]),
    (
        "« Nous attendons », dit Claire Morel. « Le temps presse », ajoute-t-elle.",
        [("« Nous attendons »", "Claire Morel"), ("« Le temps presse »", "Claire Morel")],
    ),
    ("Claire Morel dénonce « un mépris pour les riverains ».", [("« un mépris pour les riverains »", "Claire Morel")]),
    ("“Nous attendons encore”, s’indigne Luc Petit.", [("“Nous attendons encore”", "Luc Petit")]),
    (
        "« Un brochet n’aime pas les ballons », a expliqué Lucien Ferrandis, président de leur association.",
        [("« Un brochet n’aime pas les ballons »", "Lucien Ferrandis")],
    ),
    (
        "Lucien Ferrandis, président de l’association, a ajouté : « Ils reviendront. »",
        [("« Ils reviendront. »", "Lucien Ferrandis")],
    ),
    ("« Le pont ouvrira en mai », a-t-il déclaré.", [("« Le pont ouvrira en mai »", None)]),
    ("« Il pleut », indique le ministre de la Mer, Paul Roux.", [("« Il pleut »", "Paul Roux")]),
    ("Le film « Bleu nuit » sort en mai.", []),
    ("Le film « Bleu nuit », selon Marie Roux, sort en mai.", []),
    ("Cette « réforme » ne plaît à personne.", []),
    ("— du pain et du sel\n— deux œufs", []),
]

SPANISH: list[tuple[str, Expected]] = [
    ("«Abriremos el puente en mayo», dijo Ana Torres.", [("«Abriremos el puente en mayo»", "Ana Torres")]),
    ('Ana Torres afirmó que "será muy caro para todos".', [('"será muy caro para todos"', "Ana Torres")]),
    ("—Abriremos el puente —dijo Ana Torres.", [("—Abriremos el puente", "Ana Torres")]),
    (
        "—Sí, abriremos —dijo Ana Torres—. Será en mayo.",
        [("—Sí, abriremos", "Ana Torres"), ("Será en mayo.", "Ana Torres")],
    ),
    ("“Será caro”, señaló el presidente de Chile, Javier Rojas.", [("“Será caro”", "Javier Rojas")]),
    ("Según Ana Torres, “el río subirá dos metros”.", [("“el río subirá dos metros”", "Ana Torres")]),
    ("“El río subirá dos metros”, según la ingeniera Ana Torres.", [("“El río subirá dos metros”", "Ana Torres")]),
    (
        "“Es tarde”, lamentó Ana Torres, “pero lo haremos”.",
        [("“Es tarde”", "Ana Torres"), ("“pero lo haremos”", "Ana Torres")],
    ),
    ("El alcalde Luis Vega respondió: “No hay dinero”.", [("“No hay dinero”", "Luis Vega")]),
    ("“No hay dinero”, ha dicho Luis Vega.", [("“No hay dinero”", "Luis Vega")]),
    ("“No hay dinero”, dijo un portavoz del ayuntamiento.", [("“No hay dinero”", "un portavoz del ayuntamiento")]),
    ("Luis Vega: “No hay dinero”.", [("“No hay dinero”", "Luis Vega")]),
    ("“No hay dinero para eso”, dijo ella.", [("“No hay dinero para eso”", None)]),
    ("El llamado «plan B» ha fracasado.", []),
    ("La novela “El último verano del río” gusta mucho.", []),
    ("Una “sorpresa” anunciada.", []),
]

PORTUGUESE: list[tuple[str, Expected]] = [
    ("“Vamos abrir a ponte em maio”, disse Rui Lopes.", [("“Vamos abrir a ponte em maio”", "Rui Lopes")]),
    ("Rui Lopes afirmou: “Vai custar caro.”", [("“Vai custar caro.”", "Rui Lopes")]),
    ("— Vamos abrir em maio — disse Rui Lopes.", [("— Vamos abrir em maio", "Rui Lopes")]),
    ("— Vamos abrir em maio, garantiu a ministra Inês Prado.", [("— Vamos abrir em maio", "Inês Prado")]),
    ("Segundo Rui Lopes, “a obra vai atrasar um ano”.", [("“a obra vai atrasar um ano”", "Rui Lopes")]),
    ("“A obra vai atrasar”, segundo o engenheiro Rui Lopes.", [("“A obra vai atrasar”", "Rui Lopes")]),
    (
        "“É tarde”, lamentou Rui Lopes, “mas faremos”.",
        [("“É tarde”", "Rui Lopes"), ("“mas faremos”", "Rui Lopes")],
    ),
    ("O ministro da Saúde, Rui Lopes, alertou: “O rio sobe.”", [("“O rio sobe.”", "Rui Lopes")]),
    ("«O rio sobe», disse o ministro da Saúde, Rui Lopes.", [("«O rio sobe»", "Rui Lopes")]),
    ("“O rio sobe”, disse ele.", [("“O rio sobe”", None)]),
    ("Rui Lopes disse que “o rio sobe”.", [("“o rio sobe”", "Rui Lopes")]),
    (
        "“O rio sobe”, disse Rui Lopes à rádio. “Vamos fechar a estrada amanhã.”",
        [("“O rio sobe”", "Rui Lopes"), ("“Vamos fechar a estrada amanhã.”", "Rui Lopes")],
    ),
    ("O filme “Noite Azul” estreia em maio.", []),
    ("A chamada “nova era” não chegou.", []),
]

ITALIAN: list[tuple[str, Expected]] = [
    ("«Apriremo il ponte a maggio», ha detto Lia Conti.", [("«Apriremo il ponte a maggio»", "Lia Conti")]),
    ("Lia Conti ha spiegato: «Costerà molto».", [("«Costerà molto»", "Lia Conti")]),
    ("“Costerà molto”, ha aggiunto il sindaco Enzo Riva.", [("“Costerà molto”", "Enzo Riva")]),
    ("«Costerà molto», ha detto il sindaco di Turla, Enzo Riva.", [("«Costerà molto»", "Enzo Riva")]),
    ("Secondo Enzo Riva, «il fiume salirà ancora molto».", [("«il fiume salirà ancora molto»", "Enzo Riva")]),
    ("«Il fiume salirà», secondo Enzo Riva.", [("«Il fiume salirà»", "Enzo Riva")]),
    (
        "«È tardi», ammette Enzo Riva, «ma lo faremo».",
        [("«È tardi»", "Enzo Riva"), ("«ma lo faremo»", "Enzo Riva")],
    ),
    ("– Il fiume salirà ancora, dice Enzo Riva.", [("– Il fiume salirà ancora", "Enzo Riva")]),
    ("«Il fiume salirà», ha detto lei.", [("«Il fiume salirà»", None)]),
    ("Enzo Riva ha detto che «il fiume salirà».", [("«il fiume salirà»", "Enzo Riva")]),
    (
        "«Il fiume salirà», dice Enzo Riva. «Chiuderemo la strada domani mattina.»",
        [("«Il fiume salirà»", "Enzo Riva"), ("«Chiuderemo la strada domani mattina.»", "Enzo Riva")],
    ),
    ("Enzo Riva: «Chiudiamo la strada».", [("«Chiudiamo la strada»", "Enzo Riva")]),
    ("Il film «Notte blu» esce a maggio.", []),
    ("Il cosiddetto «piano B» è fallito.", []),
]

DUTCH: list[tuple[str, Expected]] = [
    (
        "‘We openen de brug in mei dit jaar’, zei Piet van der Berg.",
        [("‘We openen de brug in mei dit jaar’", "Piet van der Berg")],
    ),
    ("“Het wordt duur”, zegt minister Els Kok.", [("“Het wordt duur”", "Els Kok")]),
    ("Els Kok verklaarde: “Het wordt duur.”", [("“Het wordt duur.”", "Els Kok")]),
    ("Volgens Els Kok “stijgt het water nog steeds”.", [("“stijgt het water nog steeds”", "Els Kok")]),
    ("“Het water stijgt nog”, aldus Els Kok.", [("“Het water stijgt nog”", "Els Kok")]),
    (
        "“Het is laat”, zei Els Kok, “maar we doen het.”",
        [("“Het is laat”", "Els Kok"), ("“maar we doen het.”", "Els Kok")],
    ),
    (
        "“Het is laat”, zei Els Kok. “We sluiten morgen de weg.”",
        [("“Het is laat”", "Els Kok"), ("“We sluiten morgen de weg.”", "Els Kok")],
    ),
    ("Gisteren zei Els Kok: “Het is laat.”", [("“Het is laat.”", "Els Kok")]),
    ("„Het is laat”, heeft Els Kok gezegd.", [("„Het is laat”", "Els Kok")]),
    ("“Het is laat”, zei een woordvoerder van de gemeente.", [("“Het is laat”", "een woordvoerder van de gemeente")]),
    ("“Het is laat”, zei hij.", [("“Het is laat”", None)]),
    ("Els Kok: “Het is laat.”", [("“Het is laat.”", "Els Kok")]),
    ("De film ‘Blauwe nacht’ draait in mei.", []),
    ("Het zogeheten “plan B” is mislukt.", []),
]

ARABIC: list[tuple[str, Expected]] = [
    ('قال أحمد ناصر: "سنفتح الجسر في شهر مايو".', [('"سنفتح الجسر في شهر مايو"', "أحمد ناصر")]),
    ("قالت ليلى حداد: «سنفتح الجسر قريبا».", [("«سنفتح الجسر قريبا»", "ليلى حداد")]),
    ("وقال وزير النقل أحمد ناصر: «الجسر جاهز».", [("«الجسر جاهز»", "أحمد ناصر")]),
    ("وأضاف المتحدث باسم البلدية أحمد ناصر: «الجسر جاهز».", [("«الجسر جاهز»", "أحمد ناصر")]),
    ("«الجسر جاهز للافتتاح»، قال أحمد ناصر.", [("«الجسر جاهز للافتتاح»", "أحمد ناصر")]),
    ('وأكد أحمد ناصر أن "الجسر جاهز".', [('"الجسر جاهز"', "أحمد ناصر")]),
    ("وصرح أحمد ناصر في مؤتمر: «الجسر جاهز».", [("«الجسر جاهز»", "أحمد ناصر")]),
    ("“الجسر جاهز للافتتاح”، أوضحت ليلى حداد.", [("“الجسر جاهز للافتتاح”", "ليلى حداد")]),
    ("وقالت: «الجسر جاهز للافتتاح».", [("«الجسر جاهز للافتتاح»", None)]),
    ("«الجسر جاهز للافتتاح اليوم وغدا».", [("«الجسر جاهز للافتتاح اليوم وغدا»", None)]),
    ("يعرض فيلم «ليل أزرق» في مايو.", []),
    ("فشلت «الخطة» مرة أخرى.", []),
]

URDU: list[tuple[str, Expected]] = [
    ('احمد ناصر نے کہا کہ "ہم مئی میں پل کھولیں گے"۔', [('"ہم مئی میں پل کھولیں گے"', "احمد ناصر")]),
    ("لائبریری کی سربراہ زرینہ ملک نے کہا، ”پانی نہیں آئے گا۔“", [("”پانی نہیں آئے گا۔“", "زرینہ ملک")]),
    ("وزیراعظم احمد ناصر نے کہا: ”پل تیار ہے۔“", [("”پل تیار ہے۔“", "احمد ناصر")]),
    ("زرینہ ملک نے بتایا کہ ’پل تیار ہے اب‘۔", [("’پل تیار ہے اب‘", "زرینہ ملک")]),
    ("احمد ناصر کا کہنا ہے کہ ”پل تیار ہے۔“", [("”پل تیار ہے۔“", "احمد ناصر")]),
    ("احمد ناصر کا کہنا تھا: ”پل تیار ہے۔“", [("”پل تیار ہے۔“", "احمد ناصر")]),
    ("انہوں نے کہا کہ ”پل تیار ہے۔“", [("”پل تیار ہے۔“", None)]),
    ("ترجمان احمد ناصر نے لکھا: “پل تیار ہے۔”", [("“پل تیار ہے۔”", "احمد ناصر")]),
    ("احمد ناصر نے مزید کہا: ”پل تیار ہے۔“", [("”پل تیار ہے۔“", "احمد ناصر")]),
    ("”پل تیار ہے اور کل کھلے گا۔“", [("”پل تیار ہے اور کل کھلے گا۔“", None)]),
    ("فلم ”نیلی رات“ مئی میں آئے گی۔", []),
    ("یہ ”منصوبہ“ ناکام ہو گیا۔", []),
]

OTHERS: list[tuple[str, str, Expected]] = [
    ("nb", "– Vi har ventet i tjue år, sier ordfører Solveig Myr.", [("– Vi har ventet i tjue år", "Solveig Myr")]),
    ("nb", "«Vi kan ikke vente», sa Tor Haug, som leder utvalget.", [("«Vi kan ikke vente»", "Tor Haug")]),
    ("nn", "– Er det sant? spør Tor Haug.", [("– Er det sant?", "Tor Haug")]),
    ("sv", "”Vi öppnar bron i maj”, säger Anna Berg.", [("”Vi öppnar bron i maj”", "Anna Berg")]),
    ("sv", "– Vi öppnar bron i maj, säger Anna Berg.", [("– Vi öppnar bron i maj", "Anna Berg")]),
    ("da", "»Vi åbner broen i maj«, siger Mads Holm.", [("»Vi åbner broen i maj«", "Mads Holm")]),
    (
        "pl",
        "— Otworzymy most w maju — powiedziała Ewa Lis. — To pewne.",
        [("— Otworzymy most w maju", "Ewa Lis"), ("To pewne.", "Ewa Lis")],
    ),
    ("pl", "„Otworzymy most w maju” – powiedziała Ewa Lis.", [("„Otworzymy most w maju”", "Ewa Lis")]),
    ("ru", "— Мост откроем в мае, — сказал Иван Рогов.", [("— Мост откроем в мае", "Иван Рогов")]),
    ("ru", "«Мост откроем в мае», — сообщила Анна Рогова.", [("«Мост откроем в мае»", "Анна Рогова")]),
    ("uk", "«Міст відкриємо в травні», — заявив Петро Гай.", [("«Міст відкриємо в травні»", "Петро Гай")]),
    ("ja", "早瀬みどりさんは「橋は五月に開きます」と話した。", [("「橋は五月に開きます」", "早瀬みどり")]),
    ("ja", "市長の倉橋徹氏は『橋は五月に開く』と述べた。", [("『橋は五月に開く』", "倉橋徹")]),
    ("ja", "映画「青い夜」は五月に公開される。", []),
    ("ja", "人気のオオサンショウウオ「げんさん」が誕生日を迎えた。", []),
    ("zh", "毛小宁表示:“大桥将于五月开通。”", [("“大桥将于五月开通。”", "毛小宁")]),
    # without a lexicon nobody is named
    ("fi", "”Avaamme sillan toukokuussa”, sanoi Anna Berg.", []),
    ("fi", "”Avaamme uuden sillan toukokuussa”, sanoi Anna Berg.", [("”Avaamme uuden sillan toukokuussa”", None)]),
    ("xx", "Ein Wort: “Ja”.", []),
]

# What pages of newspapers do besides: clauses before the subject, words cut short, verbs that come last.
ENTANGLED: list[tuple[str, str, Expected]] = [
    (
        "da",
        "»På havnen råbte hun til os: ”Broen er lukket i dag”.«",
        [("»På havnen råbte hun til os: ”Broen er lukket i dag”.«", None)],
    ),
    (
        "es",
        "Además insistió en el plazo de las obras: “el muelle no espera a nadie este invierno”.",
        [("“el muelle no espera a nadie este invierno”", None)],
    ),
    (
        "es",
        "“Conviene cerrar hoy mismo la carretera”, ha insistido Rosa Marín.",
        [("“Conviene cerrar hoy mismo la carretera”", "Rosa Marín")],
    ),
    (
        "es",
        "“Los pozos están casi secos”, ha añadido el portavoz del Gobierno, Luis Prado.",
        [("“Los pozos están casi secos”", "Luis Prado")],
    ),
    (
        "es",
        "El ministro de Pesca, José Alba, insistió: “Queremos una flota más moderna”.",
        [("“Queremos una flota más moderna”", "José Alba")],
    ),
    (
        "es",
        "“El puente abrirá en mayo”, dijo Rosa Marín. “Faltan todavía algunas obras”, declararon.",
        [("“El puente abrirá en mayo”", "Rosa Marín"), ("“Faltan todavía algunas obras”", None)],
    ),
    (
        "pt",
        "Por sua vez, o presidente da câmara, Rui Lopes, disse: “Vamos abrir a ponte em maio”.",
        [("“Vamos abrir a ponte em maio”", "Rui Lopes")],
    ),
    (
        "it",
        "La notizia piace a Marco Alba. «Finalmente si lavora sul molo», ha scritto su X.",
        [("«Finalmente si lavora sul molo»", None)],
    ),
    (
        "it",
        "«Apriremo il ponte a maggio», ha detto Luca Serra. Contento anche Marco Alba. «Era ora, davvero», ha scritto.",
        [("«Apriremo il ponte a maggio»", "Luca Serra"), ("«Era ora, davvero»", None)],
    ),
    (
        "it",
        "Chiuso il cantiere, ma il Corriere del Porto rivela: «I lavori riprendono dopo la festa»",
        [("«I lavori riprendono dopo la festa»", "Corriere del Porto")],
    ),
    (
        "it",
        "Il sindaco di Porto Alba, Luca Serra, ha detto: «Apriremo il ponte a maggio»",
        [("«Apriremo il ponte a maggio»", "Luca Serra")],
    ),
    (
        "it",
        "Dopo l'incontro, Luca Serra ha detto: «Apriremo il ponte a maggio»",
        [("«Apriremo il ponte a maggio»", "Luca Serra")],
    ),
    (
        "fr",
        "« Le chantier sera fini avant la fête », indique-t-il.",
        [("« Le chantier sera fini avant la fête »", None)],
    ),
    (
        "de",
        "„Wir planen drei neue Stege“, so der neue Präsident Rainer de Wolff nach der Wahl.",
        [("„Wir planen drei neue Stege“", "Rainer de Wolff")],
    ),
    (
        "de",
        "«Der Hafen bleibt offen», sagte der Luzerner Verkehrs-, Sozial- und Kulturdirektor Pierre Alain Halter.",
        [("«Der Hafen bleibt offen»", "Pierre Alain Halter")],
    ),
    (
        "de",
        "„Das Wasser war sehr kalt“, meint derweil der Drittplatzierte Kessel nach dem Rennen.",
        [("„Das Wasser war sehr kalt“", "Kessel")],
    ),
    (
        "de",
        "„Die Ernte ist gering“, erläutert ein Mitarbeiter des badischen Ministeriums.",
        [("„Die Ernte ist gering“", "ein Mitarbeiter des badischen Ministeriums")],
    ),
    (
        "de",
        "Die Moderatorin Roni Abt fragt: „Wann wird sie fertig?“ Braslow antwortet: „Im Mai, wenn alles klappt.“",
        [("„Wann wird sie fertig?“", "Roni Abt"), ("„Im Mai, wenn alles klappt.“", "Braslow")],
    ),
    (
        "de",
        "Jana Weber ist überzeugt: „Nicht einmal der Regen hält uns auf.“",
        [("„Nicht einmal der Regen hält uns auf.“", "Jana Weber")],
    ),
    (
        "de",
        "Laut Gesetz, sagte Weber, „haben wir keine andere Wahl mehr“.",
        [("„haben wir keine andere Wahl mehr“", "Weber")],
    ),
    (
        "de",
        "Nachdem der Verein gezahlt hatte, erklärte er: „Die Kasse war im Mai schon leer.“",
        [("„Die Kasse war im Mai schon leer.“", None)],
    ),
    (
        "de",
        "Ruth Abt, Leiterin der Werft Süd-Lenz sagte am Montag: „Wir streichen das Boot.“",
        [("„Wir streichen das Boot.“", "Ruth Abt")],
    ),
    (
        "de",
        "„Wir brauchen Leute“, sagte Paul Streck. Dann betonte er: „Das Eis muss bis dahin weg“, sagte Streck.",
        [("„Wir brauchen Leute“", "Paul Streck"), ("„Das Eis muss bis dahin weg“", "Paul Streck")],
    ),
    (
        "de",
        "In einer Mitteilung des Vereins hieß es: „Der Damm wird bis zum Herbst saniert.“",
        [("„Der Damm wird bis zum Herbst saniert.“", None)],
    ),
    (
        "tr",
        "Arpacı, şu açıklamalarda bulundu:\n\n“Köprü mayıs ayında trafiğe açılacak.”",
        [("“Köprü mayıs ayında trafiğe açılacak.”", "Arpacı")],
    ),
    (
        "tr",
        "Belediye Başkanı Selim Korkmaz, “Köprüyü mayıs ayında açacağız.” dedi.",
        [("“Köprüyü mayıs ayında açacağız.”", "Selim Korkmaz")],
    ),
    (
        "tr",
        "Yolcu sayısının iki katına çıktığını ve bunun süreceğini düşünen Aslanoğlu, “Bir gemi daha gelecek.” dedi.",
        [("“Bir gemi daha gelecek.”", "Aslanoğlu")],
    ),
    (
        "de",
        "Der Leiter der Schule Lenz, Norbert Sahm, bestätigte auf Anfrage ein leeres Haus: „Es war ruhig.“",
        [("„Es war ruhig.“", "Norbert Sahm")],
    ),
    (
        "de",
        "Dann schreibt Weber, dass sie sich entschieden habe, „erst einmal eine lange Pause zu machen“.",
        [("„erst einmal eine lange Pause zu machen“", "Weber")],
    ),
    (
        "de",
        "„Wir haben das Ufer gesichert.“ Das sagte der Bauleiter Klaus Boll zum Abschluss.",
        [("„Wir haben das Ufer gesichert.“", "Klaus Boll")],
    ),
    (
        "de",
        "„Wir haben das Ufer gesichert.“ Laut einer Studie reicht das nicht.",
        [("„Wir haben das Ufer gesichert.“", None)],
    ),
    (
        "de",
        "«Ich rudere seit zwanzig Jahren.» (Das Blatt berichtete darüber.)",
        [("«Ich rudere seit zwanzig Jahren.»", None)],
    ),
    (
        "de",
        "„Das Boot ist neu“, sagte SVL-Trainer Krass. Zuvor war Peter Krass krank.",
        [("„Das Boot ist neu“", "Peter Krass")],
    ),
    ("de", "Laut einem Bericht der „Neuen Lenzer Post“ steigt der Preis.", []),
    ("de", "„Es wird teuer“, erklärt Norbert Döll den Plan.", [("„Es wird teuer“", "Norbert Döll")]),
    ("de", "Er dankte mit leiser Stimme und sagte: „Es war nicht immer so.“", [("„Es war nicht immer so.“", None)]),
]

CASES = [
    *(("de", *case) for case in GERMAN),
    *(("fr", *case) for case in FRENCH),
    *(("es", *case) for case in SPANISH),
    *(("pt", *case) for case in PORTUGUESE),
    *(("it", *case) for case in ITALIAN),
    *(("nl", *case) for case in DUTCH),
    *(("ar", *case) for case in ARABIC),
    *(("ur", *case) for case in URDU),
    *OTHERS,
    *ENTANGLED,
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_quotes(language: str, text: str, expected: Expected) -> None:
    found = extract_quotes(text, language)
    assert [(q.text, q.speaker) for q in found] == expected
    assert all(q.kind == "direct" and text[q.start : q.end] == q.text for q in found)


def test_a_surname_is_filled_up() -> None:
    text = "„Wir bauen die Brücke im Mai“, sagte Jana Weber. „Sie wird sehr schön“, sagte Weber."
    assert [q.speaker for q in extract_quotes(text, "de")] == ["Jana Weber", "Jana Weber"]


def test_a_verb_without_a_subject_goes_on() -> None:
    text = "“O rio sobe”, disse Rui Lopes.\n\n“Vamos fechar a estrada”, acrescentou."
    assert [q.speaker for q in extract_quotes(text, "pt")] == ["Rui Lopes", "Rui Lopes"]


def test_a_closing_mark_without_its_partner_turns_no_guillemets() -> None:
    text = "Fin de phrase », a dit Luc Petit.\n\n« Nous attendons le pont », a dit Claire Morel."
    assert "« Nous attendons le pont »" in [q.text for q in extract_quotes(text, "fr")]


def test_confidence_is_counted() -> None:
    text = "“O rio sobe”, disse Rui Lopes.\n\n“Vamos fechar a estrada”, acrescentou.\n\nFim.\n\n“Nada mais há a dizer”."
    assert [q.confidence for q in extract_quotes(text, "pt")] == [0.9, 0.6, 0.3]


def test_a_role_is_told_apart() -> None:
    (quote,) = extract_quotes("« Nous attendons », a déclaré la maire, Odile Marchandeau.", "fr")
    assert (quote.speaker_role, quote.speaker_raw) == ("maire", "la maire, Odile Marchandeau")


def test_paragraphs_without_marks_are_counted() -> None:
    text = "Erster Absatz.\n\nZweiter.\n\n„Wir bauen im Mai“, sagte Jana Weber."
    assert [q.paragraph_no for q in extract_quotes(text, "de")] == [2]
