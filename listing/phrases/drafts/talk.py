"""What one says to a friend in a chat, which a text for strangers leaves out: "ya kak", "lho bun"."""

import re

_FRIEND = (
    r"(?:kk|kaka?|kakak|sist?|say|sayang|bund?|bunda|buibu|moms?|mami|gan|guys|gaes|dear|beb|bestie"
    r"|le|nduk|mb|mbak(?: ?e)?|mas(?: e)?|rek|lur|bu|ibuk|ibu-ibu|pak|pakde|bude|cak|boss?|juragan)(?:2|-\w+)?"
)
_YES = r"(?:ya+h?|yo|(?<=(?-i:[a-z]){4} )y|(?<=\d )y(?= (?:kak|sis|bun|mbak))|yak)"
_END = r"(?=\s*(?:[,.!;)~]|$))"
TALK = re.compile(
    rf"(?<=[\w%)])(?<!\btanya)(?:\s*,?\s+{_YES}(?:[\s,]+{_FRIEND})?|,\s*(?:kak|sis|say|bun|gan|guys|gaes)"
    rf"|(?<!fc)(?<!copy)(?<!kopi)(?<!jaminan)\s+kk"
    rf"|\s+(?:mbak ?e|mas e|mbak|mb|bund|kak|sis|say|bun|gan|lho|loh|deh|nih|sih|dong|hehe\w*|wkwk\w*)"
    rf"|(?<!\d)(?<!\bdan)(?<!\bisi)\s+kok|(?<!\bper)(?<!\bdari)(?<!\bala)\s+(?-i:bu|buk|bos)){_END}",
    re.IGNORECASE,
)
"""Behind a statement: "ya kak", "y", "lho"."""
TALK_BETWEEN = re.compile(rf"\s+{_YES}[\s,]+{_FRIEND}\s+(?=\w\w|\d)(?!hehe|wkwk)", re.IGNORECASE)
"""Between two statements: "bukan tulis ya kak ini cap"."""
GOES_ON = re.compile(
    r"(?:sebelum|sesudah|setelah|ketika|saat|waktu|biar|supaya|agar|untuk|utk|buat|di|ke|dari|dengan|pakai|pake|lewat"
    r"|sampai|sampe|kalau|kalo|klo|kl|nek|jika|bila|karena|krn|dan|atau|yang|yg)\b",
    re.IGNORECASE,
)
"""What hangs on the words before the talk, so that no comma takes its place: "dicek ya kak sebelum bayar"."""
IS_ASKED_OF = re.compile(rf"[^\W\d]+nya(?=\s*(?:$|[,.;!])|\s+{GOES_ON.pattern})", re.IGNORECASE)
"""What a request before the talk is of: "dicek dulu ya kak barangnya sebelum bayar"."""
TOLD_TO = re.compile(
    r"(?:^|[.!?] )(?!.*\b(?:harap|mohon|tolong|jangan|wajib|harus)\b)[^,.;!?]*\bdi[a-z]{3,}$", re.IGNORECASE
)
"""A request that its "ya" alone makes one: "kancing dicek ya bunda kalau bayi suka gigit"."""
ASKED = re.compile(
    r"(?:^|[,.;!?] )(?:di[a-z]{4,}|chat|antre|sabar|konfirmasi"
    r"|(?:video|foto|rekaman|bukti|struk|nota)(?: (?!dong\b|deh\b)[a-z]+){0,3})$"
    r"|\b(?:kalau|kalo|klo|nek|lek|jika|bila)(?: [a-z]+){1,4} (?:normal|wajar)$",
    re.IGNORECASE,
)
"""What without its "ya" no longer asks for anything, "ditemani ya bun", "video buka paket ya"; of what would be
said of the condition instead, "kalau mengendap normal ya", the "ya" is the statement."""
