"""Places that briefings speak of: Vietnam's provinces, regions, and the countries and blocs it trades with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from knowledge.lexicon import gazetteer
from knowledge.lexicon.gazetteer import listed
from knowledge.lexicon.marks import paired
from knowledge.model import Form, Span
from knowledge.text import CAPITALS, fold, is_bare, marked_tokens, tokens

COUNTRY: Final = "Việt Nam"
"""The country that the briefings are of, which goes without saying."""
NATION: Final = "cả nước"
"""All of it, said where a part of it might be meant."""
HOME: Final = frozenset([COUNTRY, NATION])
"""The names that mean all of it."""
EUROPE: Final = frozenset(["EU", "châu Âu"])
"""What is sold to "châu Âu" is told of the EU."""
# One syllable that is also a word or a person's name: its canonical name, and the words behind that make it another.
_SHORT: Final[dict[str, tuple[str, str]]] = {
    "Mỹ": ("Hoa Kỳ", "phẩm thuật nghệ quan mãn viện miều ý"),
    "Mĩ": ("Hoa Kỳ", "phẩm thuật nghệ quan mãn viện miều ăn gói"),
    "Nhật": ("Nhật Bản", "ký trình báo thực kí"),
    "Hàn": ("Hàn Quốc", "the lâm thử gắn xì"),
    "Thái": ("Thái Lan", "độ tử dương hậu"),
    "Anh": ("Vương quốc Anh", "em ta hùng ấy chị trai này cho nói hưởng"),
    "Pháp": ("Pháp", "luật lý lệnh chế nhân y quy danh lí"),
    "Đức": ("Đức", "tính hạnh tin độ"),
    "Nga": ("Liên bang Nga", "mi my"),
    "Ý": ("Italy", "kiến nghĩa thức tưởng định chí đồ muốn"),
    "Úc": ("Australia", ""),
    "Lào": ("Lào", "xao động"),
    "Áo": ("Áo", "quần dài sơ khoác mưa phông giáp thun"),
    "Bỉ": ("Bỉ", "ổi"),
    "Huế": ("Thừa Thiên Huế", ""),
}
# At the head of a sentence these are the pronoun, the idea, the coat.
_NEVER_FIRST: Final = frozenset(["Anh", "Ý", "Áo", "Thái", "Nga", "Đức", "Pháp"])
# Words that lead to a place, in a text typed without capitals.
_LEADS: Final = frozenset("sang tới từ ở tại trường nước xứ vào của với và".split())
# And who or what is of one, with a capital at the head of a sentence, "Người Mỹ", "Hàng Nhật", or anywhere: "TP Huế".
_OF_A_COUNTRY: Final = frozenset("người dân khách phía hàng tp".split())
_BARE_LEADS: Final = frozenset("sang toi tai truong nuoc vao cua".split())
# Typed without marks these are an everyday word even behind such a lead ("quá tải bị", "tới hạn", "nước ao"), but for a
# market, where no other word follows ("thị trường bị ảnh hưởng", "thị trường y tế", "thị trường hạn chế").
_RATHER_WORDS: Final = frozenset(["Bỉ", "Mĩ", "Hàn", "Áo", "Ý"])
_MARKET: Final = re.compile(r"(?:\bthi truong|(?<!buoi )\bsang) $")
_NOT_MEANT: Final = re.compile(
    r" (?!(?:nam|thang|quy|tang|giam|dat|la|bao|may|trong|tu|den|va|voi|so|cua|thu|chiem|o|hon|co)\b)"
)
# And more of them, where at least the place has its capital: "khach My", "von tu Duc".
_CAPITAL_LEADS: Final = _BARE_LEADS | frozenset("tu khach voi nguoi".split())
# Names that in small letters are everyday words: "hòa bình" is peace, "gia lai" may be "giá lại".
_EVERYDAY: Final = frozenset(["hòa bình", "cao bằng", "gia lai", "thái bình"])
# And typed without marks: "thuy dien" is rather water power.
_BARE_EVERYDAY: Final = frozenset(["thụy điển"])

_BLANKS: Final = r"[^\S\n]{1,2}"
_MARKS: Final = r"[^\S\n]{0,2}[.\-–]?[^\S\n]{0,2}"
_LONGEST: Final = 48
_TYPED: Final = 400
_WORD: Final = re.compile(r"[^\W_]+")
_CANDIDATE: Final = re.compile(
    r"(?<!\w)(?:[A-ZĐÀ-ÝĂĨŨƠƯẠ-Ỹ]\w*|cả(?= nước)|toàn(?= quốc)|thành(?= phố)|miền|châu|nước|cố(?= đô)|tư(?= tưởng)"
    r"|đồng(?= bằng)|đường|đảo(?= Síp)|tả(?= (?:lợn|heo)))"
)
# Directly in front of a name: that of a person ("Trương Hòa Bình", "ông Hòa Bình"), where something is not ("sản xuất
# ngoài Việt Nam", "theo giờ Việt Nam"), a currency ("bảng Anh"), what something is measured by ("theo chuẩn châu Âu"),
# who meets ("hội nghị cấp cao ASEAN").
_NOWHERE: Final = re.compile(
    r"(?<!\w)(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Trương|Đinh|Đoàn|Trịnh|Đào|Tô|Tạ|Vương|Lưu"
    r"|Phùng|Văn|Thị|Đình|Hữu"
    r"|[đĐ]ô la|[đĐ]ôla|[bB]ảng|(?<!bình )yên|won|rúp|baht|USD|[fF]ranc"
    r"|[ôÔ]ng|[bB]à|[cC]hị"
    r"|[tT]heo giờ|[nN]goài|(?:theo|tiêu|đạt) chuẩn|[tT]hượng đỉnh|[hH]ội nghị [cC]ấp cao|HNTĐ|HNCC) $"
)
_LONGEST_BEFORE: Final = 20
# Directly in front of a country: its language, but not in "nổi tiếng Thái Lan", "sau 2 tiếng Thái Lan"; a subject at
# school, its clock, its money: "chuyên Anh", "giờ Việt Nam", "đồng Việt Nam", but not "cộng đồng ASEAN".
_LANGUAGE: Final = re.compile(
    r"(?<!nổi )(?<!danh )(?<!\d )(?<!\w)[tT]iếng $|(?<!\w)(?:chuyên|môn|giờ) $"
    r"|(?<![cC]ộng )(?<![hH]ợp )(?<![hH]ội )(?<![cC]ánh )(?<!\w)đồng $"
)
# "Đài Loan (Trung Quốc)" is Đài Loan.
_OF_CHINA: Final = frozenset(["Đài Loan", "Hồng Kông", "Ma Cao"])
_OPENED: Final = re.compile(r" ?\(")
# Directly in front of a country: a house that is called or cooks so, "karaoke Hồng Kông", "nhà hàng Nhật Bản".
_HOUSE: Final = re.compile(
    r"(?<!\w)(?:karaoke|bar|quán(?: ăn)?|quan an|nhà hàng|nha hang|khách sạn|khach san) $", re.IGNORECASE
)
# And in front of a province: a power station on a river of many, "hồ thủy điện Hòa Bình xả lũ".
_STATION: Final = re.compile(r"(?<!\w)(?:th[uủ][yỷ] điện|thuy dien) $", re.IGNORECASE)
# "Đông Bắc Hà Nội" is a side of Hà Nội, "Đông Bắc Á" a part of Asia.
_SIDES: Final = frozenset(["Đông Bắc", "Tây Bắc"])
_SIDE_OF: Final = re.compile(rf" (?!Bộ\b)[{CAPITALS}]")
_ANY_WORD: Final = re.compile(r"(?<!\w)[^\W\d_]\w*")
_LAST_WORD: Final = re.compile(r"([^\W_]+)([^\w\n]{0,3})$")
_NEXT_WORD: Final = re.compile(r" ([^\W_]+)")


def _key(name: str) -> str:
    return " ".join(_WORD.findall(fold(name)))


def letters(name: str) -> str:
    """Letters and marks in no order: "Hoà" is "Hòa", "hoa" is neither."""
    return "".join(sorted(letter for letter in unicodedata.normalize("NFD", name.lower()) if not letter.isspace()))


PROVINCES: Final = listed(gazetteer.PROVINCES)
COUNTRIES: Final = listed(gazetteer.COUNTRIES)
PLACES: Final[dict[str, tuple[str, ...]]] = PROVINCES | listed(gazetteer.REGIONS) | COUNTRIES


def _entries() -> tuple[dict[str, list[str]], dict[str, list[tuple[str, str]]]]:
    """First folded word -> patterns of the names that start so, the longest first; folded name -> its forms with their
    canonical names."""
    names: dict[str, list[tuple[str, str]]] = {}
    for canonical, aliases in (PLACES | dict.fromkeys(listed(gazetteer.OTHERS), ())).items():
        known = "" if canonical not in PLACES else canonical
        for form in (canonical, *aliases):
            if form not in _SHORT:
                names.setdefault(_key(form), []).append((form, known))
    starts: dict[str, list[str]] = {}
    for key in sorted(names, key=len, reverse=True):
        marks = any("." in form or "-" in form for form, _ in names[key])
        starts.setdefault(key.split()[0], []).append((_MARKS if marks else _BLANKS).join(key.split()))
    return starts, names


_BY_FIRST, _BY_KEY = _entries()


@cache
def _starting(first: str) -> re.Pattern[str]:
    """The pattern of all names whose first folded word is ``first``, one of those in ``_BY_FIRST``."""
    # Made when it is first needed: a text holds few of the hundreds of first words, and a command asks one question.
    return re.compile(rf"(?:{'|'.join(_BY_FIRST[first])})(?!\w)")


_SHORT_FOLDED: Final = {fold(name): name for name in _SHORT}
# With what a place can begin, in small letters, with marks and without.
_FIRSTS: Final = frozenset(
    first
    for name in (*(form for forms in _BY_KEY.values() for form, _ in forms), *_SHORT)
    for marked in (_WORD.findall(name.lower())[0],)
    for first in (marked, fold(marked), marked.replace("òa", "oà"))
)
_THIRDS: Final = frozenset(["miền Bắc", "miền Trung", "miền Nam"])
# Short names in capitals that are no word in small letters either.
_NO_WORDS = frozenset({"EU", "TQ"})


class _Typed(NamedTuple):
    """A text with how it is typed: ``short`` enough to be a question, ``bare`` of marks."""

    text: str
    stop: int
    short: bool
    bare: bool


def places(text: str, start: int = 0, end: int | None = None) -> list[tuple[Span, str]]:
    """The places named in ``text[start:end]`` with their canonical names, in order, none overlapping.

    With marks and without: "hai phong" is a place in a text typed without marks, "hai phòng" (two rooms) is none. In a
    long text names have capitals; a short one may be a question, where they need not. A short name that is also a
    word ("Mỹ", "Ý") counts with a capital where no other name adjoins, and in small letters behind "sang", "tại".
    """
    stop = len(text) if end is None else end
    short = stop - start <= _TYPED
    typed = _Typed(text, stop, short, short and is_bare(text))
    reached = start
    found: list[tuple[Span, str]] = []
    for candidate in (_ANY_WORD if short else _CANDIDATE).finditer(text, start, stop):
        at, word = candidate.start(), candidate[0]
        if at < reached or word.lower() not in _FIRSTS:
            continue
        hit = _named(typed, at) or _short(typed, at, word)
        if hit:
            reached, name = hit
            if name and not _is_another(typed, at, reached, name) and not _is_claimant(text, at, name, found):
                found.append((Span(at, reached), name))
    return found


def _is_claimant(text: str, at: int, name: str, found: Sequence[tuple[Span, str]]) -> bool:
    """Whether the place ``name`` only says of the one found last to whom that is counted: "Đài Loan (Trung Quốc)"."""
    if name != "Trung Quốc" or not found or found[-1][1] not in _OF_CHINA:
        return False
    return _OPENED.fullmatch(text, found[-1][0].end, at) is not None


def _is_another(typed: _Typed, at: int, end: int, name: str) -> bool:
    """Whether the place ``name`` is part of something else: a person, a currency, a language, a house, a power station
    or a side of a place."""
    text = typed.text
    if name in _SIDES and _SIDE_OF.match(text, end, typed.stop):
        return True
    # "Ông" without its mark; with marks "ong" are bees, and may be those of a place.
    person = typed.bare and _word_before(text, at) == "ong"
    before = max(0, at - _LONGEST_BEFORE)
    called = (_LANGUAGE, _HOUSE) if name in COUNTRIES else (_STATION,) if name in PROVINCES else ()
    return (
        person
        or any(words.search(text, before, at) for words in called)
        or _NOWHERE.search(text, before, at) is not None
    )


def _named(typed: _Typed, at: int) -> tuple[int, str] | None:
    """Where the name that starts at ``at`` ends and what it is, "" for one that is no place of this list."""
    window = fold(typed.text[at : min(typed.stop, at + _LONGEST)])
    first = _WORD.match(window)
    pattern = _starting(first[0]) if first and first[0] in _BY_FIRST else None
    match = pattern.match(window) if pattern else None
    if match is None:
        return None
    surface = typed.text[at : at + match.end()]
    for form, canonical in _BY_KEY[_key(match[0])]:
        if _is_meant(surface, form, typed, at):
            return at + match.end(), canonical
    return None


def _is_meant(surface: str, form: str, typed: _Typed, at: int) -> bool:
    """Whether these letters, marks and capitals are the name's, or at least typed without any."""
    pairs = list(zip(_WORD.findall(surface), _WORD.findall(form), strict=False))
    capital = all(written[0].isupper() for written, word in pairs if word[0].isupper())
    if surface.isascii() and not form.isascii():
        if not (capital or typed.bare):
            return False
    elif letters(form.replace("-", "").replace(".", "")) != letters(re.sub(r"[-–.]", "", surface)):
        # In a question "Hà Nọi" is a slip: two capitals and all letters but for their marks.
        return typed.short and capital and len(pairs) > 1 and not form.islower()
    led = _word_before(typed.text, at) in _LEADS | _BARE_LEADS | {"tỉnh", "tinh"}
    if form.isupper() and len(form) <= 3:
        alone = typed.text[max(0, at - 1) : at] not in {".", "/", "@", "-"}
        return alone and (surface == form or (typed.short and (led or len(form) == 3 or form in _NO_WORDS)))
    everyday = form.lower() in _EVERYDAY or (typed.bare and form.lower() in _BARE_EVERYDAY)
    if capital or (len(pairs) > 1 and surface[0].isupper() and not everyday):
        return True
    return typed.short and (led or not everyday)


