"""What the words of a question rule out: plan or not, another document.

Each function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.places import places
from knowledge.match.around.scene import Scene
from knowledge.model import Kind, Question, Span
from knowledge.pattern import lazy
from knowledge.text import fold, padded, padded_marked, tokens

Verdict = tuple[float, str]

FINE: Verdict = (1.0, "")
DOUBTFUL = 0.54
"""What is left of a figure that may be offered or named, and is not given as the answer."""
# Without its mark "thứ" is also "thu", which collects.
_RANK_ASKED = lazy(
    r"(?<!\w)(?:thứ|(?:nam|ngay|lan|hang|vi tri|dung|xep) thu) (?:mấy|may|bao nhiêu)(?!\w)", re.IGNORECASE
)
_RANK = lazy(r"(?<!\w)(?:thứ|hạng|vị trí|top|số|lần|bậc)(?: thứ)?(?: khoảng)? $", re.IGNORECASE)
_DOCUMENT = lazy(
    r"\b(?:nghi dinh|nd|thong tu|tt|nghi quyet|nq|quyet dinh|qd|luat)(?: so)?:? ?(\d{1,4}/(?:19|20)\d\d)\b"
)
# "Mấy ngày là có thẻ", "từ bao nhiêu tuổi là được hưởng" say from when on, and "bị coi là tội phạm" what it is called;
# "theo hội Mây" says who says so.
_PREDICATE = lazy(
    r"\b(?:bao nhieu|may)\b.*(?<! do)(?<! coi)(?<! xem)(?<! goi)(?<! thuoc) la "
    r"(?P<what>(?!(?:bao nhieu|may|co|duoc|bi|phai|du|lam|xong)\b)(?:(?! thi | theo )[^?.,])+)(?:\??$| thi | theo )"
)
_ONE_OF = "gio|thang|nam|nguoi|ngay|ho|ky|kg|quy|tuan|luot|chuyen|dot"
# "Hàng quý" is every quarter, "lãi suất liên ngân hàng quý 4" is of one; a pension is paid by the month, and "lương hưu
# hàng tháng" says no more, nor does "sinh hoạt hàng ngày".
_EACH = lazy(
    r"(?:\b(?:moi|theo(?= gio)|binh quan|trung binh|bq"
    r"|(?<!ngan )(?<!khach )(?<!mat )(?<!luong )(?<!huu )(?<!cap )(?<!sinh hoat )hang)\b"
    r" (?:mot |moi )?|\w/)"
    rf"(?P<what>{_ONE_OF})\b(?! \d)"
)
# "Mỗi người được bao nhiêu tiền một tháng?" asks by the month.
_BY_ONE = lazy(rf"\bbao nhieu (?:\w+ ){{0,3}}(?:mot|1) (?P<what>{_ONE_OF})\b(?! (?:truoc|qua|sau|toi|nay)\b)")
# "Một tháng chợ Mây bán bao nhiêu tấn?"; "một năm qua" is a stretch of time.
_OPENS_BY_ONE = lazy(
    r"^\W*(?:trung binh |binh quan )?(?:mot|1) (?P<what>gio|ngay|tuan|thang|quy|nam) (?!nay\b|qua\b|vua\b|sau\b|truoc\b"
    r"|toi\b|nua\b|roi\b|gan\b|dau\b|cuoi\b)"
)
# "Mỗi ngày gửi 100.000 đồng thì 20 năm có bao nhiêu?" asks for nothing by the day.
_SUPPOSED = lazy(r"(?: \w+){0,4} \d[\d.,]* (?:dong|nghin|ngan|trieu|ty|usd)\b.*\b(?:bao nhieu|may)\b")
# "Công suất nhà máy Mây theo năm?"; growth "theo năm" is held against the year before.
_BY_LAST = lazy(r"(?<!tinh) theo (?P<what>ngay|tuan|thang|quy|nam)\W*$")
_BY_TIME: frozenset[Kind] = frozenset({"money", "measure", "count"})
# "Mỗi tháng, chợ Mây nhận khoảng 600 tờ khai": in front of the clause it holds for that.
_EACH_LAST = lazy(r" (?:moi|hang|binh quan|trung binh) (?P<what>gio|ngay|tuan|thang|quy|nam) $")
# "Cả ngày mới bán được 200.000 đồng": so much was it in a day.
_WHOLE_TIME = lazy(r" ca (?P<what>ngay|tuan|thang|quy) ")
# "Lĩnh 30 bảng (gần 40 USD) mỗi tuần", "9 triệu đồng (375 USD)/tháng": the bracket says it in other money.
_EACH_BEHIND = lazy(r" ?(?:\([^()]*)?\)(?: (?:moi|hang|mot) | ?/ ?)(?P<what>gio|ngay|tuan|thang|quy|nam)\b")
_TIMES = ("gio", "ngay", "tuan", "thang", "quy", "nam")
# What opens a sentence holds for all of its figures: "Trung bình mỗi ngày, chợ thu 12 tỷ đồng và lãi 420 triệu đồng".
_OPENED = lazy(
    r" (?:(?:tinh )?(?:binh quan|trung binh) (?:cu )?(?:moi |mot |1 )?|moi |hang )"
    rf"(?P<what>{_ONE_OF}) "
)
_BROKEN_DOWN = lazy(rf"/ ?(?P<what>{_ONE_OF})[\w ]* \((?:bao )?(?:gom|trong do)(?: co)? [^()]*$")
# What is paid by the hour is told so.
_HOUR = "gio"
_OF_OTHER_TIME, _OF_OTHER_DOCUMENT = 0.5, 0.5
_ALL_YEAR = lazy(r"\btong .*\bca nam\b|\bca nam .*\btong\b")
_OVER_TIME = lazy(rf"/(?P<what>{'|'.join(_TIMES)})$")
# Behind a figure: its unit, its name if any, an operator, and the result at the end of the reckoning.
_RECKONED = lazy(
    r"\W?\s*(?:%|\w+(?:/\w+)*)?(?P<name>(?:\s+\w+){0,5})\s*\)?\s*(?:[+x×*–-]\s[^;=]{0,120}=|=)\s*\d", re.IGNORECASE
)
# "Bao nhiêu phần trăm tổng số giao dịch" asks for a part, and a "tổng công ty" is a company.
_IN_ALL = lazy(r"\b(?:tong cong(?! ty\b)|(?<!phan tram )(?<!% )tong so|tat ca|ca thay)\b")
# "Tổng tờ khai tháng 7?" asks for all of them; "tổng cục" is an office, and "tổng mức" a sum by itself.
_TOTAL_OF = lazy(r"\W*tong (?!cong |cuc |so |giam |bi |lien |thong |thau |ket |hop |quan |dai |tham |muc )\w+ ")
# "14 tấn gạo gồm 18 bao gạo tẻ (450 kg)": the figures behind it are of parts.
_PART_BEFORE = lazy(r"\d\D* (?:gom|bao gom|trong do|trong so do)(?: co)? .*$")
# "Mở mới 25 phòng, nâng tổng số lên 63 phòng": there are 63 in all.
_SUMMED = lazy(r" tong (?:so|cong|the|tien|tri gia|gia tri) ")
_OPENS_ALONE = lazy(r"\W*riêng\b(?! về\b)", re.IGNORECASE)
_ALONE = " rieng "
_ASKED_ALONE = lazy(r"(?<!sau )\brieng\b(?! ve\b)")
_OF_EACH = lazy(r"\bmoi (?:\w+ ){1,3}(?:(?:la|duoc|nhan|dat|co|hon|gan|khoang) )*$")
_OF_PART = lazy(r"^\W*(?:trong do|trong so do|rieng)\b")
# "Nâng tổng số doanh nghiệp thành lập mới và quay trở lại lên 103 nghìn": neither of them is so many.
_RAISED_TOTAL = lazy(r" (?:nang|dua) tong (?:so )?(?:\w+ ){1,12}va ")
# "Năm 2030 có 450 nghìn khách, bình quân 1.200 khách mỗi ngày": the second is no figure of the year.
_AVERAGED = lazy(rf" (?:binh quan|trung binh) (?:.*(?:moi|hang|mot|1) |.*/ ?)?(?P<what>{'|'.join(_TIMES)})\b")
# A wage, a price or what a plant can make is told by the month or the day, whatever the time that it is asked of.
_BY_NATURE = lazy(
    r" (?:b[iì]nh qu[aâ]n|trung b[iì]nh|bq|tb|m[oỗ]i|l[uư][oơ]ng|thu nh[aậ]p|ti[eề]n c[oô]ng|ph[uụ] c[aấ]p|gi[aá]"
    r"|ph[ií]|c[uư][oớ]c|m[uứ]c|c[oô]ng su[aấ]t|n[aă]ng su[aấ]t|(?:h[aàằ]ng|m[oộ]t|1|theo) "
    r"(?:gi[oờ]|ng[aà]y|tu[aầ]n|th[aá]ng|qu[yý]|n[aă]m)) "
)
_LONGER = {"year": ("gio", "ngay", "tuan", "thang", "quy"), "quarter": ("gio", "ngay", "tuan", "thang")}
_PER = lazy(rf" (?:moi|hang (?:{_ONE_OF})|binh quan|trung binh|tren (?:1|mot)) ")


@lru_cache(maxsize=64)
def folded_question(question: str) -> str:
    """The repaired question in small letters without marks; all figures are held against the same one."""
    return fold(question)


@lru_cache(maxsize=64)
def question_tokens(question: str) -> str:
    """The folded tokens of the repaired question, each with a blank on either side."""
    return padded(question)


@lru_cache(maxsize=64)
def marked_question(question: str) -> str:
    """The same with marks."""
    return padded_marked(question)


@lru_cache(maxsize=256)
def places_in(text: str) -> tuple[tuple[Span, str], ...]:
    """The places that a question or a sentence names, and where; many verdicts look at the same ones."""
    return tuple(places(text))


@lru_cache(maxsize=64)
def terms_of(question: Question, *, context: bool) -> str:
    """The folded terms of the question, between blanks: those that only say where to look (``context``), or those that
    are asked for."""
    return f" {' '.join(term.forms[0].folded for term in question.terms if term.context == context)} "


def ordinal(scene: Scene) -> Verdict:
    """Whether a rank in an order is given where one is asked, "vào năm thứ mấy": "70.000 tấn/năm" is none."""
    if not has_typed(scene.question.repaired, _RANK_ASKED):
        return FINE
    return FINE if _RANK.search(scene.fact.before) else (0.0, "asks for a rank in an order")


def ruled(scene: Scene) -> Verdict:
    """Whether the sentence is on the document that the question names by its number, if it names any: what "Nghị định
    74/2019" raises is not told of 61/2015."""
    asked = set(_documents(folded_question(scene.question.repaired)))
    if not asked:
        return FINE
    named = _documents(fold(scene.fact.citation.sentence))
    return (_OF_OTHER_DOCUMENT, "") if named and not asked & set(named) else FINE


