"""What a thing is worth, what one of it costs, and what is done with money: a total is no price, a price no payment.

Each function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, marked_question, says
from knowledge.model import Fact
from knowledge.pattern import lazy
from knowledge.text import fold, padded

_OTHER_SUM = 0.5
# "Thương vụ trị giá 1 USD" tells what that is worth, and nothing of what was put into it.
_WORTH = lazy(r"(?:^|\W)(?:tri gia|co gia|voi gia) (?:(?:la|tu|toi|den|hon|gan|khoang|tren|xap xi|len) )*$")
_ASKS_WORTH = lazy(r"\b(?:gia|tri gia|kim ngach|von hoa)\b")
# "Hàng trị giá bao nhiêu?" asks for no fine: "phạt hãng Mây số tiền 1,9 tỷ đồng", "4 tỷ đồng là số tiền hãng phải nộp".
_WORTH_OF_IT = lazy(r"\b(?:tri gia|gia tri)(?: (?:la|len toi|len den|khoang|uoc tinh|hon|gan))? (?:bao nhieu|may)\b")
_FINED = lazy(r"\b(?:phat(?! (?:hien|trien|hanh|sinh|dong))|tien phat)\b(?:(?!\b(?:tri gia|gia tri)\b)[^,;])*$")
_ASKS_FINE = lazy(r"\b(?:bi (?:xu )?phat|muc (?:xu )?phat|tien phat|phat tien)\b(?! (?:hien|trien|sinh))")
_TELLS_OF_FINE = lazy(r" (?:phat(?! (?:hien|trien|sinh|hanh (?!chinh)))|nop|truy thu|vi pham) ")
_AROUND = ("sentence", "heading", "before", "title", "items", "lead")
_TO_PAY = lazy(r"\W*(?:dong )?la so tien [^;]{0,160}?\b(?:phai|bi) (?:nop|phat|tra|chi)\b")
# With their marks: "lô" is no "lỗ", "chỉ" no "chi"; without any, those that no other word is spelt like. What is spent
# on goods is what these are worth: "chi bao nhiêu tiền mua gạo".
_ASKED_DEED = lazy(
    r" (?P<deed>nộp|rót|đầu tư|lỗ|lãi|thuế|vay|nợ|lương|phạt|chi(?! (?:\w+ ){1,8}mua )|thưởng|nop|rot|dau tu|thue|phat"
    r"|luong) "
)
# Who asks for one of them wants what each costs or gets: "bao nhiêu một cổ phần", "mỗi công nhân nhận bao nhiêu".
_TIMES = "năm|tháng|quý|tuần|ngày|giờ|phiên|đợt|lần|kỳ|khi|vụ|nam|thang|quy|tuan|ngay|gio|phien|dot|lan|ky"
_ONE_ASKED = lazy(
    rf" mỗi (?!(?:{_TIMES}) )"
    rf"|(?: bao nhiêu| bao nhieu| giá| gia)(?: tiền| đồng| tien| dong| của| cua)? (?:cho )?(?:một|mot|1)"
    rf" (?!(?:{_TIMES}|số|phần|nửa|so|phan|nua) )"
)
_OF_ONE = lazy(
    r" (?:moi|mot|tung|1|binh quan|trung binh|bq|don gia|menh gia|gia(?! tri)|muc|luong|phi|suat|dau nguoi) "
)
# "Giảm giá điện với tổng giá trị 12 tỷ đồng": what all of it comes to, whatever is said of its price.
_SUM_OF_ALL = lazy(r" tong (?:gia tri|tri gia|so tien|kinh phi|chi phi|von|doanh thu) ")


def worth(scene: Scene) -> Verdict:
    """Whether what is done with money is told where that is asked, and not what a thing is worth; nor a fine where that
    is asked."""
    if scene.fact.quantity.kind != "money":
        return FINE
    if says(scene.question.repaired, _ASKS_WORTH):
        return (_OTHER_SUM, "") if says(scene.question.repaired, _WORTH_OF_IT) and _is_fine(scene.fact) else FINE
    if _is_no_fine(scene):
        return _OTHER_SUM, ""
    deeds = _deeds(scene.question.repaired)
    before = fold(scene.fact.before)
    if not deeds or _WORTH.search(before) is None:
        return FINE
    return FINE if any(f" {deed} " in padded(before) for deed in deeds) else (_OTHER_SUM, "")


def _is_no_fine(scene: Scene) -> bool:
    """Whether it is asked how much somebody is fined, and nothing around the figure tells of a fine: "mua hóa đơn với
    hợp đồng 1 tỷ đồng"."""
    if not says(scene.question.repaired, _ASKS_FINE):
        return False
    return not any(_TELLS_OF_FINE.search(scene[name].folded) for name in _AROUND)


def _is_fine(fact: Fact) -> bool:
    """Whether the figure is what somebody has to pay for what was done."""
    return bool(_FINED.search(fold(fact.before)) or _TO_PAY.match(fold(fact.behind_unit)))


@lru_cache(maxsize=64)
def _deeds(question: str) -> tuple[str, ...]:
    """What the question asks to be done with money, folded."""
    return tuple(map(fold, _ASKED_DEED.findall(marked_question(question))))


def apiece(scene: Scene) -> Verdict:
    """Whether a price of one is given where that is asked, and not a sum of all."""
    question = scene.question
    if scene.fact.quantity.kind != "money" or question.asked.change or not _asks_for_one(question.repaired):
        return FINE
    if _SUM_OF_ALL.search(scene["clause"].folded):
        return _OTHER_SUM, ""
    told = any(_OF_ONE.search(scene[name].folded) for name in ("clause", "left", "topic"))
    return FINE if told or "/" in scene.fact.quantity.unit else (_OTHER_SUM, "")


@lru_cache(maxsize=64)
def _asks_for_one(question: str) -> bool:
    """Whether the question asks what one of its things costs or gets, and not what it is by the time."""
    return _ONE_ASKED.search(marked_question(question)) is not None
