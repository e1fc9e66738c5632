"""Text as people type it → ``Question``: slots on one side, the terms that are left on the other."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date

from knowledge.grammar.period import Anchor, base_period
from knowledge.grammar.quantity import quantities
from knowledge.lexicon import Lexicon
from knowledge.lexicon.places import COUNTRIES, places
from knowledge.lexicon.told import is_end_of_road
from knowledge.model import Asked, Modality, Period, Question, Span
from knowledge.question.asked import Focus, asks, focus
from knowledge.question.checked import unchecked
from knowledge.question.frame import approximations, unframed
from knowledge.question.lexicon import TARGET_WORDS
from knowledge.question.noun import FOLDED_NOUNS, classifier
from knowledge.question.remarked import is_careless, remarked
from knowledge.question.repair import repair
from knowledge.question.sought import sought
from knowledge.question.terms import terms
from knowledge.question.times import days_of_today, in_named_year, times_of
from knowledge.question.trade import traded
from knowledge.question.vocabulary import Vocabulary
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold, is_bare, nfc, tokens

__all__ = ["Vocabulary", "is_careless", "parse", "split"]

LONGEST = 600
# "so" alone opens a base only before a time: "co so quy hoach" has none. Without marks it is rather a "số": "so ngay
# nghi", "nghi dinh so 74".
_WHAT = r"(?P<what>(?:(?!\b(?:tang|giam|dat|la|thi|bao nhieu|may)\b)(?:[^,;?]|(?<=\d),(?=\d)))*)"
_TIMED = r"cung|ck|thang|quy (?:\d|i|v|truoc)|t\d"
# "Nhiều hơn tháng 5 năm trước", "cao hơn cùng kỳ", "thấp hơn một năm trước", "cao hơn tháng liền trước"; "hơn 6
# tháng" and "hon nam ty" (năm tỷ) compare nothing.
_THAN = (
    r"hon(?= (?:so voi )?(?:cung (?:ky|thang|quy|thoi)|ck\b|(?:thang|quy|nam) (?:\d|truoc|ngoai|[ivx]+\b)"
    r"|hoi (?:dau|cuoi|nam|thang)|(?:dau|cuoi) nam|(?:hom|phien|tuan|ky|lan) (?:truoc|qua)\b"
    r"|(?:mot|1) (?:nam|quy|thang|tuan|ngay) truoc\b"
    r"|(?:nam|quy|thang|tuan|ngay|phien|ky|lan) (?:lien|ke|ngay) (?:ke )?truoc\b))"
)
# "Gấp mấy lần năm 2029", "gấp bao nhiêu lần cùng kỳ": the time behind it is what it is held against.
_TIMES_OF = r"(?:(?<=\bgap may lan )|(?<=\bgap bao nhieu lan ))(?!so )"
_BASE = re.compile(
    rf"(?:\b(?:{_THAN}|so voi|so(?= (?:{_TIMED}|nam|ky|dau|cuoi|phien|ngay|hom|tuan|\d)))\b|{_TIMES_OF}){_WHAT}"
)
# Not the "1 năm trước" of "tháng 1 năm trước".
_AGO = re.compile(r"\b(?<!thang )(?<!quy )(?:mot|1) (?:nam|quy|thang|tuan|ngay) truoc\b")
_BARE_BASE = re.compile(
    rf"(?:\b(?:{_THAN}|so voi|so(?= (?:{_TIMED}|nam(?! (?!\d|truoc|ngoai))|(?:19|20)\d\d)))\b|{_TIMES_OF}){_WHAT}"
)
# "So với tổng thu" compares with a whole, not with a time.
_TIME = re.compile(
    r"(?:cung|ck|nam|thang|quy|ky|dau|cuoi|truoc|sau|giai doan|mot (?:nam|quy|thang|tuan|ngay)|binh quan|"
    r"muc|dip|nua|hoi|luc|thoi diem|hom|ngay|phien|tuan|\d|t\d|q\d|"
    r"(?:mua )?tet\b|(?:binh|thong) thuong|moi (?:nam|khi)|hang nam|(?:cac|nhung|nhieu) (?:nam|thang|quy|tuan|ngay)|"
    r"(?:thong ke|so lieu) (?:hoi |cua )?(?:thang|quy|nam) \d)"
)
_END = re.compile(r"\s*[?;\n]+\s*")
_ACTUAL = re.compile(
    r"\b(?:thuc te|rot cuoc|da (?:thuc hien|hoan thanh)|thuc dat"
    r"|da (?:thu|gom|huy dong|giai ngan|ban|nop|chi) (?:duoc|ve)"
    # "Đã xây dựng được bao nhiêu"; what "đã được giao" is still to be done.
    r"|da (?!duoc )\w+ (?:\w+ )?(?:duoc|xong) (?:bao nhieu|may))\b"
)
# No point of a short form: "TP. HCM", "H. Mây", "GS. Gió".
_STOP = re.compile(
    rf"\s*,\s+(?:(?:và|va|trong đó|trong do|còn|con)\s+(?:có |co )?)?|(?<=[^\W_A-ZĐ]{{2}})\.\s+(?=[{CAPITALS}])"
)
# In front of a second number asked for "và" parts as well, where nothing is said behind that of both: "bao nhiêu nam và
# bao nhiêu nữ tham gia" is one question.
_AND = re.compile(r"\s+va\s+(?=(?:co )?(?:bao nhieu|may) (?P<noun>\w.*?)\W*$)")
# "Đã xử lý tổng cộng bao nhiêu"; "đã" with what only says what is to be done, "đã cam kết góp bao nhiêu", is none.
_DONE = re.compile(
    r"(?<!\w)đã (?:được )?(?!(?:lên|đặt|đề|dự|quyết|cam|hứa|kiến|phê|duyệt|thông|thống|thỏa|thoả|ký|công bố|tuyên"
    r"|đăng|xác|tính|ước|giao|ban|cho phép|chấp|đồng|chốt|yêu|chỉ|nhắm|hẹn|nhận định|xin|muốn)(?!\w))"
    r"(?:(?!(?:sẽ|để|trên|kế hoạch|mục tiêu|chỉ tiêu)(?!\w))[^\W\d_]+ ){1,5}(?:bao nhiêu|mấy)(?!\w)",
    re.IGNORECASE,
)
# With their marks, if any are typed: "nhằm" is no "nhắm".
_TARGET = re.compile(rf"(?<!\w)(?:{'|'.join(TARGET_WORDS)})(?!\w)", re.IGNORECASE)
_BARE_TARGET = re.compile(rf"\b(?:{'|'.join(fold(word) for word in TARGET_WORDS if ' ' in word)})\b")
_SOURCE = re.compile(r"\s*theo\b[^,]*,", re.IGNORECASE)
_OFFICE = re.compile(r"\b(?:so|ubnd|uy ban|cuc|cong an|hai quan|thue|chinh quyen|bhxh|bao hiem|kho bac|toa an)\b")
_THAT_PLACE = re.compile(r"\b(?:(?:cua|toan|trong|ca) (?:tinh|thanh pho|tp)|dia ban)\b")
# In capitals it may be short for an office ("UBND Lào Cai"), or for what is asked ("GRDP Vĩnh Phúc").
_COMPANY = re.compile(rf"(?<!\w)(?P<name>[{CAPITALS}][a-z]+) $")
# "Công ty Kế toán Việt Nam"; not "công ty Mây ở Cần Thơ", "quỹ Mây tặng Quảng Ngãi".
_LEADS_ON = r"(?:ở|tại|của|cho|tặng|trao|giúp|sang|vào|từ|tới|đến|về|với|và|bán|mua|thu|nộp|xuất|nhập)(?!\w)"
_IN_COMPANY_NAME = re.compile(
    rf"(?<!\w)(?i:công ty|tổng công ty|tập đoàn|ngân hàng|CTCP|quỹ)(?: (?i:cổ phần|CP|TNHH|MTV|trách nhiệm hữu hạn"
    rf"|một thành viên|thương mại|TMCP))*(?: [{CAPITALS}]\w*(?: (?![{CAPITALS}]|{_LEADS_ON})[^\W\d_]+)?"
    r"|(?: và| &)? (?:xuất nhập khẩu|dịch vụ|thương mại|sản xuất|xây dựng|đầu tư))+ $"
)
# "Ngân hàng Mây của Singapore": a company with its name and the country that it comes from; "công ty Mây (Hà Tĩnh)" is
# one with its address.
_NAMED_COMPANY = (
    rf"(?<!\w)(?i:công ty|tập đoàn|ngân hàng|nhà băng|hãng|thương hiệu)(?: (?:mẹ|[a-zđ]\w+))?(?: [{CAPITALS}]\w*)+"
)
# "Đối tác Nhật Bản Mây", "hãng Đức Mây": where the one with the name is from.
_COMPANY_FROM = re.compile(
    r"(?<!\w)(?i:đối tác|công ty|tập đoàn|ngân hàng|nhà băng|hãng|thương hiệu|quỹ|nhà đầu tư)(?: [a-zđ]\w+)? $"
)
_NAMED_BEHIND = re.compile(rf" [{CAPITALS}]\w")
_COMPANY_OF, _COMPANY_AT = (
    re.compile(_NAMED_COMPANY + leads) for leads in (r" (?:của|đến từ) $", r" \((?:TP\.? ?|tỉnh )?$")
)
# Whom another is ahead of or behind, and among whom it ranks: "Việt Nam vượt Thái Lan", "thua cả Lào", "xếp thứ 2 Đông
# Nam Á".
_HELD_AGAINST = re.compile(
    r" (?:(?:vuot(?: qua| mat)?|dung sau|chi sau|xep sau|thua(?: xa| kem| ca)*|kem (?:xa|hon|ca))"
    r"|(?:xep|dung|lon|cao|nhieu) (?:thu|hang) \d+(?: (?:cua|o|trong|tai))?) $"
)
# The hour of a day dates no figure more nearly than the day.
_CLOCK = re.compile(
    r"\b(?:luc )?\d{1,2}(?:h| ?gio(?= (?:sang|trua|chieu|toi)))(?:\d{2})?\b"
    r"|\b(?:sang|trua|chieu|toi|(?<!chot )(?<!thuc )(?<!cua )(?<!khep )phien)(?= (?:ngay )?\d{1,2}/)"
)
# So does that of a holiday, which its name has told: "lễ Quốc khánh 2-9"; not the share of "tỷ lệ 3/4", nor the day of
# "bán lẻ 9/9". Without marks "le" may be any of these, but not where it opens the question.
_DAYS = r"(?P<days>\d{1,2}[-/]\d{1,2}(?: v[àa] \d{1,2}[-/]\d{1,2})?)(?![-/\d])"
_HOLIDAY = re.compile(rf"(?<!\w)(?:quốc khánh|lễ) {_DAYS}", re.IGNORECASE)
_BARE_HOLIDAY = re.compile(rf"(?:\b(?:quoc khanh|nghi le|dip le)|^le) {_DAYS}")
# What a question leaves out, up to a mark or to where it asks: "không kể vốn kéo dài, ...", "(không tính thuế)", "những
# ai không phải doanh nghiệp tư nhân phải nộp ...".
_EXCLUSION = re.compile(
    r"\b(?:(?:(?<!hang )khong|chua|ko) (?:ke|tinh(?! toan)|bao gom|gom)|chua(?: co)?(?= (?:thue|phi|vat)\b)"
    r"|ngoai tru|loai tru|(?<=\()(?:tru|khong phai(?: la)?)"
    r"|khong phai(?: la)?(?= (?:doanh nghiep|cong ty|nguoi|don vi|to chuc|ca nhan)\b)|khong phai (?:cua|tu|o)"
    r") (?:den |ca |phan )*"
    r"(?P<what>(?:(?!\b(?:dat|la|thi|phai|bao nhieu|tang|giam)\b)[^,.;:()?])+)"
)
# What leads to a time and is no trade: "sang năm 2030", "bước sang quý II".
_TO_TIME = re.compile(r"(?<!\w)(?:(?:bước )?sang|bước vào) $", re.IGNORECASE)
_JOINING = {"va", "hay", "hoac"}
# In what is left out these name nothing: "không tính số được sửa đổi".
_LIGHT = frozenset("so duoc bi da cac nhung phan khoan".split())
# In front of what asks it says that something was spent, and nothing of what: "thua lỗ mất bao nhiêu tỷ?"
_SPENT = re.compile(
    r"(?<!\w)(?<!tiêu )(?:hết|het|mất|tốn|ngốn|bỏ ra|bo ra|móc ra|rút ra)"
    r"(?= (?:(?:gần|hơn|khoảng|chừng|tới|đến) )?(?:bao nhiêu|mấy)(?!\w))",
    re.IGNORECASE,
)
# Who asks what must be paid for a thing asks its price: "muốn mua một lượng vàng thì phải bỏ ra bao nhiêu tiền?"
_PAYING = re.compile(
    r"(?<!\w)(?P<buying>(?:(?:muốn|muon|định|dinh|ai) )?(?:mua|sắm|sam|rinh|tậu)(?! v[àa]o)(?!\w)).*?(?<!\w)"
    r"(?P<paying>(?:(?:thì|thi|phải|phai|cần|can) )+"
    r"(?:bỏ ra|bo ra|móc túi|moc tui|chi ra|trả|tra|tốn|ton|hết|het|mất|mat))"
    r"(?= (?:\w+ ){0,2}(?:bao nhiêu|mấy|may)(?! (?:phần trăm|phan tram|%)))",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"\s+")


def split(message: str) -> list[str]:
    """The questions of a message: cut at "?", ";" and line ends, and at commas, points and "và" between two that both
    ask for a number.

    A piece without a letter or digit is none.
    """
    pieces = (part for piece in _END.split(nfc(message)) for part in _listed(piece))
    return [piece for piece in pieces if any(letter.isalnum() for letter in piece)]


def _listed(piece: str) -> list[str]:
    """The questions of a list: "bao nhiêu báo, bao nhiêu tạp chí" are two, with "và" for the comma as well, "Năm 2023,
    có bao nhiêu báo" is one, and so is "xuất khẩu máy móc, thiết bị bao nhiêu"."""
    parts = [piece]
    for cut in reversed(list(_STOP.finditer(piece))):
        head, tail = parts[0][: cut.start()], parts[0][cut.end() :]
        if asks(head) and asks(tail):
            parts[0:1] = [head, tail]
    *front, last = parts
    joined = next((found for found in _AND.finditer(fold(last)) if found["noun"] in FOLDED_NOUNS), None)
    if joined and asks(last[: joined.start()]):
        return [*front, last[: joined.start()], last[joined.end() :]]
    return parts


