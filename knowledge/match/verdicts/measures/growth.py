"""Of what a thing grew: of "68 dự án, vốn đạt 400 triệu USD, tăng 72%" the sum did, and not their number.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, marked_question, question_tokens
from knowledge.model import Question, Term
from knowledge.pattern import lazy
from knowledge.text import fold

_OF_ANOTHER = 0.5
# "Nhóm hàng này tăng 12%" goes on with what was told of before, and "kinh tế" is told of as "GDP".
_GOES_ON = lazy(r" (?:này|gdp|grdp) ")
# What things of any sort are counted in.
_COUNT_ANY = frozenset("nguoi truong don luot chiec cai con ca ho em chau".split())
# "So với số dự án của năm 2018" says what grew; "so với số cùng kỳ", "so với số liệu" do not.
_NUMBER_BEFORE = lazy(
    r"so voi (?:tong )?so (?:luong )?(?!(?:lieu|cung|voi|thang|quy|nam|ky|ngay|do|nay)\b)(?P<what>\w+(?: \w+)?)"
)
# What is counted, and behind it what it is worth, whose rise is told: "496 mã với giá trị đạt 1.272 tỷ đồng, tăng 7%".
_WITH_SUM = lazy(
    r"\d (?P<counted>[^;\d]+?) voi (?:tong )?(?:so )?(?:gia tri|tri gia|kim ngach|von|doanh thu|so tien|khoi luong)"
    r" [^;\d]*\d[\d.,]*(?: [^\W\d_]+){0,4}, (?:da |deu )?(?:tang|giam) (?:[^\W\d_]+ ){0,2}$"
)
# "Giảm 27,4% về số doanh nghiệp", "giảm 25% số dự án" say of what.
_ABOUT = lazy(r"\W*(?:phan tram )?(?:ve |so (?:luong )?(?!voi |cung |sanh |cuoi |dau |nam |thang |quy |ky ))")
_NUMBER_ASKED = lazy(r"\bso (?:luong )?(?P<what>(?!(?:tien|von|thu|chi|no|thue|lieu|voi)\b)\w+)")
# What opens a sentence with why: "Do lượng tờ khai tăng, số thu cũng tăng 4,5%"; with its marks, for "do" is "đo" too.
_BECAUSE = lazy(r"\W*(?:do|nhờ|vì|bởi) (?P<cause>[^,;:]*(?<!\w)(?:tăng|giảm)(?!\w)[^,;:\d]*), ", re.IGNORECASE)
# What is told to change without a figure, "xăng dầu nhập khẩu giảm sâu"; and a change with one that is told of nothing
# of its own: "xuất khẩu tăng mạnh, kim ngạch tăng 20%", "xuất khẩu giảm đáng kể, khoảng 37%".
_NO_FIGURE = lazy(
    r"(?:^|[,;] )(?P<what>[^,;\d]*?) (?:tăng|giảm) (?:rất |khá |quá )?"
    r"(?:cao|mạnh|sâu|nhanh|nhẹ|vọt|chậm|ít|nhiều|đáng kể|đột biến|rõ rệt)(?!\w)[^,;\d]*(?=[,;…]|$)",
    re.IGNORECASE,
)
_NOTHING_OF_ITS_OWN = lazy(
    r"(?!.*(?<!\w)(?:tăng|giảm|gấp)(?!\w))"
    r"|\W*(?:(?:tổng|số|lượng|khối|kim|ngạch|giá|trị|sản|doanh|thu|số tiền|mức|tỷ lệ|bình quân|trung bình|mỗi|tháng|năm"
    r"|hiện|cụ thể|ước|đạt|đã|cũng|trong đó|với|lên|tới|so với cùng kỳ|tốc độ|trưởng) ?)*"
    r"(?:(?:tăng|giảm|gấp)(?!\w).*)?$",
    re.IGNORECASE,
)
# "Vốn bình quân một doanh nghiệp" is not that of all; "tăng bình quân mỗi năm" is told of any.
_OF_ONE = lazy(
    r"(?:bình quân|trung bình|binh quan|trung binh) (?:(?:của |trên |cua |tren )?(?:một|mỗi|từng|mot|moi|1) "
    r"(?!(?:năm|tháng|quý|tuần|ngày|giờ|nam|thang|quy|tuan|ngay|gio)\b)|đầu người|dau nguoi)"
)
_BY_ONE = lazy(r" (?:binh quan|trung binh|moi|mot|tung|dau nguoi|bq) ")


def growth(scene: Scene) -> Verdict:
    """Whether what grew is what is asked: not what it is held against or worth, nor the cause of it, nor all where one
    on the average is asked."""
    if scene.question.asked.change is None or scene.fact.quantity.change is None:
        return FINE
    if _is_told_elsewhere(scene) or _counts_another(scene):
        return _OF_ANOTHER, ""
    other = _is_of_number_before(scene) or _is_of_sum(scene) or _is_effect(scene) or _is_of_all(scene)
    return (_OF_ANOTHER, "") if other or _is_told_without_figure(scene) else FINE


def _is_told_elsewhere(scene: Scene) -> bool:
    """Whether nothing that the question names stands in the sentence of the change, which names its own subject: "giá
    nước tăng 3%" says nothing of imports, of which the sentence before it tells."""
    if not scene.fact.subject or _GOES_ON.search(scene["sentence"].marked):
        return False
    terms = [part for term in scene.question.terms if not term.context for part in (term, *term.parts)]
    return bool(terms) and not any(map(scene["sentence"].support, terms))


