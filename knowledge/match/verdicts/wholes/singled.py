"""What is singled out: one of several that is asked for "riêng" or told as an example, and one of each where all
together are asked.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from knowledge.grammar.quantity.units import CLASSIFIERS, NOUNS
from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.wording import FINE, Verdict, has_typed, question_tokens, says
from knowledge.model import Kind, Question, Term
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import PROPER_NAME, fold

_NOT_SINGLED, _OF_EACH, _ONE_EXAMPLE, _OF_FIRST = 0.4, 0.5, 0.5, 0.5
_SPEAKING = ("own", "topic", "left", "heading", "title", "items")
# "Riêng" and what leads to the one that it singles out; "sầu riêng", "nói riêng" and "riêng lẻ" single out none.
_ALONE = lazy(
    r"(?<!sau )(?<!noi )(?<!thi )\brieng (?!le\b|biet\b|tu\b|re\b)"
    r"(?:(?:doi voi|ve|voi|o|tai|qua|cho|cua|phan|mang|khu vuc|nganh|linh vuc|nhom|so|khoan|mat hang|thi truong"
    # "Riêng bán lẻ" singles out that trade.
    r"|trong|cac|nhung|viec|chuyen|mua|ban(?! (?:le|buon|si)\b)) )*"
)
# Behind a sentence: the next one tells of a part of what it told of, "Riêng gói thầu trên cao đạt 95%".
_DOES = r"(?:đạt|là|có|chiếm|đã|được|ước|mới|chỉ|đang|vẫn)\b"
_NEXT_ALONE = lazy(
    r"\s*Riêng (?:(?:đối|với|ở|tại|về) )*"
    rf"(?P<one>[^\W\d]+(?: (?!{_DOES})[^\W\d]+){{1,8}}) {_DOES}[^.;]*\d"
)
# What has a name behind it, by which it is told from others.
_BEARERS = frozenset({"hang", "cong ty", "doanh nghiep", "tap doan", "ngan hang", "san", "quy", "truong"})
_ALL = lazy(r"\btong(?! (?:cuc|cong ty|giam doc|thong|bi thu|hop|ket|thau|lien doan))\b|\b(?:tat ca|ca thay)\b")
# "Tổng sản lượng mỗi năm" is of all.
_ONE = lazy(r"\b(?:moi|tung|mot|binh quan|trung binh|bq)\b(?! (?:gio|ngay|tuan|thang|quy|nam)\b)|/")
# What is counted for one: not for a stretch of time, which a total has as well.
_PER_ONE = lazy(r"/\s*(?:người|hộ|lượt|suất|em|cháu|con|tấn|kg|lít|cổ phiếu|cổ phần|gia đình|trường hợp)\b")
_EACH_BEFORE = lazy(
    r"\bmỗi (?:[\w-]+ ){0,4}?[\w-]+,? (?:(?:là|được|nhận|đạt|có|hơn|gần|khoảng|trị giá|với) )*$", re.IGNORECASE
)
_EACH = lazy(r"\bmỗi (?!(?:giờ|ngày|tuần|tháng|quý|năm)\b)\w", re.IGNORECASE)
# What stands behind "mỗi", and how a text says that a figure is of one.
_EACH_THING = lazy(
    r" moi (?!(?:gio|ngay|tuan|thang|quy|nam|khi|lan) )(?P<thing>\w+"
    r"(?: (?!(?:bao|may|co|duoc|dai|rong|cao|nang|gia|tri|la|nhan|phai|se|dung|chua|dat|ban|mua|thu)\b)\w+)?) "
)
# By its marks, for "tham gia" and "trị giá" tell no price.
_TOLD_OF_ONE = lazy(
    r" (?:mỗi|một|từng|đều|bình quân|trung bình|bq|mức|giá(?! trị)(?<!trị giá)|đơn giá|mệnh giá|đầu người) |/(?!\d)"
)
_LIMIT = lazy(r"\b(?:toi da|toi thieu|khong qua|khong vuot|khong duoi|nhieu nhat|it nhat)\b")
_SEVERAL = lazy(r" (?:cac|nhung|nhieu) (?:con |chiec )?\w+(?= )")
_COUNTABLE = frozenset(map(fold, (*NOUNS, *CLASSIFIERS)))
_SUMMABLE: frozenset[Kind] = frozenset({"count", "money", "measure"})
# Names joined in front of what is told of them all, and what says that each has as much or its own.
_AND = lazy(r",? và |, ")
# "Công ty Mây, công ty Gió… bán 5.000 vé": so many are of none of them.
_FIRM = r"(?:(?:tong )?cong ty|tap doan|hang|ngan hang|doanh nghiep|dn|cua hang|chuoi)"
_NEXT_FIRM = lazy(
    rf"[^\d,;.]{{0,20}},(?: va)? {_FIRM} (?P<name>(?:[a-z]+ )*?[a-z]+)(?:,|…|\.\.\.| va | voi | da | co | dat )"
)
_LISTED = lazy(
    rf"(?<!\w)(?P<names>{PROPER_NAME}(?:, {PROPER_NAME})*,? và {PROPER_NAME})(?: \([^()]*\))? (?:[^\W\d]+ ){{1,4}}$"
)
_TAKES = lazy(r" (?:chiếm|nắm|giữ|đóng góp|sở hữu) ")
_EACH_OF_THEM = lazy(r"(?<!\w)(?:lần lượt|tương ứng|mỗi|đều|từng)(?!\w)", re.IGNORECASE)
_TOTAL = lazy(r"\btổng (?!cục |công ty |giám đốc )", re.IGNORECASE)

# "Điển hình như Công ty Mây xuất khẩu tăng 30%": what is told of one as an example.
_EXAMPLE = lazy(
    r"\W*(?:Điển hình|Đơn cử|Tiêu biểu|Chẳng hạn|Ví dụ|Có thể kể đến)(?: (?:là|như|có|nhất)|[,:])* "
    r"(?P<kind>(?i:tổng công ty|công ty|doanh nghiệp|DN|tập đoàn|hợp tác xã|HTX|ngân hàng|hãng|hộ|gia đình|ông|bà|anh"
    r"|chị|xã|huyện|trường|dự án|cơ sở|nhà máy|trang trại))(?: [^\W\d_]+){0,4}? "
    rf"(?P<name>{PROPER_NAME})"
)

# "Các giải pháp (như thu nợ, chống lậu…)", "các hãng (HOWO, VOLVO...)": a bracket with some of those told of together.
_SOME_OF_THEM = lazy(
    r"\((?P<some>(?:(?:ví dụ )?như|bao gồm|gồm|ví dụ) [^()\d]*,[^()\d]*|[^()\d]*,[^()\d]*(?:\.\.\.|…)[^()\d]*)\)",
    re.IGNORECASE,
)
# Behind what is counted: so many are only the first of all, "3 doanh nghiệp có giá trị xuất khẩu lớn nhất".
_FIRST_OF_ALL = lazy(r" ?(?:[^\W\d]+ ){0,12}?(?:lon|cao|nhieu|manh|tot|thap|it|nho) nhat\b")
_ASKS_FIRST = lazy(r"\b(?:(?:lon|cao|nhieu|manh|tot|thap|it|nho) nhat|top|hang dau|dan dau|dung dau|chu yeu)\b")


def first_of_all(scene: Scene) -> Verdict:
    """Whether as many are told of as there are, and not only the first of them, where the question does not pick them
    out: "3 doanh nghiệp có giá trị xuất khẩu lớn nhất" are not all that export."""
    fact = scene.fact
    if fact.quantity.kind != "count" or not _FIRST_OF_ALL.match(fold(fact.behind_unit)):
        return FINE
    return FINE if says(scene.question.repaired, _ASKS_FIRST) else (_OF_FIRST, "")


def singled(scene: Scene) -> Verdict:
    """Whether the one that the question singles out is spoken of near the figure: what a chain sells at home and abroad
    is not what it sells "riêng ở nước ngoài"; nor is the figure of a whole that of the part which the next sentence
    tells of by the words of the question."""
    if _is_told_of_next(scene):
        return _NOT_SINGLED, ""
    one = _singled_out(scene.question)
    if one is None or any(scene[name].support(one) > ALONE or scene[name].similar(one) for name in _SPEAKING):
        return FINE
    return _NOT_SINGLED, ""


def shared(scene: Scene) -> Verdict:
    """Whether the figure is of all together where all are asked, and of one where each is: "mỗi địa phương 2 tỷ đồng"
    is not the "tổng số tiền"."""
    question, own = scene.question.repaired, scene["own"].text
    # Without marks it is "mới" and "mọi" as well.
    if has_typed(question, _EACH):
        # "Tổng thu nhập từ 2 triệu đồng/lần" is of each.
        told = _EACH.search(own) or "/" in scene.fact.quantity.unit
        of_all = not told and (_TOTAL.search(own) or _is_of_all_counted(scene) or _is_of_none(scene))
        return (_OF_EACH, "") if of_all else FINE
    if _is_of_several(scene):
        return _OF_EACH, ""
    if not says(question, _ALL) or says(question, _ONE):
        return FINE
    each = _PER_ONE.search(scene.fact.quantity.unit) or _EACH_BEFORE.search(scene.fact.before)
    return (_OF_EACH, "") if each else FINE


def _is_of_all_counted(scene: Scene) -> bool:
    """Whether several of what the question has behind "mỗi" are counted in front of the figure, which is told of no
    one of them: "xây 3 bến với chiều dài 600 m"."""
    fact = scene.fact
    asked = _EACH_THING.search(question_tokens(scene.question.repaired))
    moved = fact.quantity.change and scene.question.asked.change
    if asked is None or moved or fact.quantity.kind == "percent":
        return False
    if "/" in fact.quantity.unit or _TOLD_OF_ONE.search(scene["own"].marked):
        return False
    before, behind = fold(fact.before), fold(fact.behind_unit)
    several = map(_several, _things(asked["thing"]))
    return any(counted.search(before) or into.match(behind) for counted, into in several)


@lru_cache(maxsize=64)
def _things(thing: str) -> tuple[str, ...]:
    """What may stand behind "mỗi", by its first two syllables: of "mỗi vụ phạt" also the "vụ" alone."""
    first = thing.split(maxsplit=1)[0]
    return (thing,) if thing in _COUNTABLE or first not in _COUNTABLE else (thing, first)


def _is_of_none(scene: Scene) -> bool:
    """Whether the sentence does not speak of what the question has behind "mỗi", nor of one of anything: "xử 6 người"
    does not say how many were tried "mỗi vụ"."""
    asked, fact = _EACH_THING.search(question_tokens(scene.question.repaired)), scene.fact
    if asked is None or fact.quantity.change or fact.quantity.kind not in _SUMMABLE:
        return False
    if _LIMIT.search(fold(fact.quantity.hedge)) or any(
        _TOLD_OF_ONE.search(scene[name].marked) for name in UP_TO_FIGURE
    ):
        # "Cho vay tối đa 1 tỷ đồng" is a limit for each.
        return False
    said = _things(asked["thing"])
    sentence, *around = (scene[name].folded for name in ("sentence", "heading", "title"))
    if fact.quantity.kind == "count":
        # "Các con tàu" are several of them.
        sentence = _SEVERAL.sub(" ", sentence)
    return not any(f" {thing} " in text for text in (sentence, *around) for thing in said)


@lru_cache(maxsize=64)
def _several(thing: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a folded text counts more than one such ``thing``: in front of a figure of the same clause, and behind one
    as what all of it is put into, "6.000 hộp được đóng trong 700 thùng"."""
    several = rf"(?!1 )\d[\d.,]* {re.escape(thing)}\b"
    return lazy(rf"(?<![\d.,/]){several}"), lazy(rf"[^;.,\d]* (?:trong|thanh|vao|cho|tren) {several}")