def parse(
    text: str, lexicon: Lexicon, vocabulary: Vocabulary, today: date | None = None, texts: Sequence[str] = ()
) -> Question:
    """``text`` as slots and terms; at most LONGEST characters of it are read.

    ``today`` is what "năm nay" and "quý trước" are held against; None leaves their year open. ``texts`` speak of the
    same, and tell the marks that only some of its words have.
    """
    clean, stated = unchecked(unframed(_BLANKS.sub(" ", nfc(text).replace("\x00", " ")).strip()[:LONGEST]))
    repaired = repair(clean, lexicon, vocabulary)
    careless = is_careless(clean)
    if careless:
        repaired = repair(remarked(repaired, texts), lexicon, vocabulary)
    # Typed without marks it is read so, although "bao nhiêu" was put right.
    bare = is_bare(repaired) or (is_bare(clean) and not careless)
    readable = fold(repaired) if bare else repaired
    stretches = times_of(readable, today)
    if bare:
        stretches = [replace(p, surface=p.span.of(repaired)) for p in stretches if p.span]
    found = focus(repaired, stretches)
    after = sought(repaired, found)
    base_span = _base_span(repaired, bare)
    against = range(base_span.start, base_span.end) if base_span else range(0)
    own = in_named_year(readable, [p for p in stretches if not (p.span and p.span.start in against)])
    base_words = base_span.of(repaired) if base_span else ""
    # The "một" of "một năm trước" is no figure that the question gives.
    ago = [base_span] if base_span and _AGO.search(fold(base_words)) else []
    figures = quantities(readable, blocked=[*(p.span for p in stretches if p.span), *ago])
    if bare:
        figures = [replace(figure, surface=figure.span.of(repaired)) for figure in figures]
    given = (*(p.span for p in stretches), *(f.span for f in figures))
    clock = (Span(*hour.span()) for hour in (*_CLOCK.finditer(fold(repaired)), *days_of_today(readable)))
    # "Cuoi nam dinh dau" is a time, and no province.
    named = [place for place in places(repaired) if not any(p.span and p.span.holds(place[0]) for p in stretches)]
    deal = traded(repaired, named)
    holiday = _BARE_HOLIDAY.search(readable) if bare else _HOLIDAY.search(repaired)
    excluded = _EXCLUSION.search(fold(repaired))
    left_out = Span(*excluded.span()) if excluded else None
    said = (
        *given,
        *clock,
        *([Span(*holiday.span("days"))] if holiday else []),
        *(approximations(repaired, found.word) if found.word else ()),
        *_paid(repaired),
        *_leading(repaired, own),
        found.word,
        base_span,
        found.measure,
        classifier(repaired, found.unit) if found.unit else None,
        *found.verbs,
        left_out,
        after.span,
        *(deal.others if deal else ()),
    )
    taken = [span for span in said if span]
    # Whether articles have it is asked neither of a syllable nor of a number.
    known = vocabulary.known([token for token in tokens(repaired) if not (is_syllable(token) or _is_number(token))])
    asked = [(span, name) for span, name in named if not (left_out and left_out.holds(span))]
    slots = [name for span, name in asked if not _is_aside(repaired, span, name, named)]
    content = terms(repaired, taken, lexicon, found.word or after.span, known, found.unit, named, deal)
    return Question(
        text=text,
        repaired=repaired,
        sought=after,
        asked=_asked(repaired, found, lexicon, known),
        terms=content,
        periods=own,
        # "So với tháng trước" is the month before the one told of, whatever today is.
        base=base_period(base_words, own[0] if own else None, Anchor()) if base_words else None,
        base_words=base_words,
        places=tuple(dict.fromkeys(slots)),
        figures=tuple(figures),
        stated=stated,
        modality=_modality(repaired),
        excluded=_named(excluded["what"]) if excluded else frozenset(),
    )


