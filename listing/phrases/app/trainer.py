"""Wording of the trainer's screens and of the terminal: name -> (Indonesian, English). {places} are filled later."""

from listing.phrases.app.start import STORE_CHECKS

FIREWALL = (
    "Kalau Windows atau macOS bertanya, izinkan Python menerima sambungan di jaringan pribadi.",
    "If Windows or macOS asks, allow Python to accept connections on private networks.",
)

WIFI_PASSWORD = ("Kata sandi: {password}", "Password: {password}")

PIN = {
    "title": ("Untuk pelatih", "For the trainer"),
    "lead": ("Masukkan PIN yang tampil di laptop pelatihan.", "Enter the PIN that the laptop shows."),
    "pin": ("PIN, 6 angka", "PIN, 6 digits"),
    "enter": ("Buka", "Open"),
    "wrong": ("PIN belum cocok. Masih bisa {left} kali lagi.", "That is not the PIN. {left} more tries."),
    "wait": (
        "Terlalu banyak salah. Coba lagi {seconds} detik lagi.",
        "Too many tries. Again in {seconds} s.",
    ),
    "away": ("Laptop tidak menjawab. Coba lagi.", "The computer does not answer. Try again."),
    "back": ("Ke halaman peserta", "To the participants' page"),
}

HALL = {
    "title": ("Etalase, layar pelatih", "Etalase, trainer's screens"),
    "tabs": {
        "siap": ("Siap Latihan?", "Ready?"),
        "layar": ("Layar Depan", "Projector"),
        "demo": ("Demo", "Demo"),
        "kelola": ("Kelola", "Manage"),
        "angka": ("Angka", "Figures"),
    },
    "other": ("English", "Bahasa Indonesia"),
    "lost": ("Laptop tidak menjawab. Dicoba terus.", "The computer does not answer. Trying again."),
    "leave": ("Kunci", "Lock"),
    "big": ("Layar Penuh", "Full Screen"),
    "full": {
        "DiskFull": ("Disk penuh: foto baru ditolak dulu.", "The disk is full: new photos are refused."),
        "QueueFull": ("Antrean penuh: foto baru ditolak dulu.", "The queue is full: new photos are refused."),
    },
}