@lru_cache(maxsize=256)
def _documents(folded: str) -> tuple[str, ...]:
    """The numbers of the documents that a text names, "61/2015"."""
    return tuple(_DOCUMENT.findall(folded))


def predicate(scene: Scene) -> Verdict:
    """Whether the sentence says what the question does of its subject: "bao nhiêu phần trăm ... là hợp tác xã?"."""
    said = _said(scene.question.repaired)
    if not said:
        return FINE
    held = sum(f" {word} " in scene["sentence"].folded for word in said)
    return (DOUBTFUL, "") if 2 * held < len(said) else FINE


@lru_cache(maxsize=64)
def _said(question: str) -> list[str]:
    found = _PREDICATE.search(folded_question(question))
    # "Thuốc lá" says nothing of its subject.
    said = question[found.start("what") - 3 :][:2].lower() in ("là", "la") if found else False
    return tokens(found["what"]) if found and said else []


def rate(scene: Scene) -> Verdict:
    """Whether a figure "mỗi tháng" is given for one month."""
    each = _each(scene.question)
    if each in _TIMES:
        behind = _EACH_BEHIND.match(fold(scene.fact.behind_unit))
        given = behind["what"] if behind else _time_of(scene.fact.quantity.unit)
        if given:
            other = f"asks for what it is by “{each}”, this is by “{given}”"
            return FINE if given == each else (0.0, other)
        own = scene["own"].folded
        told = _EACH.search(own) or _EACH_LAST.search(scene["left"].folded) or _WHOLE_TIME.search(own)
        if told and told["what"] in _TIMES:
            return FINE if told["what"] == each else (_OF_OTHER_TIME, "")
    elif says(scene.question.repaired, _ALL_YEAR) and _time_of(scene.fact.quantity.unit):
        return _OF_OTHER_TIME, ""
    if not each or (each not in _TIMES and scene.fact.quantity.kind == "duration"):
        # "Mỗi người làm bao nhiêu năm" sums up nothing.
        return (_OF_OTHER_TIME, "") if _is_average(scene) else FINE
    # "Việt Nam" is told of no year.
    own = scene["own"].folded.replace(" viet nam ", " ")
    if "/" in scene.fact.quantity.unit or _PER.search(own) or f" {each} " in own:
        # "Mỗi ký" is told by "đồng/kg", "mỗi lượt giao dịch" by "đồng/giao dịch".
        return FINE
    if _is_said_before(scene, each):
        return FINE
    return (_OF_OTHER_TIME if each == _HOUR else 0.6), ""


