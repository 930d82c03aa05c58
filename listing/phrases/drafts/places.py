"""Places where she sells and sends: East Java's regencies, towns and districts, and towns beyond that all know.

Three lists, since many a district is called like an everyday thing: "COD Pare" is a town, "pare isi daging" a dish.
"""

import re

from listing.phrases.word_set import by_spelling, word_set

REGENCIES = word_set(
    """
    surabaya sidoarjo gresik lamongan tuban bojonegoro ngawi magetan madiun ponorogo pacitan trenggalek
    tulungagung blitar kediri nganjuk jombang mojokerto pasuruan probolinggo lumajang jember banyuwangi
    bondowoso situbondo malang bangkalan sampang pamekasan sumenep
    """
)
"""By these a buyer searches, whichever village of theirs stands beside them."""
PLACES = REGENCIES | word_set(
    """
    madura binangun bendogerit gedog plosokerep pakunden kepanjenlor satreyan gandusari garum kademangan
    kanigoro kesamben nglegok panggungrejo ponggok sanankulon selopuro selorejo srengat sutojayan udanawu wlingi
    wonodadi wonotirto kepanjenkidul sananwetan sukorejo lodoyo talun doko boyolangu campurdarat kalidawir
    karangrejo kauman kedungwaru ngantru ngunut pagerwojo pucanglaban rejotangan sumbergempol tanggunggunung
    pakel gampengrejo kandat kunjang ngadiluwih ngancar ngasem plemahan plosoklaten puncu purwoasri ringinrejo
    tarokan mojoroto badas grogol dongko durenan munjungan pogalan watulimo prigi ampelgading bantur
    bululawang donomulyo gondanglegi kalipare karangploso kasembon kepanjen kromengan ngajum ngantang
    pagak pakisaji poncokusumo pujon singosari sumbermanjing sumawe sumberpucung tajinan tirtoyudo turen wagir
    dieng wonosobo lembang kintamani bromo semeru ijen gayo toraja mandailing cirebon temanggung magelang
    salatiga jepara pekalongan klaten cianjur sukabumi lampung ambarawa tawangmangu
    minang dayak betawi sunda batak bugis
    wonosari kedungkandang klojen lowokwaru sawojajar dinoyo bumiaji junrejo diwek jogoroto megaluh mojoagung
    mojowarno ngusikan peterongan plandaan sumobito tembelang wonosalam balerejo dolopo gemarang kebonsari
    mejayan pilangkenceng saradan wonoasri caruban kartoharjo manguharjo berbek jatikalen kertosono
    loceret ngetos ngluyu ngronggot patianrowo prambon sukomoro tanjunganom wilangan warujayeng dawarblandong
    dlanggu jatirejo kemlagi kutorejo mojoanyar mojosari pungging trawas trowulan magersari kranggan bangil
    gondangwetan kejayan nguling pandaan pasrepan pohjentrek prigen purwodadi purwosari tosari winongan wonorejo
    gadingrejo purworejo banyuanyar dringu kotaanyar kraksaan krejengan krucil paiton pajarakan pakuniran
    sukapura sumberasih tegalsiwalan wonomerto kanigaran kedopok mayangan wonoasih balongbendo buduran krembung
    krian sedati sukodono tanggulangin wonoayu asemrowo benowo gayungan gubeng karangpilang kenjeran krembangan
    lakarsantri mulyorejo rungkut sambikerep semampir simokerto sukolilo sukomanunggal tambaksari tandes
    tegalsari wiyung wonocolo wonokromo jawa bali sumatra sumatera kalimantan sulawesi papua jakarta jabodetabek
    jatim jateng jabar yogyakarta jogja solo bandung semarang bekasi bogor depok tangerang denpasar makassar
    palembang pekanbaru pontianak banjarmasin samarinda balikpapan manado aceh indonesia kaliwates sumbersari
    patrang ambulu wuluhan rambipuji puger kencong kalisat arjasa ajung jenggawah tempurejo sukorambi
    bangsalsari pasirian senduro yosowilangun klakah ranuyoso candipuro pronojiwo rogojampi muncar srono
    glenmore kalibaru gambiran cluring tegaldlimo purwoharjo songgon singojuruh babadan jenangan slahung
    ngrayun maospati plaosan kedunggalar ngrambe jogorogo mantingan widodaren kalitidu padangan sumberrejo
    baureno dander semanding plumpang rengel widang merakurak tambakboyo paciran brondong sukodadi karanggeneng
    kebomas menganti driyorejo duduksampeyan balongpanggang benjeng kedamean sidayu ujungpangkah punung
    pringkuku tulakan arjosari kebonagung lirboyo sumoroto
    kalipuro kabat wongsorejo bangorejo pesanggaran siliragung blimbingsari jajag panarukan mangaran kapongan
    asembagus banyuputih mlandingan bungatan suboh jatibanteng sumbermalang banyuglugur kendit tenggarang prajekan
    klabang cermee sukosari sumberwringin tlogosari maesan grujugan curahdami binakal tegalampel jambesari
    botolinggo mumbulsari ledokombo sukowono sumberjambe jelbuk semboro sumberbaru umbulsari gumukmas pasrujambe
    gucialit kedungjajang randuagung jatiroto rowokangkung sumbersuko bungkal mlarak badegan sampung sawoo poncol
    lembeyan takeran kawedanan panekan ngariboyo nguntoronadi kwadungan karangjati kasreman gerih ngraho
    tambakrejo ngambon bubulan sugihwaras kedungadem kepohbaru kasiman kedewan temayang sukosewu
    margomulyo kenduruan jatirogo bangilan senori singgahan parengan grabagan sukorame ngimbang kedungpring
    maduran sambeng sugio solokuro mantup kembangbahu karangbinangun sarirejo panceng wringinanom sangkapura socah
    burneh arosbaya kokop tanjungbumi klampis kwanyar modung blega torjun jrengik tambelangan banyuates robatal
    karangpenang omben kedungdung sreseh pangarengan proppo palengaan pegantenan pasean batumarmar pakong
    tlanakan pademawu kalianget saronggi pragaan rubaru ambunten pasongsongan dasuk batuputih dungkek talango
    sapeken kangean donorojo nawangan tegalombo ngadirojo sudimoro bawean ketintang jemursari manukan
    darmo juanda suhat sengkaling landungsari tlogomas merjosari
    """
)
"""No everyday word among them: raised wherever they stand."""