def _counts_another(scene: Scene) -> bool:
    """Whether the change counts another thing than the one whose number is asked: "tăng 11 vụ" says nothing of "số
    người bị thương"."""
    asked, quantity = _NUMBER_ASKED.search(folded_question(scene.question.repaired)), scene.fact.quantity
    counted = fold(quantity.unit).split()[:1]
    if asked is None or quantity.kind != "count" or not counted or counted[0] in _COUNT_ANY:
        return False
    return f" {counted[0]} " not in question_tokens(scene.question.repaired)


def _is_of_number_before(scene: Scene) -> bool:
    """Whether the base of the change counts what the question does not speak of."""
    base = _NUMBER_BEFORE.search(fold(scene.fact.quantity.base))
    if base is None:
        return False
    counted = Region(base["what"])
    return not any(counted.support(term) for term in scene.question.terms)


def _is_of_sum(scene: Scene) -> bool:
    """Whether the change is that of the sum behind a "với", and the question asks for the number in front of it."""
    asked = _NUMBER_ASKED.search(folded_question(scene.question.repaired))
    told = _WITH_SUM.search(fold(scene.fact.before)) if asked else None
    if told is None or asked is None or _ABOUT.match(fold(scene.fact.behind)):
        return False
    return asked["what"] == told["counted"].split()[0]


def _is_effect(scene: Scene) -> bool:
    """Whether the question names first what the sentence only gives as the cause of the change."""
    because = _BECAUSE.match(scene.fact.before)
    head = _head(scene.question) if because else None
    if because is None or head is None:
        return False
    told = Region(scene.fact.before[because.end() :])
    return Region(because["cause"]).support(head) > ALONE and not told.support(head)


def _is_told_without_figure(scene: Scene) -> bool:
    """Whether the sentence tells without a figure how what is asked changed, and with one how another thing did:
    "lượng khách tăng cao, số lượng giao dịch tăng gấp 4 lần"."""
    sentence, own = scene.fact.citation.sentence, scene.fact.own_before.rpartition(", ")[2]
    asked = [term for term in scene.question.terms if not term.context]
    if not asked or _NOTHING_OF_ITS_OWN.match(own):
        return False
    around = Region(_NO_FIGURE.sub(" . ", sentence))
    changing = [Region(found["what"]) for found in _NO_FIGURE.finditer(sentence)]
    told = (any(region.support(term) > ALONE for region in changing) for term in asked)
    return bool(changing) and any(told) and not any(around.support(term) > ALONE for term in asked)


def _is_of_all(scene: Scene) -> bool:
    """Whether it is the growth of all, where that of one on the average is asked."""
    if not _asks_for_average(scene.question.repaired):
        return False
    return not (_BY_ONE.search(scene["own"].folded) or "/" in scene.fact.quantity.unit)


@lru_cache(maxsize=64)
def _asks_for_average(question: str) -> bool:
    return _OF_ONE.search(marked_question(question)) is not None


@lru_cache(maxsize=64)
def _head(question: Question) -> Term | None:
    """What the question names first where it asks."""
    return next((term for term in question.terms if not (term.context or term.name)), None)