READY = {
    "title": ("Siap latihan?", "Ready to begin?"),
    "all": ("Semua siap.", "All is ready."),
    "some": ("Perlu dilihat: {count}.", "To look at: {count}."),
    "running": ("Sedang diperiksa…", "Checking…"),
    "again": ("Periksa Lagi", "Check Again"),
    "sheet": ("Cetak Lembar QR", "Print the QR Sheet"),
    "handbooks": ("Panduan di kertas (PDF)", "Handbooks on paper (PDF, Indonesian)"),
    "wifi": ("Nama Wi-Fi di ruangan ini", "Name of the Wi-Fi here"),
    "password": ("Kata sandi Wi-Fi", "Password of the Wi-Fi"),
    "open": ("Tanpa kata sandi", "No password"),
    "address": ("Alamat untuk HP peserta", "Address for the phones"),
    "save": ("Simpan", "Save"),
    "saved": ("Tersimpan.", "Saved."),
    "states": {"good": ("Siap", "Ready"), "ask": ("Lihat dulu", "Look"), "bad": ("Belum", "Not yet")},
    "firewall": FIREWALL,
    "checks": {
        "weights": {
            "name": ("Mesin potong latar", "Cut-out network"),
            "good": ("Berkas {model} lengkap dan utuh.", "The file of {model} is here and whole."),
            "bad": (
                "Berkasnya belum ada. Jalankan: etalase model get u2netp",
                "Not here yet. Run: etalase model get u2netp",
            ),
        },
        "sample": {
            "name": ("Coba satu foto", "One sample photo"),
            "good": (
                "Selesai dalam {seconds} detik, jadi kira-kira {minute} foto per menit.",
                "Done in {seconds} s, so about {minute} photos a minute.",
            ),
            "bad": (
                "Lambat: {seconds} detik. Tutup program lain, atau pakai Mode Hemat.",
                "Slow: {seconds} s. Close other programs, or use Saving Mode.",
            ),
            "bad.none": ("Foto contoh tidak jadi. Lihat baris Mesin.", "The sample failed. See the network's line."),
        },
        "disk": {
            "name": ("Ruang disk", "Disk"),
            "good": ("{free} GB bebas, cukup untuk {photos} foto.", "{free} GB free, room for {photos} photos."),
            "bad": ("Hanya cukup untuk {photos} foto. Kosongkan disk.", "Room for {photos} photos only. Free some."),
        },
        "memory": {
            "name": ("Memori", "Memory"),
            "good": ("{free} GB bebas.", "{free} GB free."),
            "bad": ("Tinggal {free} GB. Tutup program lain.", "Only {free} GB left. Close other programs."),
        },
        **STORE_CHECKS,
        "port": {
            "name": ("Pintu (port)", "Port"),
            "good": ("Port {port} dipakai Etalase ini.", "Port {port} is this Etalase's."),
            "ask": ("Port {port} hanya terbuka di jaringan.", "Port {port} is open on the network only."),
        },
        "network": {
            "name": ("Alamat di Wi-Fi", "Address on the Wi-Fi"),
            "good": ("Terbuka di {address}", "Open at {address}"),
            "bad": (
                "{address} belum terbuka. Jalankan ulang dengan: etalase --lan",
                "{address} is not open. Start again with: etalase --lan",
            ),
            "bad.none": ("Laptop belum tersambung ke Wi-Fi.", "This computer is not on a network."),
        },
        "device": {
            "name": ("Dicoba dari HP", "Tried from a phone"),
            "good": ("Sudah ada HP yang masuk.", "A phone has come in."),
            "ask": ("Buka {address} dari satu HP sekarang.", "Open {address} on one phone now."),
        },
        "clock": {
            "name": ("Jam laptop", "Clock"),
            "good": ("Pukul {time}, tanggal {date}. Betul?", "{time}, {date}. Is that right?"),
            "bad": ("Jam mundur: {time}, {date}. Betulkan dulu.", "Clock is behind: {time}, {date}. Set it."),
        },
        "sheet": {
            "name": ("Lembar QR", "QR sheet"),
            "good": (
                "Siap dicetak. HP masuk ke Wi-Fi {wifi} lewat kodenya.",
                "Ready to print. Phones join the Wi-Fi {wifi} by its code.",
            ),
            "ask": ("Isi dulu nama Wi-Fi di bawah, lalu cetak.", "Type the name of the Wi-Fi below, then print."),
            "ask.password": (
                "Isi kata sandi Wi-Fi {wifi}, atau pilih Tanpa kata sandi. Tanpa itu tidak ada kode Wi-Fi.",
                "Type the password of the Wi-Fi {wifi}, or say that it has none. Until then there is no Wi-Fi code.",
            ),
            "ask.short": (
                "Kata sandi Wi-Fi paling sedikit 8 huruf. Cek lagi.",
                "A Wi-Fi password has at least 8 letters. Look again.",
            ),
            "bad": ("Belum bisa: laptop belum di Wi-Fi.", "Not yet: no network."),
        },
        "screen": {
            "name": ("Layar Depan", "Projector"),
            "good": (
                "Semua terlihat di layar {width} × {height}, kodenya cukup besar.",
                "All is in sight on {width} × {height}, and the code is large enough.",
            ),
            "ask.none": ("Belum ada kode yang bisa dilihat.", "There is no code to look at yet."),
            "bad": (
                "Ada yang terpotong di layar {width} × {height}. Tekan Ctrl dan 0, atau perbesar jendelanya.",
                "Something is cut off on {width} × {height}. Press Ctrl and 0, or make the window larger.",
            ),
        },
    },
}

