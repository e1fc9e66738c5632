"""What of a thing is asked: its revenue is no profit, its value no volume.

Each function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.bounds import PERSON, asked_beside, unit_of
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.groups import groups
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, marked_question, question_tokens, says
from knowledge.model import Kind, Question, Term
from knowledge.pattern import lazy
from knowledge.text import fold

_ASPECTS = {
    "value": lazy(r"\b(?:gia tri|tri gia|kim ngach|so tien|doanh so|doanh thu|tien (?:\w+ ){0,4}(?:ban|mua))\b"),
    "volume": lazy(
        r"\b(?:so (?:luong|xe|chiec|tau|con(?! lai)|thung|tan)|khoi luong|san luong|ve luong|trong luong"
        r"|luong (?:\w+ ){1,3}(?:xuat|nhap) khau)\b"
    ),
}
# What one of the goods costs that are sold or bought abroad: "giá gạo xuất khẩu" is neither their value nor how much is
# sold; a "quốc gia xuất khẩu" has no price.
_PRICE = lazy(
    r" (?<!trị )(?<!tri )(?<!quốc )(?<!quoc )(?<!tham )(?:giá|gia)(?! (?:trị|tri|vốn|tăng|tang) )"
    r"(?: (?!xuất|nhập|xuat|nhap)\w+){0,3} (?:xuất|nhập|xuat|nhap) (?:khẩu|khau) "
)
# "395 USD/tấn" is what one costs, and no "giá trị xuất khẩu".
_PIECE = lazy(r"/\s*(tấn|tạ|kg|lít|m2|m3|thùng|chiếc|con|bộ|lượng|ounce)\b", re.IGNORECASE)
_OTHER_ASPECT, _NO_PRICE, _OTHER_ATTRIBUTE, _NOWHERE = 0.6, 0.45, 0.5, 0.8
# "Tỷ đồng tiền chậm nộp" has no "dòng tiền", nor has the unit that own words begin with, in front of "tiền lãi"; and
# "phải đóng tiền phạt" is to pay, a "Hội đồng Tiền lương" a body. "Dư nợ xấu" is bad debt.
_GUARDED = {
    "dong tien": (
        r"(?<!\A )(?<!nghin )(?<!trieu )(?<!ty )(?<!phai )(?<!hoi )dong tien"
        r"(?! (?:cham|phat|thue|goc|bao|dien|nuoc|hoc))"
    ),
    "du no": "du no(?! xau)",
    # A margin is a rate, and names no profit: "mảng có biên lợi nhuận cao đạt doanh thu 8 tỷ đồng".
    "loi nhuan": "(?<!bien )loi nhuan",
    # "Sản lượng thực tế" and "chất lượng của lao động" are no wages.
    **{
        wage: rf"(?<!san )(?<!khoi )(?<!chat )(?<!so )(?<!tru )(?<!dung ){wage}"
        for wage in ("luong thuc te", "luong cua nguoi lao dong", "luong cua lao dong")
    },
}
# The attributes of companies, budgets and markets, each with what else it is called; two of them are no same sum.
_attributes = groups(
    """
    doanh thu, doanh so, tong muc ban le; loi nhuan, lnst, lntt, lai rong, lai truoc thue, lai sau thue, tien lai,
    tien loi; thua lo, lo luy ke, lo rong, bi lo; von dieu le; von chu so huu, von tu co; tong tai san; du no; no
    xau, tong no xau; bao phu no xau, bao no xau; no phai tra, tong no; dong tien; huy dong von, von huy dong, tien gui;
    von dau tu, tong muc dau tu, kinh phi, von thuc hien, von dang ky, von giai ngan; von hoa; co tuc; lai suat, tran
    lai vay, muc lai vay; lai vay; thi phan; tien luong, luong toi thieu, luong thuc te, luong cua nguoi lao dong,
    luong cua lao dong, thu nhap; chi phi; thu ngan sach, thu nsnn,
    thu nop ngan sach, thu nop nsnn, nop ngan sach, nop nsnn; dan so; xuat sieu, nhap sieu, thang du, tham hut; tien
    phat, muc phat, muc xu phat, tien xu phat, phat tien, phat hanh chinh, xu phat vi pham hanh chinh; thue goc, no
    goc, tien goc; tien cham nop, phat cham nop, tien phat cham nop; phai thu, khoan phai thu; trich lap du phong,
    quy du phong, du phong rui ro, chi phi du phong; ton kho, hang ton kho; thu hoi, truy thu; ebitda
    """,
    _GUARDED,
)
# Attributes that are sums of money, and what tells that something else is asked of who has them.
_SUMS = _attributes(
    " doanh thu , loi nhuan , thua lo , von dieu le , von chu so huu , tong tai san , du no , no xau , no phai tra , "
    "dong tien , von hoa , co tuc , chi phi , nop ngan sach , thu ngan sach , tien luong "
)
# What a company takes, gains or loses is told in all; "23.000 đồng/cổ phần" is a price.
_RESULTS = _attributes(" doanh thu , loi nhuan , thua lo , tong tai san , du no , no xau , thu ngan sach ")
_PEOPLE = _attributes(" dan so ")
# What goods bring in is their turnover, whether it is called so or not: "trà mây mang về 30 tỷ đồng".
_TURNOVER = _attributes(" doanh thu ")
_YIELDS = lazy(r" (?:mang|dem|thu) ve ")
_PER_SHARE = lazy(r"/\s*(?:cổ phiếu|cổ phần|cp|đơn vị)\b", re.IGNORECASE)
_BY_SHARE = lazy(r"\b(?:gia|moi|mot|tren|eps|co tuc|cp|binh quan)\b|/ ?(?:cp|co phan|co phieu)\b")
_NO_SUM: frozenset[Kind] = frozenset({"measure", "duration", "count"})
_SIZES = lazy(
    r" (?:cong suat|dien tich|san luong|chieu (?:dai|cao|rong|sau)|tru luong|khoi luong|trong luong|dung tich"
    r"|dung luong|suc chua|quang duong|khoang cach|toc do|thoi gian|thoi han|tuoi|ky han|luong"
    r"|so(?! (?:tien|thue|thu|chi|no|lai|lo|von) )) "
)
# What is done about debts, and who asks for that: what was collected or settled of them is not what they are.
_SETTLED = lazy(
    r" (?:(?<!phai )(?<!nang )thu|thu hoi|xu ly|xoa|khoanh|(?:da|duoc) tra) (?:no )?(?:duoc )?"
    r"(?:(?:gan|hon|tren|khoang|uoc) )*\d"
)
_SETTLES = lazy(r"\b(?:thu|thu hoi|xu ly|xoa|khoanh|giai quyet|tra|doi|cuong che)\b")
_OF_DEBT = lazy(r"\bno (?:xau|thue|dong|cham|qua han|bhxh|bao hiem)\b")
# What something is worth is none of these.
_WORTH = lazy(
    r"\b(?:(?:(?<!gia )tri gia|gia tri)\b(?! (?:gia tang|von hoa|xuat|nhap|giao dich|dau tu|san xuat))|kim ngach\b)"
)
_TRADE_VALUE = lazy(r" (?:kim ngach|xuat khau|nhap khau|xk|nk|xnk) ")
_TAKEN = _attributes(" doanh thu , loi nhuan , thua lo , thu ngan sach , tien phat , tien cham nop , no xau ")
# What is planned is named behind them: "kế hoạch lợi nhuận".
_PLANS = frozenset({"ke hoach", "chi tieu", "muc tieu"})
_BRACKETED = lazy(r"\((?:(?:tăng|giảm|tương (?:đương|ứng)|bằng|hơn|gần|khoảng) )*[+-]?$")
# "Doanh thu thiệt hại" is what did not come in.
_LOST = lazy(r" (?:thiet hai|ton that|that thu|hut thu|that thoat) ")
_ASKS_LOST = lazy(r"\b(?:thiet hai|ton that|that thu|that thoat|hut|mat|giam|sut|lo|bay hoi)\b")
# Forms that are but near to a word stand for too much.
_SURE = 1.0
_AROUND = ("topic", "left", "heading", "before", "title")


def aspect(scene: Scene) -> Verdict:
    """Whether the value of something is asked and its value given, not its volume, nor what one of it costs."""
    asked = _aspects(folded_question(asked_beside(scene.question)))
    priced = _PRICE.search(marked_question(scene.question.repaired)) is not None
    if len(asked) + priced != 1:
        return FINE
    piece = _PIECE.search(scene.fact.quantity.unit)
    told_price = piece is not None or _PRICE.search(f" {scene['own'].marked}") is not None
    if priced:
        total = scene.fact.quantity.kind in ("money", "measure") and scene.fact.quantity.change is None
        return (_NO_PRICE, "") if total and not told_price else FINE
    if asked == {"volume"} and told_price and scene.fact.quantity.kind in ("rate", "percent"):
        return _NO_PRICE, ""
    if asked == {"value"} and piece and f" {fold(piece[1])} " not in question_tokens(scene.question.repaired):
        return _OTHER_ASPECT, ""
    given = _aspects(scene["clause"].folded) or _aspects(scene["own"].folded)
    return (_OTHER_ASPECT, "") if len(given) == 1 and asked != given else FINE


def measured(scene: Scene) -> Verdict:
    """Whether the figure is measured as what is asked may be: no budget in kilovolts, no profit in tonnes."""
    quantity = scene.fact.quantity
    if quantity.kind == "rate" and _PER_SHARE.search(quantity.unit) and _asks_for_whole_sum(scene.question):
        return 0.0, f"asks for a sum of money, this is in “{quantity.unit}”"
    if quantity.kind not in _NO_SUM:
        return FINE
    if quantity.kind == "count" and quantity.unit and unit_of(quantity.unit) != PERSON and _asks_how_many_live(scene):
        return 0.0, f"asks for the people of a place, this counts “{quantity.unit}”"
    if quantity.kind not in scene.question.asked.kinds and _asks_for_sum(scene.question):
        return 0.0, f"asks for a sum of money, this is in “{quantity.unit}”"
    return FINE


def _asks_how_many_live(scene: Scene) -> bool:
    """Whether the question asks for the people of a place by "dân số", and for no counted thing or share."""
    asked = scene.question.asked
    return not asked.unit and "count" in asked.kinds and bool(_asked(scene.question) & _PEOPLE)


@lru_cache(maxsize=64)
def _asks_for_whole_sum(question: Question) -> bool:
    """Whether the question asks for what a company takes, gains or loses in all, and not by the share."""
    return bool(_asked(question) & _RESULTS) and not says(question.repaired, _BY_SHARE)


@lru_cache(maxsize=64)
def _asks_for_sum(question: Question) -> bool:
    """Whether the question asks for a sum of money by its name, and for no size or number of anything."""
    if question.asked.unit or question.wants != "figure":
        return False
    return bool(_asked(question) & _SUMS) and not _SIZES.search(question_tokens(question.repaired))


def attribute(scene: Scene) -> Verdict:
    """Whether the attribute asked for is the figure's: its own words name that one, or none and it was spoken of just
    before."""
    # "Toàn ngành thu được 71 tỷ đồng tiền nợ thuế" is not the "nợ thuế" that is left.
    if _is_of_standing_debts(scene.question.repaired) and _SETTLED.search(scene["own"].folded):
        return _OTHER_ATTRIBUTE, ""
    asked = _asked(scene.question)
    if not asked:
        return (_OTHER_ATTRIBUTE, "") if _is_no_worth(scene) else FINE
    if asked & _SUMS and (_is_of_number(scene) or _is_lost(scene)):
        return _OTHER_ATTRIBUTE, ""
    given = _attributes(scene["own"].folded)
    if given:
        return FINE if asked & given else (_OTHER_ATTRIBUTE, "")
    if asked & _TURNOVER and _YIELDS.search(scene["own"].folded):
        return FINE
    head = _head(scene.question)
    heads = _attributes(head.forms[0].needle) if head else frozenset[int]()
    if head and not heads and not scene["own"].support(head):
        # "Báo lỗ 154 tỷ" tells of "lỗ", which the list does not have: it is another word without marks.
        heads = _meant(head)
    spoken = next(filter(None, (_attributes(scene[name].folded) for name in _AROUND)), frozenset[int]())
    if not heads or heads & spoken:
        return FINE
    return (_OTHER_ATTRIBUTE if spoken or _is_of_other_plan(scene) else _NOWHERE), ""


def _is_of_other_plan(scene: Scene) -> bool:
    """Whether a plan for the attribute is asked, and the figure's own words tell of a plan for something else."""
    planned = any(term.forms[0].folded in _PLANS for term in scene.question.terms if not term.context)
    return planned and any(f" {plan} " in scene["own"].folded for plan in _PLANS)


