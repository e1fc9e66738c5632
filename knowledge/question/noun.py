"""Where the noun ends that a question counts, and which nouns look like something else when they are typed."""

from __future__ import annotations

import re

from knowledge.grammar.quantity.units import ENDS, NOUNS
from knowledge.lexicon.sorts import PERSONS
from knowledge.model import Span
from knowledge.question.lexicon import UNIT_SPELLINGS, alternation
from knowledge.text import CAPITALS, fold, is_bare

# "Tổ công nghệ số", "bao nhiêu hồ sơ": here "so" compares nothing.
_NOT_COMPARING = re.compile(
    r"\b(?:ho|co|cong nghe|kinh te|chuyen doi|ky thuat|ha tang|nen tang|xa hoi|chinh (?:phu|quyen)|chu ky) so$"
)
_UNIT_ENDS = frozenset(
    """trong tại ở cho của từ với đã được đang sẽ phải là có mới vào đến trên theo so khi lúc nào thì bị trước sau mà để
    dịp nhằm nhờ dùng sử đạt tăng giảm tham chuyển xin từng đi bắt thuộc nếu""".split()
)
# Verbs that only a question has so soon behind a noun, and only with their marks: "lượt xe chạy trên cầu", "số súng thu
# tại nhà", not "hội viên" typed without marks. "Việc làm" and "người làm" are nouns.
_VERB_ENDS = (
    "làm", "chạy", "hồi", "dính", "chào", "khởi hành", "lưu thông", "thu giữ", "thu được", "thu hồi", "thu tại",
    "thu lúc", "thu ở", "xuất sang", "xuất đi", "xuất qua", "nhập về", "nhập từ", "xử phạt",
)  # fmt: skip
_NO_VERB_BEHIND = dict.fromkeys(("lam",), re.compile(r"\b(?:viec|nguoi|ngay|gio|buoi|ca|nha) $"))
# Those who use a thing are called so: "người dùng", "người sử dụng".
_NO_VERB_BEHIND |= dict.fromkeys(("dung", "su", "su dung"), re.compile(r"\bnguoi $"))
# A place ends it, whatever it is: "ở quán bar", "tại quận 3".
_UNIT_END = re.compile(
    r"[,.;:?!()\"“”]|(?<!\w)(?:o|tai(?= quan(?!\w)))(?!\w)|(?<!\w)(?!bi (?:cao|can|hai|don)(?!\w))(?:"
    + "|".join(sorted({fold(word) for word in (*_UNIT_ENDS, *_VERB_ENDS, *ENDS)}, key=len, reverse=True))
    + r")(?!\w)(?! (?:quan|so|phan|phieu|dong|hoi|cau|khoan|san|luong|nen|tieu)(?!\w))"
)
_RATHER_OF_THE_NOUN = ("ma", "cua")
# "Khách nước ngoài" are counted whole.
_WITH_END = re.compile(r"\bnuoc ngoai$")
_BARE_ENDS = frozenset(map(fold, _UNIT_ENDS))
_MARKED_ENDS = _UNIT_ENDS | frozenset((*ENDS, *_VERB_ENDS))
# Whose, of what or where they are, behind the noun: "số tầng hầm dự án Mây", "mấy con lợn nhà bà Gió", "số hộ xã Mây".
_OWNER = re.compile(
    r" (?:dự án|vụ|nhà (?:ông|bà|anh|chị)|(?:tổng )?công ty|tập đoàn|ngân hàng|hãng|xã|phường|thị trấn|huyện|quận"
    rf"|tỉnh) (?=[{CAPITALS}])"
)
# What else the question gives, behind the noun: "bao nhiêu ngân hàng phát hành 75 triệu thẻ".
_AMOUNT = re.compile(r" \d[\d.,]* ?(?:%|(?:nghin|ngan|trieu|ty|ti|phan tram)(?!\w))")
# "Mấy ký tự" asks for no weight, "bao nhiêu đồng hồ, lỗ hổng" for no money; what begins like a number of points counts
# anyway.
_NO_UNITS = frozenset({"ký", "đồng", "đô", "tiền", "lỗ"})
_BEGUN_BY_UNIT = [noun for noun in NOUNS if " " in noun and noun.split()[0] in _NO_UNITS and noun != "đồng tiền"]
_NOUN_OF_UNIT = re.compile(rf"(?:{'|'.join(_BEGUN_BY_UNIT)})(?!\w)", re.IGNORECASE)
# Typed without marks more of them do, "tan binh", "giay phep", but money is asked for oftener than "dòng" and "tiến":
# "dong thue" is "đồng thuế", "tien an" is "tiền ăn".
_RATHER_MONEY = frozenset({"dong", "tien"})


def _begins_with_unit(noun: str) -> bool:
    """Whether the folded ``noun`` begins with the letters of a unit and is none."""
    first, *more = noun.split()
    return bool(more) and first in UNIT_SPELLINGS and first not in _RATHER_MONEY and noun not in UNIT_SPELLINGS