def _word_before(text: str, at: int) -> str:
    found = _LAST_WORD.search(text[max(0, at - 20) : at])
    return found[1] if found and found[2] in {" ", ""} else ""


def _short(typed: _Typed, at: int, word: str) -> tuple[int, str] | None:
    """A short name at ``at``, if it stands where a place can: not inside a person's name, not as another word."""
    name = word if word in _SHORT else _SHORT_FOLDED.get(fold(word), "") if typed.short else ""
    if not name:
        return None
    end = at + len(word)
    canonical, others = _SHORT[name]
    following = _NEXT_WORD.match(typed.text, end, typed.stop)
    after = following[1] if following else ""
    if fold(after) in fold(others).split() or after[:1].isupper():
        return None
    before = _word_before(typed.text, at)
    if word == name:
        first = not typed.text[max(0, at - 3) : at].strip(" “\"'(–-.?!")
        alone = before.lower() in _LEADS | _OF_A_COUNTRY or not before[:1].isupper()
        return (end, canonical) if alone and not (first and name in _NEVER_FIRST) else None
    if word == name.lower() and before in _LEADS:
        return end, canonical
    led = typed.bare and (_is_led(typed, at, word, name) or _is_from(typed, at, name))
    return (end, canonical) if led else None


def _is_led(typed: _Typed, at: int, word: str, name: str) -> bool:
    """Whether what stands in front of the short ``name`` at ``at``, typed without marks, leads to a country."""
    before = _word_before(typed.text, at)
    if word.istitle():
        return before in _CAPITAL_LEADS
    if name not in _RATHER_WORDS:
        return before in _BARE_LEADS
    return _MARKET.search(typed.text, 0, at) is not None and _NOT_MEANT.match(typed.text, at + len(word)) is None