def _is_average(scene: Scene) -> bool:
    """Whether the figure is told "bình quân mỗi ngày" where what a longer time had in all is asked for."""
    asked = scene.question
    told = _AVERAGED.search(scene["clause"].folded) if asked.periods else None
    if told is None or scene.fact.quantity.kind == "percent" or _BY_NATURE.search(marked_question(asked.repaired)):
        return False
    return any(told["what"] in _LONGER.get(period.grain, ()) for period in asked.periods)


def _is_said_before(scene: Scene, each: str) -> bool:
    """Whether the sentence says in front of the figure's own words that it is told by ``each``: it opens so, has "mỗi
    tháng" for the first of a list, or breaks down what is so: "80 tấn chè/năm (gồm 30 tấn chè xanh, 50 tấn trà)"."""
    left = scene["left"].folded
    if each in _TIMES and f" moi {each} " in left:
        return True
    said = (_OPENED.match(left), _BROKEN_DOWN.search(fold(scene.fact.before)))
    return any(found["what"] == each for found in said if found)


def _time_of(unit: str) -> str:
    """The time that a unit is by, "thang" of "đồng/tháng"; "" where it is by none."""
    found = _OVER_TIME.search(fold(unit))
    return found["what"] if found else ""


def whole(scene: Scene) -> Verdict:
    """Whether the figure is of all where all are asked, not of each and not of those "trong đó"; and of the part that
    is told "riêng" where one is asked so."""
    if _is_operand(scene):
        return 0.7, ""
    if asks_for_one(scene.question.repaired):
        # "Riêng chợ Mây thu 9 tỷ đồng, đạt 68% so với chỉ tiêu (14 tỷ đồng)": all of it is of this one.
        own = _ALONE in scene["own"].folded or _OPENS_ALONE.match(scene.fact.citation.sentence) is not None
        return FINE if own or not any(_ALONE in region.folded for region in scene.beside) else (0.7, "")
    total = _TOTAL_OF.match(folded_question(scene.question.repaired))
    if total and f" {total[0]}" not in scene["own"].folded:
        return (0.7, "") if any(f" {total[0]}" in region.folded for region in scene.beside) else FINE
    if not says(scene.question.repaired, _IN_ALL):
        return (0.8, "") if _RAISED_TOTAL.search(scene["own"].folded) else FINE
    before = fold(scene.fact.before)
    if _OF_EACH.search(before):
        return 0.6, ""
    if _SUMMED.search(scene["own"].folded):
        return FINE
    if _PART_BEFORE.search(before):
        return 0.7, ""
    if any(_SUMMED.search(region.folded) for region in scene.beside):
        return 0.7, ""
    return (0.8, "") if _OF_PART.search(scene["clause"].folded) else FINE


