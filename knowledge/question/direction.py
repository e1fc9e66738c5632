"""Which way a question asks: for a rise, for a fall, or for a level."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence

from knowledge.model import Kind, Movement, Span
from knowledge.question.clause import then
from knowledge.question.lexicon import DOWN, LEVEL, UP, alternation
from knowledge.text import fold

_VERB_CLASS = {fold(verb): name for name, verbs in (("level", LEVEL), ("up", UP), ("down", DOWN)) for verb in verbs}
_VERBS = frozenset((*LEVEL, *UP, *DOWN))
# Without marks rather "rót" and "rồi" than "rớt" and "rơi", "hà" than "hạ"; and in front of another word rather
# "đạt", "đồng", "nợ", "có" and "mặc" than "đắt", "đông", "nở", "co" and "mắc": "dat hon", "co lai".
_OTHERWISE = frozenset({"rot", "roi", "ha"})
_OTHERWISE_IN_FRONT = frozenset({"dat", "dong", "no", "co", "mac"})
_VERB = re.compile(rf"\b(?:{alternation(_VERB_CLASS)})\b")
_NO_VERB = re.compile(
    # "Doanh thu hàng không tăng bao nhiêu" denies nothing.
    r"(?:(?<!\bhang )khong|chua) (?:lam )?(?:tang|giam)|khong (?:duoc |the |phai )?(?:cao|thap|lon|nho|nhieu|it) hon"
    r"|kem theo|(?<=du no )giam dan(?! (?:\w+ ){0,2}(?:bao nhieu|may)\b)|mien,? (?:va |hoac )?giam"
    r"|(?:huong|truc|thu|vu|kiem|sinh) loi hon(?= (?:bao nhieu|may)\b)"
    r"|(?:ban|danh|triet|don) ha\b|roi vao|(?:nen|ha|khu) tang|giam (?:tru\b|ngheo)"
    r"|vuot(?! (?:ke hoach|du toan|chi tieu|muc tieu)\b)|(?<=tri )gia tang|(?:thu|tham) hut"
    r"|tang (?:ni|vat|ca|cuong|tru)\b|tang them (?=9|\d)|chuong trinh (?:giam|tang)"
    r"|(?:ban|mua) (?:\w+ )*?(?:nhieu|cao|lon) hon (?:so )?(?:tien )?(?:mua|ban)"
    # What falls down does not fall short: "rơi từ độ cao bao nhiêu".
    r"|roi (?:tu do\b|tu tren\b|xuong (?:dat|vuc|song|bien|nuoc|duong)\b)"
    # "Đô la" is no "là".
    r"|\bdo la\b"
    r"|\bha (?!(?:them |duoc |toi |khoang |mat |di |bot )?(?:bao nhieu|may)\b|gia\b)"
)
# Typed so, without marks, these are arrests, storeys and offices: "bắt tạm giam", "bị giam ở", "bắt quả tang", "nha ba
# tang", "giam doc"; "giảm sắt thép" is a fall.
_NO_BARE_VERB = re.compile(
    r"\b(?:tam giam|bat (?:tam )?giam|trai giam|giam (?:giu|cam|doc|sat|dinh|thi)|bi giam (?:o|tai)|bat qua tang"
    r"|(?:nha|toa(?: nha)?|chung cu|can ho) (?:cao )?(?:mot|hai|ba|bon|sau|bay|\d+) tang)\b"
)
# What may stand between a verb and the asking word, or the end of the question.
_ADJACENT = re.compile(
    r"(?:\s|[?.!]|\b(?:khoang|hon|gan|tren|toi|len|den|them|duoc|la|muc|con|tong cong|so voi|so|"
    r"(?:tong )?(?:gia tri|tri gia)|so tien)\b)*"
)
_THAN_BEFORE = re.compile(r" (?:so voi |so )?(?:thang|nam|quy|cung ky|ky|tuan|ngay|hom|mot nam|dip|giai doan|lan)\b")
# A clause ends between the verb and the asking word: "được giảm lệ phí, mua xe thì tiết kiệm bao nhiêu tiền?", "trả
# lương thấp hơn mức tối thiểu bị phạt bao nhiêu?"
_APART = re.compile(r"[,;]|\b(?:thi|bi phat)\b")
# A telegraphic question may stop short: "tổng tài sản tăng % so cùng kỳ?"
_SHARE = re.compile(r" ?(?:%|phan tram)")
# Or with what it is compared with: "giá bán căn hộ năm 2020 tăng so với 2018?"
_TO_BASE = re.compile(r" so (?:voi )?(?:cung ky|ck|nam|thang|quy|\d)[\w /.-]*[?.!]*$")
_UP_TO = re.compile(r" (?:toi|den|muc)\b")
# "Giảm phí xuống bao nhiêu", "tăng từ bao nhiêu".
_TO_OR_FROM = re.compile(r"\b(?:xuong (?:(?:muc|toi|den|duoi) )?|tu (?:muc )?)$")
# So many letters may stand between the asking word and what holds from a limit on: "rẻ hơn bao nhiêu tiền thì được
# miễn?"
_FEW = 15
_OR = re.compile(r"\s*(?:/|,|hay|hoac)?\s*")
_HEAD = re.compile(r"(?:^|[,:]|\b(?:du bao|muc tieu|chi tieu|ke hoach|ky vong|trien vong|uoc)) *$")
# "Tổng 3 lần ngân hàng giảm lãi suất" asks by how much in all.
_IN_ALL = re.compile(r"\btong (?:cong )?\d+ (?:lan|dot) (?:\w+ ){0,5}$")
# "Mức phấn đấu tăng xuất khẩu là bao nhiêu phần trăm?"
_RATE_OF = re.compile(r"\b(?:muc|toc do|ty le|nhip do|muc tieu|chi tieu)(?: (?:phan dau|du kien|ke hoach|ky vong))? $")
# A change that is called by its name is asked for itself, in whatever it is told: "tốc độ tăng doanh thu là bao nhiêu",
# "mức sụt giảm số vụ đạt bao nhiêu".
# Squid is exported: "xuất khẩu mực tăng".
_NAMED = re.compile(
    r"(?<!\w)(?:mức(?: độ)?|(?<!khau )muc(?: do)?|tốc độ|toc do|tỷ lệ|tỉ lệ|ty le|ti le|nhịp độ|nhip do) "
    r"(?:(?:gia|suy|sụt|sut) )?$",
    re.IGNORECASE,
)
# By whom something is changed, where a rate is asked in a few words: "mức ngân hàng giảm lãi suất năm 2030?"
_RATE_BY = re.compile(r"\W*(?:muc|toc do|ty le|bien do) (?:\w+ ){1,4}$")


def direction(
    text: str, word: Span | None, counted: bool, kinds: Container[Kind]
) -> tuple[Movement | None, bool, tuple[Span, ...]]:
    """The direction asked for, whether a level is asked, and the spans of the words that say so.

    The last verb in front of the asking word decides ("tăng ... đạt bao nhiêu" asks a level, "đạt ... tăng mấy %" a
    change); "lớn hơn năm 2016 bao nhiêu phần trăm" is a change although other words stand between. Of counted things
    a change is asked only right in front of the asking word, and without an asking word only at the very end. ``kinds``
    are those that the words behind the asking word admit, none where they leave it open.
    """
    folded, share = fold(text), "percent" in kinds
    none = [found.span() for found in _NO_VERB.finditer(folded)]
    bare = [found.span() for found in _NO_BARE_VERB.finditer(folded)]
    end = word.start if word else len(folded)
    verbs = [
        found
        for found in _VERB.finditer(folded, 0, end)
        if not _covered(found.start(), none)
        and not (_covered(found.start(), bare) and found.group() == text[found.start() : found.end()].lower())
        and _typed_so(text[found.start() : found.end()].lower())
    ]
    changes = [found for found in verbs if _VERB_CLASS[found.group()] != "level" and found.group() != "hon"]
    parted = changes and (not share or changes[-1].group().endswith(" hon"))
    apart = parted and _APART.search(folded, changes[-1].end(), end)
    if changes and (counted or word is None or apart) and not _is_asked(folded, changes[-1], end):
        changes = []
    # "Giảm thu" is one verb.
    ends = {found.end() + 1 for found in changes}
    levels = [f for f in verbs if _VERB_CLASS[f.group()] == "level" and not (f.group() == "thu" and f.start() in ends)]
    asking = levels[-1] if word and levels and _ADJACENT.fullmatch(folded, levels[-1].end(), end) else None
    # "Lên tới bao nhiêu" asks and says nothing of the thing; "thu bao nhiêu" does.
    frame = (Span(*asking.span()),) if asking and " " in asking.group() else ()
    if not changes:
        return None, bool(levels), frame
    last = changes[-1]
    if (last.group().endswith(" len") and _UP_TO.match(folded, last.end())) or _TO_OR_FROM.search(
        folded, last.end(), end
    ):
        # "Nhích lên tới bao nhiêu" asks where it rose to, "giảm phí xuống bao nhiêu" where it fell, and "tăng từ bao
        # nhiêu" where it was.
        return None, True, tuple(Span(*found.span()) for found in changes)
    named = None if last.group().endswith(" hon") else _NAMED.search(text, 0, last.start())
    if named:
        return _way(folded, changes), False, tuple(Span(*found.span()) for found in (named, *changes))
    limits = word and last.group().endswith(" hon") and any(0 < at.start() - word.end <= _FEW for at in then(text))
    if limits and _ADJACENT.fullmatch(folded, last.end(), end):
        return None, False, tuple(Span(*found.span()) for found in changes)
    if asking and asking.start() > last.end() and not _is_rate(folded, last, share, open_kind=not kinds):
        return None, True, frame
    return _way(folded, changes), False, tuple(Span(*found.span()) for found in changes)


def _way(folded: str, changes: Sequence[re.Match[str]]) -> Movement:
    """The way of the last of the ``changes``, or either where it stands beside its contrary: "tăng hay giảm"."""
    classes = [_VERB_CLASS[found.group()] for found in changes[-2:]]
    if len(set(classes)) > 1 and _OR.fullmatch(folded, changes[-2].end(), changes[-1].start()):
        return "tăng hay giảm"
    return "tăng" if classes[-1] == "up" else "giảm"


def _is_rate(folded: str, change: re.Match[str], share: bool, open_kind: bool) -> bool:
    """Whether a level asked in per cent is that of the change: "tốc độ tăng ... là bao nhiêu phần trăm", "tăng năng
    suất lao động ... đạt bao nhiêu phần trăm"; of growth also one of ``open_kind``: "tăng trưởng GDP là bao nhiêu"."""
    grows = change.group() == "tang truong"
    if open_kind and grows:
        return _HEAD.search(folded, 0, change.start()) is not None
    return share and (change.start() == 0 or grows or _RATE_OF.search(folded, 0, change.start()) is not None)


def _is_asked(folded: str, change: re.Match[str], end: int) -> bool:
    """Whether a change of counted things is what the question asks: it stands at its end, is compared with another time
    ("nhiều hơn tháng 5 năm trước mấy vụ"), or opens it ("mức giảm doanh thu", "tăng trưởng GDP")."""
    return bool(
        _ADJACENT.fullmatch(folded, change.end(), end)
        or _SHARE.match(folded, change.end())
        or (end == len(folded) and _TO_BASE.match(folded, change.end()))
        or (change.group().endswith(" hon") and _THAN_BEFORE.match(folded, change.end()))
        or _RATE_OF.search(folded, 0, change.start())
        or (end == len(folded) and _RATE_BY.match(folded, 0, change.start()))
        or _IN_ALL.search(folded, 0, change.start())
        or (change.group() == "tang truong" and _HEAD.search(folded, 0, change.start()))
    )


def _typed_so(typed: str) -> bool:
    """Whether what was typed is a verb of direction or level and no other word that folds like one ("nền tảng")."""
    front, more, _ = typed.partition(" ")
    otherwise = typed in _OTHERWISE or (more and front in _OTHERWISE_IN_FRONT)
    return typed in _VERBS or (typed.isascii() and not otherwise)


def _covered(position: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