def _is_no_worth(scene: Scene) -> bool:
    """Whether it is asked what something is worth, and the figure's own words name what was taken or lost instead:
    "trị giá hàng vi phạm là 275 tỷ đồng; số thu ngân sách đạt 6 tỷ đồng", "cửa khẩu Mây thu ngân sách 9 tỷ đồng"."""
    own = scene["own"].folded
    asked = says(asked_beside(scene.question), _WORTH)
    return asked and bool(_attributes(own) & _TAKEN) and not _TRADE_VALUE.search(own)


def _is_of_number(scene: Scene) -> bool:
    """Whether the figure is the share by which a number of things grew: "có 75 hộ, tăng 3 hộ (tăng 4,2%)"."""
    fact = scene.fact
    before = scene.together[: scene.together.index(fact)][-1:]
    bracketed = fact.quantity.kind == "percent" and _BRACKETED.search(fact.before) is not None
    return bracketed and all(other.quantity.kind == "count" and other.quantity.change for other in before)


def _is_lost(scene: Scene) -> bool:
    """Whether the figure is what was lost, and no loss is asked: "doanh thu thiệt hại 8 tỷ đồng"."""
    return _LOST.search(fold(scene.fact.own_before)) is not None and not says(scene.question.repaired, _ASKS_LOST)