def example(scene: Scene) -> Verdict:
    """Whether what is asked is told of all, and not of one that is named as an example: "Điển hình như Công ty Mây xuất
    khẩu tăng 30%" tells of that firm alone; nor of several of which it is one: "các hãng (HOWO, VOLVO...)"."""
    if "(" in scene.fact.citation.sentence and _is_only_one_of_them(scene):
        return _ONE_EXAMPLE, ""
    found = _EXAMPLE.match(scene.fact.before)
    if found is None or _is_named(scene):
        return FINE
    asked, name = question_tokens(scene.question.repaired), fold(found["name"]).split()
    said = [" ".join(pair) for pair in pairwise(name)] + [word for word in name if not is_syllable(word)]
    meant = (f" {words} " in asked for words in (fold(found["kind"]), *(said or name)))
    return FINE if any(meant) else (_ONE_EXAMPLE, "")


def _is_told_of_next(scene: Scene) -> bool:
    """Whether the question has the words of the part that the sentence behind tells of alone, and this one has not."""
    fact = scene.fact
    found = _NEXT_ALONE.match(scene.article.text, fact.sentence.end) if fact.field == "text" else None
    if found is None:
        return False
    one = f" {fold(found['one'])} "
    return one in question_tokens(scene.question.repaired) and one not in scene["sentence"].folded


