"""The commonest little words of languages in Latin letters: on any page of prose, every third word is one of them.

Words of several languages are listed under each; what tells is the sum.
"""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is that for it was on with he be as by at his this have from or had not are but which "
        "they you were her she will would there their been has who an if said we its more about",
        "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
        "er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor "
        "zur bis mehr durch man sein wurde",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec "
        "ses son aux cette ou été comme mais nous vous elle leur même ces d l",
        "es": "de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o este "
        "ha sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde fue",
        "it": "di e il la che in a per un del è le si dei con non una i da al della sono come più gli nel alla dal "
        "anche ha lo delle ma se su questo essere nella ai dalla degli tra suo",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à "
        "seu sua ou ser quando muito há nos já está eu também só pelo pela até isso",
        "ca": "de la i que el a en els les un per amb del no una es al ha és més dels se com però o seva aquest "
        "aquesta han són també hi ho als seu entre pel sobre fins perquè va",
        "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao das ten seu "
        "súa ou ser cando moi nos xa está tamén polo pola ata isto",
        "ro": "de și în a la cu că pe din care nu un o mai este ce pentru sunt au al fost prin să dar sau fi lui ale "
        "după între despre acest această când către",
        "nl": "de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar "
        "heeft ze hij wordt door over werd kan meer tot hun wel deze we was zich worden",
        "af": "die van en in is het te nie dat om op met vir hy wat sy aan aan as ook word deur was by ons hulle sal "
        "kan daar maar een nog na uit meer hierdie",
        "da": "og i at det er en til af på den for med ikke som de har der et han var fra også vil kan men om ved så "
        "blev hun efter skal være eller hvor over været nu sig blevet",
        "nb": "og i at det er en til av på den for med ikke som de har et han var fra også vil kan men om ved så ble "
        "hun etter skal være eller hvor over vært nå seg blitt mot ifølge",
        "nn": "og i at det er ein til av på den for med ikkje som dei har eit han var frå også vil kan men om ved så "
        "vart ho etter skal vere eller kor over vore no seg blitt eg ikkje",
        "sv": "och i att det är en till av på den för med inte som de har ett han var från också kan men om vid så "
        "blev hon efter ska vara eller där över varit nu sig blivit mot när säger hade sin",
        "is": "og í að það er á til sem við um en ekki með var af hann fyrir eru hún hefur þess verið frá því eða þá "
        "sé voru eftir þar hafa segir",
        "fi": "ja on ei se että hän oli ovat mutta myös kun joka tai ole sen mukaan jos niin kuin sekä ollut vain "
        "mitä voi nyt jo vielä olisi tämä hänen jälkeen",
        "et": "ja on ei et see ka oli ta kui aga mis või selle ning kes oma nii siis veel mille olid pole seda järgi "
        "kuid üle välja tema",
        "lv": "un ir par ar no uz ka kas tika arī bet gan vai pie to kā ir šo tas nav bija pēc savu lai līdz vairāk "
        "viņš tiek",
        "lt": "ir į kad iš su yra tai ar bet kaip dėl apie nuo jau buvo po už per tik ne dar jo gali savo ką nėra "
        "pagal prie taip",
        "pl": "i w na z że się do nie jest to o od po jak za co dla przez ale jego są był było tym które który oraz "
        "tak także już może ich ma przed tego został",
        "cs": "a v na se je že s z do to o za i ve který jsou byl by jako pro ale po které podle jeho od už však také "
        "bylo nebo jen při tak ze má může není",
        "sk": "a v na sa je že s z do to o za aj vo ktorý sú bol by ako pre ale po ktoré podľa jeho od už však tiež "
        "bolo alebo len pri tak zo má môže nie",
        "sl": "in v je na se da za so ki z po pa ne tudi bi s od o kot pri iz do ali še bil ni več lahko po smo med "
        "kako zaradi že njegov",
        "hr": "i u je na se da su za od s o koji a kao ne što te iz do će bi nije ili ali po bio sam to koje pri "
        "više zbog nakon prije još samo također",
        "hu": "a az és hogy nem is egy ez volt meg de csak azt már még ha mint el van ki vagy lesz lehet után pedig "
        "szerint be arra aki nagyon minden",
        "tr": "ve bir bu da de için ile olarak daha çok olan gibi en kadar sonra ne ya olduğu o ise var ancak ki "
        "değil her mi tarafından göre dedi etti oldu",
        "sq": "të e në dhe për një më nga me që është i si se ka nuk por do kjo ky janë ishte kanë u edhe nëse pas "
        "deri tek duke",
        "eu": "eta da du ez bat izan dira hau zen ere baina dute beste egin edo dela baino hori gehiago arte ditu "
        "behar zuen dago bere",
        "id": "yang dan di untuk dengan dari pada ini itu dalam tidak akan oleh sebagai juga ke karena adalah telah "
        "ada atau mereka kata saat bisa para sudah",
        "ms": "yang dan di untuk dengan dari pada ini itu dalam tidak akan oleh sebagai juga ke kerana adalah telah "
        "ada atau mereka kata ketika boleh para sudah beliau",
        "tl": "ang ng sa na mga at ay ni si para nga ito kay may mula dahil kung hindi siya nila pa lang din rin ako",
        "sw": "ya na wa kwa ni katika la za kuwa hiyo huyo cha alisema hiyo baada lakini pia kama yake hilo zaidi",
        "vi": "và của là có được cho không các trong một đã với người này những khi đến cũng tại về ra để từ theo vào",
    }.items()
}
