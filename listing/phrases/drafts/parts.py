"""What things have and are made of: only such a word gets a "-nya" and becomes the subject of a sentence.

A word that is not here is listed as she typed it, for nobody can be sure that it is a noun.
"""

from listing.phrases.word_set import word_set

OF_A_PRODUCT = word_set(
    """
    kemasan warna ukuran tekstur kualitas bahan hasil jahitan isi isian model motif tutup rasa bentuk harga penampilan
    abon adonan agar air akar aksesori aksesoris alas amis ampas anyaman apel aren aroma asap atasan ayam babat
    backdrop badan bagian bahu bak bakso bambu ban bando bandul bantalan base batang baterai bau bawahan bawang
    bebek bedak benang beras besek besi biji bingkai bodi boks bolu bonggol bordir bordiran botol box brokat
    bros buah bubuk buku bulir bulu bumbu buncis bunga bungkus bunyi busa butiran cabai cabe cahaya cangkang cat
    ceker cermin cetakan cokelat coklat corak corong cover cumi dada daging dakron daun dekor dekorasi desain
    detail dinding duri durian ekor endapan engsel filling finishing font foto furing gagang gambar gantungan
    garis gelas gembok gerabah getah gula hadiah hak halaman hiasan hidangan huruf ikan ikatan insole jagung
    jahe jalinan jamur janur jari jarum jelly jepitan jeruji jilid jok kabel kaca kacang kain kaki kaldu kancing
    kantong kantung kapas karakter kardus karet karton kartu karung kawat kayu kecap keju kelambu kelapa
    kelengkapan kelenturan kelopak kemiri kencur kentang kepala keping kerah kerangka kerincing kertas kerudung
    ketan ketebalan ketela klobot kombinasi kompartemen kopi kotak krem krim krimer kuah kuali kuas kulit kunci
    kuncup kunyit kuping kurir label laci laminasi lapisan lauk layanan layangan layar leher lele lelehan lem
    lengan lidi lilin lingkar liontin lis logam logo lonceng lubang lukisan lumpia magnet makeup mangga mangkok
    mangkuk manik manisan margarin mata mentega menu mesin mika minyak mutiara nada nama nanas nangka nasi nata
    nyala obras olahan ornamen packing paket pandan panel papan parutan pasir pasta payet pegangan pelapis pelat
    pelayanan pelepah pemanis pengait pengawet pengerjaan pengharum pengiriman pengunci peniti penjepit penutup
    penyangga perca perekat permukaan pernis pertumbuhan pesak pet pewarna pinggang pinggir pinggiran pinggul
    piring pisang pisau pita plastik pola polesan politur pompa porsi pot potongan pouch pundak puring ragi
    rajutan rak ramuan rangka rantai ranting rempah renda resep resleting riasan ring ritsleting roda rotan roti
    ruas rumbai sablon sablonan sabut sajian saku sambal sambungan sampul sandaran santan saos sari saringan
    sarung saus sayap sayur sayuran segel sela selai selasih seleting senar sendi sendok serabut serat serbuk
    serutan sikat siku singkong sirip sirup sisi sisik slot sol sosis speaker spons stik stiker strap stroberi
    suara sudut sulaman sumbu susu suwiran taburan tali tampilan tanah tangkai tapioka tas teh tekstil telur
    tema tempe tepi tepung teri terigu tinta tomat topi toples topping tulang tulisan tunas tutupan uap ubi
    udang ujung ukiran urat usus velcro video vla wadah wangi wijen wortel
    isen-isen angka kaleng klip lampu celana serundeng krecek koya dus
    """
)
"""Nouns that can be part of a product, or what it is made of."""
