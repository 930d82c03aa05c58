"""What is said to a language model, what it may say, and what she is told about it."""

INSTRUCTIONS = {
    "id": """\
Kamu membantu ibu penjual produk rumahan menulis ulang teks jualannya dalam bahasa Indonesia sehari-hari yang wajar.
Pakai hanya fakta yang diberikan. Jangan menambah angka, satuan, bahan, tempat, warna, rasa, khasiat, sertifikat,
pujian, atau janji apa pun. Selain kata dari fakta, pakai hanya kata dari daftar common_words.
Semua fakta yang ada di draf harus tetap ada. Balas dengan teksnya saja, tanpa tagar dan tanpa penjelasan.""",
    "en": """\
You help a seller of home products rewrite her text in plain, warm English. Use only the facts given.
Add no number, unit, material, place, colour, taste, effect, certificate, praise or promise. Besides words of the
facts, use only words of the list common_words. Every fact in the draft must remain. Answer with the text only,
without hashtags or explanation.""",
}

AGAIN = {
    "id": """\
Kalimat berikut memuat hal di luar data (kata yang tidak ada di data di dalam kurung):
{sentences}
Tulis ulang seluruh teksnya. Hapus atau ganti kalimat itu dengan kata dari fakta saja, kalimat lain biarkan.""",
    "en": """\
These sentences say what the facts do not (words without a fact in brackets):
{sentences}
Write the whole text again. Leave them out or say them with words of the facts only; keep the other sentences.""",
}

SAYS: dict[str, dict[str, str]] = {
    "id": {
        "off": "Penulis tambahan belum diatur. Teks di bawah ini dari penulis bawaan.",
        "missing": "Penulis tambahan perlu: pip install \"etalase[writer]\". Teks ini dari penulis bawaan.",
        "here": "Teks diolah oleh {model} di komputer ini ({host}).",
        "away": "Data produk dan teks dikirim ke {host} untuk ditulis ulang oleh {model}. Foto tidak ikut dikirim.",
        "used": "Teks ini ditulis ulang oleh {model}. Baca dulu sebelum dipakai.",
        "trimmed": "Teks ini ditulis ulang oleh {model}; kalimat di luar data dibuang. Baca dulu sebelum dipakai.",
        "trouble": "Penulis tambahan sedang tidak menjawab. Tidak apa-apa, teks ini dari penulis bawaan.",
        "nonsense": "Jawaban penulis tambahan belum bisa dipakai. Teks ini dari penulis bawaan.",
        "claims": "Penulis tambahan menambah hal di luar data, jadi tidak dipakai. Teks ini dari penulis bawaan.",
        "lost": "Ada data yang hilang, jadi tulisannya tidak dipakai. Teks ini dari penulis bawaan.",
    },
    "en": {
        "off": "No extra writer is set up. The text below is from the built-in one.",
        "missing": "The extra writer needs: pip install \"etalase[writer]\". This text is from the built-in one.",
        "here": "The text is rewritten by {model} on this computer ({host}).",
        "away": "Product facts and texts are sent to {host}, to be rewritten by {model}. Photos are not sent.",
        "used": "This text was rewritten by {model}. Read it before you use it.",
        "trimmed": "This text was rewritten by {model}; what the facts do not say is left out. Read it first.",
        "trouble": "The extra writer does not answer. Never mind: this text is from the built-in one.",
        "nonsense": "The extra writer's answer is of no use. This text is from the built-in one.",
        "claims": "The extra writer added what the facts do not say, so it is not used. This text is built in.",
        "lost": "The extra writer left facts out, so it is not used. This text is built in.",
    },
}  # fmt: skip