BOARD = {
    "title": ("Ayo, foto produknya", "Bring in your product"),
    "steps": [
        ("Masuk ke Wi-Fi {wifi}", "Join the Wi-Fi {wifi}"),
        ("Buka kamera HP, arahkan ke kode ini", "Point the phone's camera at this code"),
        ("Tekan Mulai, lalu ikuti tombol besar", "Press Start, then follow the big button"),
    ],
    "password": WIFI_PASSWORD,
    "nowifi": ("pelatihan", "of this hall"),
    "phones": ("HP tersambung", "phones connected"),
    "done": ("foto selesai", "photos done"),
    "waiting": ("dalam antrean", "in line"),
    "held": ("Antrean dijeda sebentar. Foto tetap aman.", "The line is paused for a moment. Photos are safe."),
    "noaddress": ("Laptop belum tersambung ke Wi-Fi.", "This computer is not on a network."),
    "closed": (
        "HP belum bisa masuk. Jalankan ulang dengan: etalase --lan",
        "Phones cannot come in yet. Start again with: etalase --lan",
    ),
    "wall": ("Dinding foto peserta", "Wall of their pictures"),
    "wallSays": (
        "Peserta ditanya di langkah Simpan. Hanya yang setuju yang tampil, tanpa nama.",
        "Participants are asked under Save. Only who agrees is shown, without a name.",
    ),
    "empty": (
        "Foto yang boleh tampil akan muncul di sini. Setujui di HP, di langkah Simpan.",
        "Photos that may be shown appear here. Agree on the phone, under Save.",
    ),
    "down": ("Turunkan foto ini dari dinding?", "Take this picture off the wall?"),
    "downYes": ("Turunkan", "Take it down"),
    "downNo": ("Biarkan", "Leave it"),
    "before": ("Sebelum", "Before"),
    "after": ("Sesudah", "After"),
}

FIGURES = {
    "title": ("Angka hari itu", "The day in figures"),
    "none": ("Belum ada angka.", "No figures yet."),
    "csv": ("Simpan CSV", "Save as CSV"),
    "arrived": ("foto masuk", "photos came in"),
    "done": ("selesai", "done"),
    "failed": ("gagal", "failed"),
    "saved": ("gambar diambil", "pictures taken home"),
    "seconds": ("detik per foto, biasanya / paling lama 5%", "seconds a photo, usual / slowest 5%"),
    "megabytes": ("MB diterima", "MB received"),
    "killed": ("Mesin foto mulai ulang sendiri", "The photo engine started again by itself"),
    "kinds": ("Gagal karena", "Failed because of"),
    "hours": ("Selesai per jam", "Done by the hour"),
    "private": ("Tanpa nama, tanpa tulisan, tanpa gambar.", "No names, no words, no pictures."),
}

HANDBOOK_NAMES: dict[str, tuple[str, str]] = {
    "peserta": ("Lembar peserta", "Sheet for participants"),
    "pelatih": ("Panduan pelatih", "Trainer's handbook"),
    "petugas": ("Panduan petugas di rumah", "For an officer at home"),
    "rencana": ("Rencana sehari", "A day's plan"),
}

SHEET = {
    "title": ("Foto Produk", "Product Photos"),
    "stay": (
        "Wi-Fi ini memang tanpa internet. Kalau HP bertanya, pilih tetap tersambung.",
        "This Wi-Fi has no internet. If the phone asks, choose to stay connected.",
    ),
    "print": ("Cetak dengan Ctrl+P.", "Print with Ctrl+P."),
}

TERMINAL: dict[str, tuple[str, str]] = {
    "here": ("Laptop ini      {address}", "This computer   {address}"),
    "phones": ("HP peserta      {address}  ({adapter})", "Phones          {address}  ({adapter})"),
    "trainer": ("Pelatih         {address}", "Trainer         {address}"),
    "pin": ("PIN pelatih     {pin}", "Trainer's PIN   {pin}"),
    "ask": (
        "Boleh HP di Wi-Fi yang sama membuka Etalase? [y/t] ",
        "May phones on the same Wi-Fi open Etalase? [y/n] ",
    ),
    "only": (
        "Hanya terbuka di laptop ini. Untuk HP peserta: etalase --lan",
        "Open on this computer only. For the phones: etalase --lan",
    ),
    "nowifi": ("Laptop belum tersambung ke Wi-Fi.", "This computer is not on a network."),
    "taken": (
        "Port {port} sudah dipakai program lain. Coba: etalase --port {other}",
        "Port {port} is in use. Try: etalase --port {other}",
    ),
    "firewall": FIREWALL,
    "stop": ("Berhenti: Ctrl+C", "Stop: Ctrl+C"),
}