def _is_operand(scene: Scene) -> bool:
    """Whether the figure goes into a reckoning whose result stands behind it: "4 x 2% + 1% = 9%"; one with a name is
    asked for by it, if not all are."""
    behind = scene.fact.behind
    found = _RECKONED.match(behind) if "=" in behind else None
    return found is not None and (not found["name"] or says(scene.question.repaired, _IN_ALL))


def asks_for_one(question: str) -> bool:
    """Whether one of several is asked for, "riêng"; "sầu riêng" is a fruit."""
    return says(question, _ASKED_ALONE)


@lru_cache(maxsize=256)
def says(question: str, words: re.Pattern[str]) -> bool:
    """Whether the question has the folded ``words``."""
    return words.search(folded_question(question)) is not None


@lru_cache(maxsize=256)
def has_typed(question: str, words: re.Pattern[str]) -> bool:
    """Whether the question has the ``words`` as it is typed, with its marks."""
    return words.search(question) is not None


@lru_cache(maxsize=64)
def _each(asked: Question) -> str:
    """By which one the question asks: "thang" of "mỗi tháng", and at its end of "theo tháng"; "" for none, and for that
    of a rate that it gives."""
    question, wanted = asked.repaired, asked.asked
    by_last = wanted.change is None and not wanted.kinds.isdisjoint(_BY_TIME)
    for given in asked.figures:
        if given.kind == "rate":
            blank = " " * (given.end - given.span.start)
            question = f"{question[: given.span.start]}{blank}{question[given.end :]}"
    folded = folded_question(question)
    found = (
        _BY_ONE.search(folded)
        or _OPENS_BY_ONE.match(folded)
        or _EACH.search(folded)
        or (_BY_LAST.search(folded) if by_last else None)
    )
    if found and _SUPPOSED.match(folded, found.end()):
        return ""
    # "Mọi năm" and "phương án mới năm 2020" are no "mỗi năm", "hãng Gió" is no "hằng giờ".
    return found["what"] if found and question[found.start() :][:3].lower() not in ("mọi", "mới", "hãn") else ""
