"""What things have and are made of: only such a word gets a "-nya" and becomes the subject of a sentence.

A word that is not here is listed as she typed it, for nobody can be sure that it is a noun.
"""

from listing.phrases.word_set import word_set

ON_ANYTHING = word_set(
    """
    kemasan warna ukuran tekstur kualitas bahan hasil jahitan isi isian model motif tutup rasa bentuk harga penampilan
    """
)
"""Parts that every product has; whatever follows them is said of them."""

OF_A_PRODUCT = ON_ANYTHING | word_set(
    """
    abon adonan air akar aksesori aksesoris alas amis ampas anyaman aren aroma asap atasan ayam babat backdrop
    badan bak bagian bahu bakso bambu ban bantalan batang baterai bau bawahan bawang bebek bedak benang beras besek
    besi biji bingkai bodi boks bolu bonggol bonus bordir bordiran botol box bros buah bubuk buku bulir bulu
    bumbu bunga bungkus busa butiran cabai cabe cat cermin cetakan cokelat coklat corak daging dakron daun dekor
    dekorasi desain dinding duri endapan engsel finishing font foto furing gagang gambar gantungan garis gelas
    gembok gerabah getah gula hadiah hiasan hidangan huruf ikan ikatan jahe jalinan jamur jarum kabel kaca
    kacang kain kaki kaldu kancing kantong kantung kapas kardus karet karton kartu kawat kayu kecap keju kelapa
    kelenturan kelopak kemiri kencur kepala keping kerah kertas kerudung ketan ketebalan ketela kombinasi kopi
    kotak krem krim kuah kuali kuas kulit kunci kuncup kunyit kuping kurir label laci lantai lapisan lauk
    layanan layar leher lele lem lengan lidi lilin lingkar lis logam logo lubang lukisan lumpia makeup mangkok
    mangkuk manik manisan margarin mata mentega menu mesin mika minyak mulut mutiara nada nama nanas nangka nasi
    nyala obras olahan ornamen packing paket pandan panel papan pasir pasta payet pegangan pelapis pelat
    pelayanan pemanis pengait pengawet pengerjaan pengharum pengiriman penutup perca perekat permukaan
    pertumbuhan pewarna pinggang pinggir pinggiran piring pisang pisau pita plastik pola polesan porsi pot
    potongan pouch puring ragi rajutan rak ramuan rangka rantai ranting rempah renda resep resleting riasan
    ritsleting roda rotan roti ruas rumbai sablon sablonan sajian saku sambal sambungan sandaran santan saos
    sari saus sayap sayur sayuran sela selai seleting senar sendi sendok serat serbuk sirip sirup sisi slot sol
    sosis stik stiker strap suara sudut sulaman sumbu susu tali tampilan tanah tangkai tapioka tas teh tekstil
    telur tema tempe tepi tepung teri terigu tinta tomat topi toples topping tulang tulisan tunas uap udang
    ujung ukiran urat video wadah wangi wijen
    """
)
"""Nouns that can be part of a product, or what it is made of."""
