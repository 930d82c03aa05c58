"""Sizes by letters as people type them on a phone, in small ones.

>>> sizes_out("s 18rb m 20rb"), sizes_out("all size fit xl"), sizes_out("s/d 5 m, p 30 l 20")
('S 18rb M 20rb', 'all size fit XL', 's/d 5 m, p 30 l 20')
>>> sizes_out("ld 120 muat bb 80"), sizes_out("tuker ld bs")
('LD 120 muat BB 80', 'tuker LD bs')
"""

import re

_SIZE = re.compile(r"(?<![\w'’.&])(?:(?<!\d )|(?=[a-z]+ \d))(?:xxs|xs|s|m|l|x{1,4}l|\dxl)(?![\w'’.&])(?!/d\b)")
"""Behind a number a letter is a unit, unless the next number is its own: "s 2 m 3"."""
_SIDE = re.compile(r"(?<![\w.])(?:ld(?!\w)|(?:pb|lp|bb|tb)(?= ?[:=]? ?\d))")
"""What is measured, by two letters."""


def sizes_out(text: str) -> str:
    """Sizes in capitals, where one is sure: a single letter is one only beside another."""
    text = _SIDE.sub(lambda side: side[0].upper(), text)
    found = _SIZE.findall(text)
    sure = len(set(found)) > 1 or any(len(one) > 1 for one in found)
    return _SIZE.sub(lambda size: size[0].upper(), text) if sure else text
