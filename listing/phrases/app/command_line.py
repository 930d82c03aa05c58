"""What the command line says on a terminal: (Indonesian, English)."""

TERMINAL_SAYS: dict[str, tuple[str, str]] = {
    "no_file": ("Tidak ada file atau folder '{path}'.", "There is no file or folder '{path}'."),
    "no_photos": ("Tidak ada foto di sana.", "There are no photos there."),
    "made": ("{source}: {files}", "{source}: {files}"),
    "failed": ("{source}: GAGAL. {error}", "{source}: FAILED. {error}"),
    "sure": ("yakin {share} %", "{share} % sure"),
    "kept": ("sudah ada dari sebelumnya", "was there from before"),
    "left": ("sisa kira-kira {time}", "about {time} left"),
    "minutes": ("{count} menit", "{count} min"),
    "seconds": ("{count} detik", "{count} s"),
    "ended": ("{good} foto jadi, {bad} gagal: {out}", "{good} photos made, {bad} failed: {out}"),
    "timing": ("{step}: {seconds} detik, {share} %", "{step}: {seconds} s, {share} %"),
    "read": ("membaca foto", "reading photos"),
    "find": ("mencari dan memotong produk", "finding and cutting out products"),
    "light": ("mengukur cahaya", "measuring the light"),
    "draw": ("menggambar hasil", "drawing the pictures"),
    "write": ("menyimpan", "writing files"),
    "stopping": (
        "Berhenti sesudah foto yang sedang dikerjakan. Tekan Ctrl+C sekali lagi untuk berhenti saat ini juga.",
        "Stopping after the photos in work. Press Ctrl+C once more to stop at once.",
    ),
    "stopped": (
        "Dihentikan. {done} dari {total} foto sudah ditangani; sisanya: perintah yang sama dengan --resume.",
        "Stopped. {done} of {total} photos were dealt with; for the rest: the same command with --resume.",
    ),
    "stopped_now": ("Dihentikan; yang sudah selesai tetap ada.", "Stopped; what was finished is kept."),
    "beside": (
        "Hasilnya ditaruh di folder fotonya sendiri; supaya tidak ada foto yang tertimpa, namanya diberi nomor.",
        "The results go into the photos' own folder; they get numbers, so that no photo is overwritten.",
    ),
    "reduced": (
        "Foto ini terlalu besar untuk diolah utuh; hasilnya {width} x {height} piksel.",
        "This photo is too large to be worked on whole; the result has {width} x {height} pixels.",
    ),
    "backed_up": (
        "{count} file ({megabytes} MB) disimpan di {file}",
        "{count} files ({megabytes} MB) are kept in {file}",
    ),
    "restored": (
        "{count} file ({megabytes} MB) dikembalikan dari {file}",
        "{count} files ({megabytes} MB) were brought back from {file}",
    ),
    "disk": (
        "Laptop tidak mengizinkannya: {reason} ({path}). Periksa foldernya dan sisa ruang simpan.",
        "The computer does not allow it: {reason} ({path}). Check the folder and the free disk space.",
    ),
    "no_cluster_extra": (
        "Untuk --cluster perlu bagian tambahan. Pasang dulu: pip install 'etalase[cluster]'",
        "--cluster needs an extra part. Install it first: pip install 'etalase[cluster]'",
    ),
    "no_scheduler": (
        "Tidak ada penjadwal klaster yang menjawab di {address}. Periksa alamatnya, dan nyalakan dengan: "
        "dask scheduler",
        "No scheduler of a cluster answers at {address}. Check the address, and start it with: dask scheduler",
    ),
    "no_workers": (
        "Penjadwal di {address} belum punya pekerja. Jalankan di tiap komputer: dask worker {address}",
        "The scheduler at {address} has no workers. Run on every computer: dask worker {address}",
    ),
    "cluster_differs": (
        "Pekerja di {address} tidak bisa menjalankan Etalase. Pasang di sana Etalase dan Python yang sama dengan "
        "di sini, lalu nyalakan lagi.",
        "The workers at {address} cannot run Etalase. Install the same Etalase and Python there as here, then start "
        "them again.",
    ),
    "cluster_lost": (
        "Hubungan ke klaster di {address} terputus. Yang sudah selesai tetap ada; sisanya: perintah yang sama "
        "dengan --resume.",
        "The cluster at {address} is gone. What was finished is kept; for the rest: the same command with --resume.",
    ),
    "no_hosted_extra": (
        "Untuk alamat s3:// perlu bagian tambahan. Pasang dulu: pip install 'etalase[hosted]'",
        "Addresses with s3:// need an extra part. Install it first: pip install 'etalase[hosted]'",
    ),
    "no_bucket": (
        "Tidak ada bucket di {address}. Periksa namanya, atau buat dulu.",
        "There is no bucket at {address}. Check its name, or make it first.",
    ),
    "no_store": (
        "Penyimpanan di {address} tidak bisa dipakai: {reason}. Periksa AWS_ENDPOINT_URL, kunci, dan jaringannya.",
        "The store at {address} cannot be used: {reason}. Check AWS_ENDPOINT_URL, the keys and the network.",
    ),
    "fetching": ("Mengambil model {name} ({megabytes} MB)...", "Getting the model {name} ({megabytes} MB)..."),
    "no_glance": (
        "Model kecil {name} (4,6 MB) belum ada: tanpa itu produk di foto lebih sering salah ditemukan. "
        "Kalau ada internet, jalankan: etalase model get {name}",
        "The small model {name} (4.6 MB) is not here: without it, products in photos are missed more often. "
        "When there is internet, run: etalase model get {name}",
    ),
    "tuning": (
        "Mencoba bentuk int8 yang lebih cepat di laptop ini, sekitar 20 detik...",
        "Trying the faster int8 form on this computer, about 20 seconds...",
    ),
    "bad_port": (
        "Port {port} tidak bisa dipakai: harus angka 1 sampai 65535. Coba: etalase --port 8501",
        "Port {port} cannot be used: it has to be a number from 1 to 65535. Try: etalase --port 8501",
    ),
    "no_right": (
        "Port {port} hanya boleh dipakai administrator. Coba: etalase --port 8501",
        "Port {port} is for administrators only. Try: etalase --port 8501",
    ),
    "bad_host": (
        "'{host}' bukan alamat laptop ini. Pakai etalase --lan, atau tanpa --host.",
        "'{host}' is no address of this computer. Use etalase --lan, or leave --host out.",
    ),
    "in_use": (
        "Etalase sudah berjalan dengan folder data ini: {home}. Pakai yang itu, atau tutup dulu.",
        "Etalase is already running on this data folder: {home}. Use that one, or close it first.",
    ),
    "again": (
        "Etalase tadi berhenti sendiri dan sekarang dimulai lagi. Foto yang sudah diterima aman, HP menyambung "
        "sendiri, PIN tetap sama.",
        "Etalase stopped by itself and is being started again. Photos that were received are safe, phones go on by "
        "themselves, the PIN stays the same.",
    ),
    "hangs": ("Etalase tidak menjawab lagi, jadi dihentikan.", "Etalase does not answer any more; it is ended."),
    "given_up": (
        "Etalase terlalu sering berhenti sendiri, jadi tidak dimulai lagi. Foto yang sudah diterima tetap ada di "
        "laptop. Nyalakan ulang laptop, lalu jalankan etalase lagi.",
        "Etalase stopped by itself too often and is not started again. Photos that were received are still on this "
        "computer. Restart the computer, then run etalase again.",
    ),
    "no_database": (
        "Isi dulu ETALASE_DATABASE=postgresql://…; di laptop perintah ini tidak diperlukan.",
        "Set ETALASE_DATABASE=postgresql://… first; a laptop does not need this command.",
    ),
    "working": ("Pekerja siap; hentikan dengan Ctrl+C.", "The worker is ready; stop it with Ctrl+C."),
    "migrated": ("Database ada di versi {revision} sekarang.", "The database is at revision {revision} now."),
    "no_revision": (
        "Versi itu tidak ada. Yang ada: base, {known}.",
        "There is no such revision. There are: base, {known}.",
    ),
    "no_licence": ("tidak disebut", "not told"),
    "unlisted": (
        "Lisensi ini tidak cocok untuk dipakai dan dibagikan seperti Etalase, dan tidak ada alasannya: {names}",
        "These licences do not go with using and sharing Etalase, and no reason is listed: {names}",
    ),
}
"""`words.py` has its own: what it prints is in the language of the texts."""
