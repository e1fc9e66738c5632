"""Letters as they were meant: TCVN3, VNI, VISCII and VPS by their fonts or by statistics, and mojibake.

The tables are viparse's; a document's fonts are better evidence than its letters, and letters that only Unicode has
prove that a stretch needs no repair.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from knowledge.reading.extras import needed
from knowledge.text import nfc

NAMES = {"tcvn3": "TCVN3", "vni": "VNI", "viscii": "VISCII", "vps": "VPS", "mojibake": "mojibake"}
"""What each encoding is called in a report."""

_FONTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("tcvn3", re.compile(r"(?:[A-Z]{6}\+)?(?:\.vn|abc)", re.IGNORECASE)),
    ("vni", re.compile(r"(?:[A-Z]{6}\+)?vni[- ]", re.IGNORECASE)),
    ("vps", re.compile(r"(?:[A-Z]{6}\+)?vps", re.IGNORECASE)),
    ("viscii", re.compile(r"(?:[A-Z]{6}\+)?.*viscii", re.IGNORECASE)),
)
# Only Unicode has these: the letters of no legacy encoding read as Latin-1.
_UNICODE = re.compile("[\u0103\u0111\u0129\u0169\u01a1\u01b0\u1ea0-\u1ef9\u0300-\u0303\u0309\u0323]", re.IGNORECASE)
# A PDF's fonts map the code of "ư" (0xAD, the soft hyphen) to what looks like it.
_MINUS = "−\u2010\u2011"
_HYPHEN = str.maketrans(dict.fromkeys(_MINUS, "\u00ad"))
_MOJIBAKE = re.compile("Ã.|Ä[\u0080-\u00bf‘’]|á[º»¼½¾]|Æ[°¡\u00a0]|â€.|Ã\u00a0")
_ENOUGH = 24
# So many letters from the middle, behind all letterheads, tell the encoding of most documents; else so many from the
# start do, or nothing does.
_PIECE, _MOST = 400, 6_000


def of_font(font: str | None) -> str | None:
    """The legacy encoding that a font's name tells, None for a font of Unicode or of none known."""
    return next((name for name, pattern in _FONTS if font and pattern.match(font)), None)


def join(runs: Iterable[tuple[str, str | None]], used: Counter[str]) -> str:
    """The text of ``runs``, pairs of text and the encoding its font tells; ``used`` counts the letters repaired.

    Neighbouring runs of one encoding are repaired together, for a letter and its mark may stand in two of them.
    """
    pieces: list[tuple[str, str | None]] = []
    for text, encoding in runs:
        if pieces and (pieces[-1][1] == encoding or text.isascii()):
            pieces[-1] = (pieces[-1][0] + text, pieces[-1][1])
        elif pieces and pieces[-1][0].isascii():
            pieces[-1] = (pieces[-1][0] + text, encoding)
        else:
            pieces.append((text, encoding))
    return "".join(convert(text, encoding, used) if encoding else text for text, encoding in pieces)


def convert(text: str, encoding: str, used: Counter[str]) -> str:
    """``text`` read in ``encoding``; itself where it holds letters that only Unicode has, or none to repair."""
    if text.isascii() or _UNICODE.search(text):
        return text
    repaired = nfc(_reader(encoding)(text))
    if repaired != text:
        used[encoding] += len(text)
    return repaired


def repair_all(texts: Sequence[str], used: Counter[str]) -> list[str]:
    """``texts``, the pieces of one document whose fonts tell nothing, repaired by statistics over all of them."""
    whole = "\n".join(texts)
    encoding = detected(whole)
    if encoding is None:
        return [mended(text, used) for text in texts] if _MOJIBAKE.search(whole) else list(texts)
    return [convert(text, encoding, used) for text in texts]


def detected(text: str) -> str | None:
    """The legacy encoding that ``text`` is written in by its statistics, None for Unicode, other tongues, or too
    little."""
    if text.isascii():
        return None
    marked = [line for line in text.split("\n") if not line.isascii()]
    doubtful = "\n".join(line for line in marked if not _UNICODE.search(line))
    if len(doubtful) < _ENOUGH or 2 * len(doubtful) < sum(map(len, marked)):
        return None
    doubtful = doubtful[:_MOST].translate(_HYPHEN)
    middle = (len(doubtful) - _PIECE) // 2
    piece = doubtful[middle : middle + _PIECE] if middle > 0 else ""
    return (_by_statistics(piece) if piece else None) or _by_statistics(doubtful)


def _by_statistics(text: str) -> str | None:
    detect = needed("viparse.normalize.detector", "office").detect_encoding_by_content
    found: str | None = detect(text, needed("viparse.normalize.encodings", "office").CHARMAPS).encoding
    # Every other letter of mojibake is one of VPS.
    return None if found and _UNICODE.search(mended(text, Counter())) else found


def mended(text: str, used: Counter[str]) -> str:
    """``text`` without mojibake: UTF-8 that was read as Latin-1 or Windows-1252, "Ã´" for "ô"."""
    if text.isascii() or not _MOJIBAKE.search(text):
        return text
    repaired = nfc(needed("ftfy", "office").fix_encoding(text))
    if repaired != text:
        used["mojibake"] += len(text)
    return repaired


def main_encoding(used: Counter[str]) -> str:
    """The name of the encoding that most letters were repaired from, "" when none was."""
    return NAMES.get(used.most_common(1)[0][0], "") if used else ""


@cache
def _reader(encoding: str) -> Callable[[str], str]:
    """What puts Unicode in the place of an encoding's letters, the longest first."""
    pairs = dict(needed("viparse.normalize.encodings", "office").CHARMAPS[encoding].pairs)
    if encoding == "tcvn3":
        pairs |= dict.fromkeys(_MINUS, pairs["\u00ad"])
    if all(len(written) == 1 for written in pairs):
        single = str.maketrans(pairs)
        return lambda text: text.translate(single)
    letters = re.compile("|".join(map(re.escape, sorted(pairs, key=len, reverse=True))))
    return lambda text: letters.sub(lambda found: pairs[found[0]], text)