ALSO_WORDS = word_set(
    """
    pare semen wates batu dau kras mojo kepung bakung besuki gondang sendang pule tugu panggul lawang pakis
    pagelaran tumpang wajak jabung gedangan blimbing sukun gudo ploso ngoro kabuh kare sawahan jiwan bagor pace
    lengkong rejoso jetis pacet gedeg sooko beji gempol kraton lumbang rembang puspo grati besuk maron tiris
    leces tongas jabon waru porong bubutan pakal bantaran kuripan lekok papar lombok ngebel sarangan selecta
    tempeh gurah cerme glagah wungu dampit pagu ringin garut kunir manyar babat jenu balung paron sempu pulung
    siman giri panji tapen pakem wringin pujer tamanan silo balong jambon bendo kerek montong soko bancar gayam turi
    tikung laren modo trucuk bluluk kalitengah bungah kamal labang tragah konang camplong ketapang lenteng bluto
    ganding manding sine kendal geneng bringin pangkur balen kanor malo karas sambit
    """
)
"""Also the name of a thing: raised after what comes before places, and among others."""
ALSO_EVERYDAY = word_set(
    """
    taman sumber bareng kudu perak candi tarik sepanjang banyakan dagangan karangan bendungan suruh tutur gading
    genteng tulangan kampak pesantren kandangan bulak jambangan bangsal puri gending baron geger
    """
)
"""Words of every sentence: raised among other places alone."""

