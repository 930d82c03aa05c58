"""What `etalase hall` says: (Indonesian, English)."""

CELL_SAYS: dict[str, tuple[str, str]] = {
    "added": (
        "Kelas {name} siap di {address}. PIN pelatih: {pin} (tersimpan di {folder}/pin). Nama itu harus mengarah ke "
        "komputer ini di DNS atau router; sesudahnya tulis lagi aturan proxy: etalase hall proxy",
        "The hall {name} is ready at {address}. Trainer's PIN: {pin} (kept in {folder}/pin). That name has to lead "
        "to this computer in the DNS or the router; then write the proxy's configuration anew: etalase hall proxy",
    ),
    "row": ("{name}  {address}  port {port}  {state}  {folder}", "{name}  {address}  port {port}  {state}  {folder}"),
    "running": ("berjalan", "running"),
    "waiting": ("belum berjalan", "not running yet"),
    "stopped": ("dihentikan", "stopped"),
    "removed": ("Kelas {name} dihapus, dengan semua isinya.", "The hall {name} is gone, with everything in it."),
    "started": (
        "Kelas {name} boleh berjalan; dijalankan oleh: etalase hall run",
        "The hall {name} may run; it is run by: etalase hall run",
    ),
    "has_stopped": ("Kelas {name} sudah berhenti.", "The hall {name} has stopped."),
    "appointed": (
        "{name} boleh melihat {halls}: buka alamatnya dengan /?pelatih dan ketik nomor {number}. Nomor ini hanya "
        "ditampilkan sekali.",
        "{name} may look into {halls}: open its address with /?pelatih and type the number {number}. It is shown "
        "only once.",
    ),
    "dismissed": ("{name} tidak bisa melihat kelas lagi.", "{name} can look into no hall any more."),
    "no_officer": ("Tidak ada petugas bernama {name}.", "There is no officer called {name}."),
    "exported": ("{files} file dari kelas {name} ada di {file}.", "{files} files of the hall {name} are in {file}."),
    "imported": ("Isi {file} ada di kelas {name}.", "What is in {file} is in the hall {name}."),
    "replaced": (
        "Isi yang lama tidak dihapus, ada di {folder}. Kalau tidak perlu lagi, hapus sendiri.",
        "What was in it is not deleted; it is in {folder}. Delete it yourself once nobody needs it.",
    ),
    "runs_now": ("Kelas {name} dijalankan: {address}", "The hall {name} is started: {address}"),
    "ended": ("Kelas {name} berhenti.", "The hall {name} has ended."),
    "again": ("Kelas {name} tadi mati sendiri dan dijalankan lagi.", "The hall {name} died and is started again."),
    "hangs": (
        "Kelas {name} tidak menjawab, jadi dihentikan dulu.",
        "The hall {name} does not answer and is ended.",
    ),
    "given_up": (
        "Kelas {name} terlalu sering mati. Dicoba lagi satu menit lagi; periksa {folder}/data/etalase.log",
        "The hall {name} died too often. It is tried again in a minute; see {folder}/data/etalase.log",
    ),
    "bad_name": (
        "'{name}' bukan nama kelas. Pakai huruf kecil, angka dan tanda minus, paling banyak 40: blitar-2",
        "'{name}' cannot be a hall's name. Use small letters, digits and minus, at most 40: blitar-2",
    ),
    "bad_address": (
        "'{address}' bukan alamat kelas. Tulis seperti http://blitar.contoh.id, tanpa garis miring di belakang nama: "
        "tiap kelas perlu nama sendiri.",
        "'{address}' cannot be a hall's address. Write it like http://blitar.example.org, with no path behind it: "
        "every hall needs a name of its own.",
    ),
    "address_taken": (
        "Alamat {address} sudah dipakai kelas lain. Pilih yang lain dengan --address.",
        "The address {address} belongs to another hall. Choose another with --address.",
    ),
    "there": (
        "Kelas {name} sudah ada. Pilih nama lain dengan --name, atau ganti isinya dengan --replace.",
        "There is a hall {name} already. Choose another name with --name, or replace what is in it with --replace.",
    ),
    "unknown": ("Tidak ada kelas {name}. Yang ada: {known}", "There is no hall {name}. There are: {known}"),
    "runs": (
        "Kelas {name} sedang berjalan. Hentikan dulu: etalase hall stop {name}",
        "The hall {name} is running. Stop it first: etalase hall stop {name}",
    ),
    "run_already": (
        "Kelas {name} sudah berjalan, mungkin oleh etalase hall run yang lain. Hentikan dulu yang itu.",
        "The hall {name} runs already, perhaps by another etalase hall run. End that one first.",
    ),
    "has_work": (
        "Di kelas {name} masih ada karya peserta. Simpan dulu: etalase hall export {name} FILE. Kalau memang mau "
        "dihapus selamanya: etalase hall remove {name} --yes",
        "There is participants' work in the hall {name}. Keep it first: etalase hall export {name} FILE. To delete "
        "it for good: etalase hall remove {name} --yes",
    ),
    "no_halls": (
        "Belum ada kelas. Buat dulu: etalase hall add NAMA",
        "No halls yet. Make one: etalase hall add NAME",
    ),
    "not_ended": (
        "Kelas {name} belum berhenti. Kalau dijalankan tanpa etalase hall run, hentikan di jendelanya.",
        "The hall {name} has not ended. If it was not started by etalase hall run, end it in its own window.",
    ),
}