def _is_only_one_of_them(scene: Scene) -> bool:
    """Whether something that is asked for stands in the sentence only in a bracket with others of its kind."""
    text = scene.fact.citation.sentence
    for found in _SOME_OF_THEM.finditer(text):
        some, rest = Region(found["some"]), Region(f"{text[: found.start()]} . {text[found.end() :]}")
        asked = (term for term in scene.question.terms if not term.context and some.support(term) > ALONE)
        if any(not rest.support(term) for term in asked):
            return True
    return False


def _is_named(scene: Scene) -> bool:
    """Whether the question calls the one that the sentence tells of in front of the figure by a name that it has there:
    "Ngân hàng Thương mại Mây (MBX) lãi 5 tỷ đồng"."""
    before = Region(scene.fact.before)
    return any(term.name and before.names(term) for term in scene.question.terms)


def _is_of_several(scene: Scene) -> bool:
    """Whether the figure is of all of a list of names together and the question asks for one of them: "Mây Air, Gió Jet
    và Nắng Air chiếm 70%"."""
    names = [term.forms[0].folded for term in scene.question.terms if term.name]
    if _is_one_of_firms(names, scene):
        return True
    named = bool(names)
    listed = _LISTED.search(scene.fact.before) if named else None
    if listed is None or "/" in scene.fact.quantity.unit or _EACH_OF_THEM.search(scene["sentence"].text):
        return False
    # "Mây Air và Gió Jet tăng giá vé 5%": each of them did.
    if scene.fact.quantity.change or (scene.fact.quantity.kind == "percent" and not _TAKES.search(listed[0])):
        return False
    members = [Region(name) for name in _AND.split(listed["names"])]
    held = [any(term.name and member.names(term) for term in scene.question.terms) for member in members]
    return any(held) and not all(held)