NO_PLACE = word_set(
    """
    ojol ojek kurir ekspedisi travel paket cargo kargo pickup pikap online offline reguler instan instant gosend grab
    gojek lalamove maxim paxel lewat antar kirim diantar dikirim gratis ongkir free bebas tambah transfer tunai cash
    nego sekitar sekitarnya seputar seluruh semua luar dalam pulau dekat daerah wilayah area kota desa dusun kampung
    kecamatan kabupaten provinsi perumahan komplek sekolah kantor pasar rumah masjid pondok balai gedung hotel villa
    kampus stasiun terminal alun-alun toko warung kios lokasi tempat acara panggilan homeservice keliling online
    mitra agen reseller titip jastip khusus terdekat berdekatan setempat sini situ sana lain lainnya dll dsb
    nanti bisa boleh cuma hanya selain kecuali selebihnya sisanya juga saja sameday nextday oneday ekspres express
    kilat economy ekonomi standard dropship ojol becak bentor kereta kapal bus titipan
    bidan dokter perawat guru puskesmas posyandu klinik apotek pabrik kelurahan gereja musala mushola tetangga
    """
)
"""What stands beside places in a line of them, and is none."""

IN_SEVERAL_WORDS = re.compile(
    r"\b(?:kampung inggris|gunung anyar|dukuh pakis|kayen kidul|prajurit kulon|bandar kedungmulyo|bugul kidul"
    r"|pabean cantian|tenggilis mejoyo|gunung kelud|gunung kawi|kota lama|jawa (?:timur|tengah|barat)"
    r"|(?:surabaya|jakarta) (?:utara|selatan|timur|barat|pusat)|nusa tenggara|kampung coklat|simpang lima gumul"
    r"|makam bung karno|lion parcel|idul ?fitri|idul ?adha|lebaran ketupat|natal|tahun baru"
    r"|candi penataran|id express|pos indonesia|google maps|bank jatim|bank mandiri)\b",
    re.IGNORECASE,
)
BRANDS = {
    "gosend": "GoSend", "grab": "Grab", "gojek": "Gojek", "jne": "JNE", "jnt": "J&T",
    "tiki": "TIKI", "paxel": "Paxel",
    "maxim": "Maxim", "shopee": "Shopee", "shope": "Shopee", "tokopedia": "Tokopedia", "lazada": "Lazada",
    "tiktok": "TikTok", "tiktokshop": "TikTok Shop", "tokped": "Tokopedia",
    "ovo": "OVO", "seabank": "SeaBank", "alfamart": "Alfamart", "indomaret": "Indomaret",
    "ig": "IG", "fb": "FB",
}  # fmt: skip
"""Whom she sends and is paid by, as they write themselves."""

PLACES_TYPED = by_spelling(
    """
    Tulungagung: tlgagung tagung tulungagug tulungangung
    Kediri: kdiri kediry
    Blitar: bltr blitr blitarr
    Trenggalek: tglk treggalek trenggalex
    Nganjuk: nganjk
    Jombang: jmbang
    Sidoarjo: sda sdoarjo sidoarj sidorjo
    Surabaya: surabya suroboyo
    Banyuwangi: bwi bwangi
    Mojokerto: mjkerto mjkrto
    Lumajang: lmjang lmajang
    Probolinggo: probling prblinggo
    Malang: malng
    Srengat: srngat
    Wlingi: wlngi
    Kanigoro: kanigro
    Yogyakarta: jogjakarta yogjakarta
    kabupaten: kbupaten
    kecamatan: kecmatan
    alun-alun: aloon
    seberang: sbrang sebrang
    perempatan: prapatan prempatan perapatan
    pertigaan: pertelon prtigaan
    jembatan: jmbatan
    masjid: mesjid msjid
    warung: wrung
    alfamart: alpamart
    indomaret: indomart
    lebaran: lbrn lbran
    Jumat: jmt jmat jumaat
    Sabtu: sbtu
    Senin: snin sennin
    """
)
"""Places, and days, as they are shortened and mistyped."""