@lru_cache(maxsize=64)
def _is_of_standing_debts(question: str) -> bool:
    """Whether the question asks what debts there are, and not what was collected or settled of them."""
    asked = folded_question(question)
    return _OF_DEBT.search(asked) is not None and not _SETTLES.search(asked)


@lru_cache(maxsize=64)
def _head(question: Question) -> Term | None:
    """What the question names first where it asks, behind the names of whose it is and behind a plan for it: the
    attribute of all else that it names."""
    named = (term for term in question.terms if not (term.context or term.name or term.short))
    return next((term for term in named if term.forms[0].folded not in _PLANS), None)


@lru_cache(maxsize=64)
def _asked(question: Question) -> frozenset[int]:
    return _attributes(question_tokens(asked_beside(question))) or _paraphrased(question)


def _paraphrased(question: Question) -> frozenset[int]:
    """The attributes that words of the question stand for: "lãi" is "lợi nhuận"."""
    return frozenset[int]().union(*(_meant(term) for term in question.terms if not term.context))


def _meant(term: Term) -> frozenset[int]:
    """The attributes that a word stands for; none of a short form: "ĐT" may be short for anything."""
    forms = () if term.surface.isupper() else (form for form in term.forms[1:] if form.weight >= _SURE)
    return frozenset[int]().union(*(_attributes(form.needle) for form in forms))


@lru_cache(maxsize=256)
def _aspects(folded: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _ASPECTS.items() if pattern.search(folded))