def _is_one_of_firms(names: Sequence[str], scene: Scene) -> bool:
    """Whether one of the ``names`` is that of a firm behind which the sentence lists another one, not asked for, before
    it tells what they have."""
    if "/" in scene.fact.quantity.unit or scene.fact.quantity.change or _EACH_OF_THEM.search(scene["sentence"].text):
        return False
    before, asked = fold(scene.fact.before), question_tokens(scene.question.repaired)
    for name in names:
        at = before.rfind(name)
        found = _NEXT_FIRM.match(before, at + len(name)) if at >= 0 else None
        if found and not any(f" {word} " in asked for word in found["name"].split()):
            return not any(character.isdigit() for character in before[found.end() :])
    return False


@lru_cache(maxsize=64)
def _singled_out(question: Question) -> Term | None:
    """The term that stands behind "riêng" in the question, or the name behind that: "riêng hãng Mây Air"; None where
    the question singles out none."""
    behind = _behind(question.repaired)
    if not behind:
        return None
    starts = [at for at, term in enumerate(question.terms) if behind.startswith(f"{term.forms[0].folded} ")]
    if not starts:
        return None
    asked = next((at for at in starts if not question.terms[at].context), starts[0])
    one, *behind_it = question.terms[asked : asked + 2]
    named = [term for term in behind_it if term.name and one.forms[0].folded in _BEARERS]
    return next(iter(named), one)


def _behind(question: str) -> str:
    """The folded tokens of the question behind "riêng", "" where it has none."""
    asked = question_tokens(question)
    found = _ALONE.search(asked)
    return asked[found.end() :] if found else ""
