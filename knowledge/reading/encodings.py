"""Letters as they were meant: TCVN3, VNI, VISCII and VPS by their fonts or by statistics, and mojibake.

The tables are viparse's; a document's fonts are better evidence than its letters, and letters that only Unicode has
prove that a stretch needs no repair.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

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
_HIGH = re.compile("[\u0080-\uffff]")
# A PDF's fonts map the code of "ư" (0xAD, the soft hyphen) to what looks like it.
_MINUS = str.maketrans({"−": "\u00ad", "\u2010": "\u00ad", "\u2011": "\u00ad"})
_MOJIBAKE = re.compile("Ã.|Ä[\u0080-\u00bf‘’]|á[º»¼½¾]|Æ[°¡\u00a0]|â€.|Ã\u00a0")
_ENOUGH = 24


def of_font(font: str | None) -> str | None:
    """The legacy encoding that a font's name tells, None for a font of Unicode or of none known."""
    return next((name for name, pattern in _FONTS if font and pattern.match(font)), None)


def join(runs: Iterable[tuple[str, str | None]], used: Counter[str]) -> str:
    """The text of ``runs``, pairs of text and the encoding its font tells; ``used`` counts the letters repaired.

    Neighbouring runs of one encoding are repaired together, for a letter and its mark may stand in two of them.
    """
    pieces: list[tuple[str, str | None]] = []
    for text, encoding in runs:
        if pieces and (pieces[-1][1] == encoding or not _HIGH.search(text)):
            pieces[-1] = (pieces[-1][0] + text, pieces[-1][1])
        elif pieces and not _HIGH.search(pieces[-1][0]):
            pieces[-1] = (pieces[-1][0] + text, encoding)
        else:
            pieces.append((text, encoding))
    return "".join(convert(text, encoding, used) if encoding else text for text, encoding in pieces)


def convert(text: str, encoding: str, used: Counter[str]) -> str:
    """``text`` read in ``encoding``; itself where it holds letters that only Unicode has, or none to repair."""
    if not _HIGH.search(text) or _UNICODE.search(text):
        return text
    if encoding == "tcvn3":
        text = text.translate(_MINUS)
    repaired = "\n".join(_line(line, encoding) for line in text.split("\n"))
    if repaired != text:
        used[encoding] += len(text)
    return repaired


def repair_all(texts: Sequence[str], used: Counter[str]) -> list[str]:
    """``texts``, the pieces of one document whose fonts tell nothing, repaired by statistics over all of them."""
    encoding = detected("\n".join(texts))
    if encoding is None:
        return [mended(text, used) for text in texts]
    return [convert(text, encoding, used) for text in texts]


def detected(text: str) -> str | None:
    """The legacy encoding that ``text`` is written in by its statistics, None for Unicode, other tongues, or too
    little."""
    marked = [line for line in text.split("\n") if _HIGH.search(line)]
    doubtful = "\n".join(line for line in marked if not _UNICODE.search(line))
    if len(doubtful) < _ENOUGH or 2 * len(doubtful) < sum(map(len, marked)):
        return None
    viparse = needed("viparse", "office")
    found: str | None = viparse.detect_text_encoding(doubtful[:6_000].translate(_MINUS))
    return found


def mended(text: str, used: Counter[str]) -> str:
    """``text`` without mojibake: UTF-8 that was read as Latin-1 or Windows-1252, "Ã´" for "ô"."""
    if not _MOJIBAKE.search(text):
        return text
    repaired = nfc(needed("ftfy", "office").fix_encoding(text))
    if repaired != text:
        used["mojibake"] += len(text)
    return repaired


def main_encoding(used: Counter[str]) -> str:
    """The name of the encoding that most letters were repaired from, "" when none was."""
    return NAMES.get(used.most_common(1)[0][0], "") if used else ""


@lru_cache(maxsize=4096)
def _line(line: str, encoding: str) -> str:
    viparse = needed("viparse", "office")
    front = line[: len(line) - len(line.lstrip())]
    back = line[len(line.rstrip()) :] if line.strip() else ""
    return front + viparse.fix(line, encoding=encoding).strip() + back if line.strip() else line
