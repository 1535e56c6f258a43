"""Names of the months by language, as dates are printed: `4 de mayo de 2022`, `29. Juni 2017`.

Twelve entries a language, in lower case; `/` parts other names and cases of the same month. Abbreviations are the
beginnings of the names and need no entry, but where they are spelled otherwise.
"""

MONTHS: dict[str, tuple[tuple[str, ...], ...]] = {
    language: tuple(tuple(month.split("/")) for month in names.split())
    for language, names in {
        "en": "january february march april may june july august september october november december",
        "de": "januar/jänner februar/feber märz/maerz/mrz april mai juni juli august september oktober november "
        "dezember",
        "fr": "janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre "
        "décembre/decembre",
        "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
        "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "pt": "janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
        "gl": "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
        "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "nl": "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        "af": "januarie februarie maart april mei junie julie augustus september oktober november desember",
        "da": "januar februar marts april maj juni juli august september oktober november december",
        "sv": "januari februari mars april maj juni juli augusti september oktober november december",
        "nb": "januar februar mars april mai juni juli august september oktober november desember",
        "is": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        "fi": "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu "
        "kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu "
        "marraskuuta/marraskuu joulukuuta/joulukuu",
        "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "lv": "janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā "
        "augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī",
        "lt": "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis "
        "liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis",
        "pl": "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec "
        "sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
        "cs": "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec "
        "srpna/srpen září října/říjen listopadu/listopad prosince/prosinec",
        "sk": "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august "
        "septembra/september októbra/október novembra/november decembra/december",
        "sl": "januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij julija/julij "
        "avgusta/avgust septembra/september oktobra/oktober novembra/november decembra/december",
        "hr": "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj "
        "srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/listopad studenoga/studenog/studeni prosinca/prosinac",
        "sr": "januara/januar/јануар/јануара februara/februar/фебруар/фебруара mart/marta/март/марта "
        "april/aprila/април/априла maj/maja/мај/маја jun/juna/jun/јун/јуна jul/jula/јул/јула "
        "avgust/avgusta/август/августа septembar/septembra/септембар/септембра oktobar/oktobra/октобар/октобра "
        "novembar/novembra/новембар/новембра decembar/decembra/децембар/децембра",
        "ru": "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август "
        "сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь",
        "uk": "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень "
        "серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень",
        "be": "студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік мая/май чэрвеня/чэрвень "
        "ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік лістапада/лістапад снежня/снежань",
        "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
        "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
        "hu": "január február március április május június július augusztus szeptember október november december",
        "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
        "el": "ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος/μάρ απριλίου/απρίλιος μαΐου/μάιος/μάι "
        "ιουνίου/ιούνιος/ιούν ιουλίου/ιούλιος/ιούλ αυγούστου/αύγουστος/αύγ σεπτεμβρίου/σεπτέμβριος "
        "οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος",
        "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        "eu": "urtarrilaren/urtarrila otsailaren/otsaila martxoaren/martxoa apirilaren/apirila maiatzaren/maiatza "
        "ekainaren/ekaina uztailaren/uztaila abuztuaren/abuztua irailaren/iraila urriaren/urria azaroaren/azaroa "
        "abenduaren/abendua",
        "cy": "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
        "id": "januari februari/pebruari maret april mei juni juli agustus september oktober november/nopember "
        "desember",
        "ms": "januari februari mac april mei jun julai ogos september oktober november disember",
        "tl": "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
        "sw": "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
        "he": "ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט "
        "ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
        "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "hi": "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
        "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    }.items()
}  # fmt: skip

# What may stand between the day, the month and the year.
CONNECTORS = frozenset({"de", "del", "of", "the", "di", "da", "d", "den"})
# What may cling to the day.
ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "re", "º", "ª", "e", "ste", "os", "a", "an", "ra", "o"})