def _holds_end(noun: str) -> bool:
    """Whether a syllable of the folded ``noun`` would end it: the "cho" of "chỗ ngồi", the "sang" of "sáng kiến"; not
    where what is left in front is a noun as well: "xe tai" may be "xe tại", "nha cho" is "nhà cho" and "nhà chờ"."""
    *front, last = noun.split()
    ended = last in _BARE_ENDS and " ".join(front) not in FOLDED_NOUNS | {"nha"}
    return bool(front) and (ended or not _BARE_ENDS.isdisjoint(front) or front[0] in _MARKED_ENDS)


FOLDED_NOUNS = frozenset(map(fold, NOUNS))
# "Nam gioi", "nam sinh vien" are men and no years; behind "bao nhieu nam nguoi dan" a clause begins.
_MEN = {f"nam {fold(who)}" for who in (*PERSONS, "giới", "sinh") if who not in {"người", "dân", "người dân"}}
_BARE_NOUN_OF_UNIT = re.compile(
    rf"(?:{alternation(filter(_begins_with_unit, FOLDED_NOUNS | _MEN))})(?!\w)(?<!nam sinh(?= song))"
)
_NOUN_WITH_END = re.compile(rf"(?:{alternation(filter(_holds_end, FOLDED_NOUNS))})(?!\w)")
# "Bằng khen", "hãng hàng không", "tín chỉ" hold what would end a noun; of "người bị thương" people are counted.
_HOLDING_END = [
    noun
    for noun in NOUNS
    if " " in noun and not noun.startswith("người ") and not _MARKED_ENDS.isdisjoint(noun.split())
]
_NOUN_OF_END = re.compile(rf"(?:{'|'.join(sorted(_HOLDING_END, key=len, reverse=True))})(?!\w)", re.IGNORECASE)


# What counts things of any kind and says nothing of the thing behind it: "con tàu", not "con nợ", "con số".
_CLASSIFIER = re.compile(
    r"(?:tấm|bức|đứa|ngôi|hòn"
    r"|con(?! (?:số|người|nợ|tin|dấu|trai|gái|nuôi|em|cháu|đẻ|nghiện|bạc|buôn|giống|chữ)(?!\w)))(?= [^\W\d_])",
    re.IGNORECASE,
)


def classifier(text: str, noun: Span) -> Span | None:
    """The word in front of the counted ``noun`` that counts things of any kind; None where none does."""
    found = _CLASSIFIER.match(text, noun.start, noun.end)
    return Span(*found.span()) if found else None


def begins_like_unit(text: str, folded: str, start: int) -> bool:
    """Whether a counted noun begins there with the letters of a unit: "ký tự", and "tan binh" typed without marks."""
    bare = is_bare(text) and _BARE_NOUN_OF_UNIT.match(folded, start) is not None
    return bare or _NOUN_OF_UNIT.match(text, start) is not None


def noun_end(text: str, folded: str, start: int, taken: list[Span]) -> int:
    """Where the counted noun from ``start`` of ``text`` on ends, at the latest where a ``taken`` span begins.

    ``folded`` is ``text`` without marks, of the same length.
    """
    found = (_OWNER.search(text, start), _AMOUNT.search(folded, start))
    ends = [end.start() for end in found if end]
    # "Ký" ends a noun, but for that of "ký tự"; so does "cho" typed without marks, but for "cho ngoi".
    marked = _NOUN_OF_UNIT.match(text, start) or _NOUN_OF_END.match(text, start)
    begun = marked or (is_bare(text) and _NOUN_WITH_END.match(folded, start))
    return min(
        [
            _unit_end(text, folded, begun.end() if begun else start),
            *ends,
            *(span.start for span in taken if span.start >= start),
        ]
    )


def _unit_end(text: str, folded: str, start: int) -> int:
    """Where the counted noun ends: at a mark, or at a word that cannot be part of it, by its marks if any.

    Without marks only the plainest words end it: "ve" is "về", but also "vé".
    """
    bare = is_bare(text)
    for found in _UNIT_END.finditer(folded, start):
        if bare and _is_of_the_noun(folded, start, found):
            continue
        if _WITH_END.search(folded, start, found.end()):
            continue
        noun = _NO_VERB_BEHIND.get(found.group())
        if noun and noun.search(folded, start, found.start()):
            continue
        typed = text[found.start() : found.end()].lower()
        if not typed[0].isalpha() or typed in _MARKED_ENDS or (bare and typed in _BARE_ENDS):
            return found.start()
    return len(folded)


def _is_of_the_noun(folded: str, start: int, end: re.Match[str]) -> bool:
    """Whether what might ``end`` the noun from ``start`` on, typed without marks, is part of it: "mã", "cửa hàng",
    where something is counted, for "mà" and "của" follow no asking word; the "so" of "hồ sơ"."""
    if end.group() in _RATHER_OF_THE_NOUN:
        return end.start() == start
    return _NOT_COMPARING.search(folded, start, end.end()) is not None and not folded.startswith(" voi ", end.end())