def _is_from(typed: _Typed, at: int, name: str) -> bool:
    """Whether a text without marks says "từ" in front of the short ``name`` at ``at``: "tu my" is "từ Mỹ", and "tu
    phap" rather "tư pháp"."""
    pair = (("từ", name.lower()), at)
    return any((words, place.start) == pair for (_, place), words in paired(typed.text).items())


def surfaces(name: str) -> tuple[str, ...]:
    """Every way in which the canonical place ``name`` is written."""
    return (name, *PLACES.get(name, ()), *(short for short, (place, _) in _SHORT.items() if place == name))


@lru_cache(maxsize=256)
def forms(name: str) -> tuple[Form, ...]:
    """Every way in which the canonical place ``name`` is written, as forms; one of a single syllable by its marks."""
    same = next((names for names in (HOME, EUROPE) if name in names), frozenset([name]))
    written = [
        surface for place in sorted(same, key=lambda place: (place != name, place)) for surface in surfaces(place)
    ]
    both = ((" ".join(tokens(surface)), " ".join(marked_tokens(surface))) for surface in written)
    return tuple(Form(folded, marked, exact=" " not in folded) for folded, marked in both)


def rivals(one: str, other: str) -> bool:
    """Whether a figure of ``one`` cannot be one of ``other``: two provinces or thirds of the country, or two countries
    abroad.

    Vietnam is no rival: what it sells to Japan is a figure of both.
    """
    if one == other or "Việt Nam" in (one, other):
        return False
    return any(one in kind and other in kind for kind in (PROVINCES, COUNTRIES, _THIRDS))