def _is_number(token: str) -> bool:
    return not any(map(str.isalpha, token))


def _named(left_out: str) -> frozenset[str]:
    """The words that name what is left out; all of them where each is light."""
    said = frozenset(tokens(left_out)) - _JOINING
    return said - _LIGHT or said


def _leading(text: str, stretches: Sequence[Period]) -> list[Span]:
    """The words that lead to the ``stretches`` of time."""
    found = (_TO_TIME.search(text, 0, stretch.span.start) for stretch in stretches if stretch.span)
    return [Span(*words.span()) for words in found if words]


def _paid(text: str) -> list[Span]:
    """The words that say that something is bought, paid or spent, where the sum is asked."""
    spent, paying = _SPENT.search(text), _PAYING.search(text)
    words = [spent.span()] if spent else []
    words += [paying.span("buying"), paying.span("paying")] if paying else []
    return [Span(*word) for word in words]


def _is_aside(text: str, span: Span, name: str, named: Sequence[tuple[Span, str]]) -> bool:
    """Whether a place says which company, which road or whose words these are, and not where: that of "Samsung Thái
    Nguyên", of "Công ty Chứng khoán Sài Gòn", of "ngân hàng Mây của Singapore", of "cao tốc Nội Bài - Lào Cai", or of
    those whom a question opens with, "Theo Hội Chăn nuôi Đồng Nai, "."""
    company = _COMPANY.search(text, 0, span.start)
    if (company and not is_syllable(company["name"].lower())) or _IN_COMPANY_NAME.search(text, 0, span.start):
        return True
    if _HELD_AGAINST.search(fold(text), 0, span.start) or is_end_of_road(text, span):
        return True
    if _COMPANY_AT.search(text, 0, span.start) or (name in COUNTRIES and _COMPANY_OF.search(text, 0, span.start)):
        return True
    if name in COUNTRIES and _COMPANY_FROM.search(text, 0, span.start) and _NAMED_BEHIND.match(text, span.end):
        return True
    source = _SOURCE.match(text)
    if source is None or span.end > source.end():
        return False
    # An office tells of its own place, and "tổng đàn heo của tỉnh" of that of whose words it is.
    where = _OFFICE.search(fold(source.group())) or _THAT_PLACE.search(fold(text), source.end())
    return where is None or any(source.end() <= other.start for other, _ in named)


def _base_span(text: str, bare: bool) -> Span | None:
    """What a change is asked against: "so với cùng kỳ", with the words up to the next mark."""
    for found in (_BARE_BASE if bare else _BASE).finditer(fold(text)):
        # "Sở với" and "hôn" compare nothing.
        word = not found.group().startswith(("so", "hon"))
        comparing = word or text[found.start() : found.start() + 2].lower() in ("so", "hơ", "ho")
        if comparing and _TIME.match(found["what"].strip()):
            return Span(found.start(), found.end())
    return None


def _asked(text: str, found: Focus, lexicon: Lexicon, known: Container[str]) -> Asked:
    noun = found.unit.of(text) if found.unit else ""
    unit = terms(noun, (), lexicon, None, known, Span(0, len(noun))) if noun else ()
    explicit = found.word is not None
    return Asked(unit, found.kinds, found.change, found.level, found.least, found.interval, explicit)


def _modality(text: str) -> Modality | None:
    folded = fold(text)
    if _ACTUAL.search(folded) or _DONE.search(text):
        return "actual"
    return "target" if _TARGET.search(text) or (is_bare(text) and _BARE_TARGET.search(folded)) else None
