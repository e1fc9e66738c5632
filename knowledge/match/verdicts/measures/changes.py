"""Whether a rise, a fall or a level is asked, and which of them a figure tells.

The function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.lexicon.starts import FROM
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, folded_question, says
from knowledge.model import Movement
from knowledge.pattern import lazy
from knowledge.text import fold, is_bare, tokens

_MOVES = {
    # "Thuế giá trị gia tăng" tells of no rise.
    "tăng": lazy(r" (?:(?<!gia tri gia )tang|vuot(?! qua)|leo|nhich|(?:cao|lon|nhieu|dai|nang) hon) "),
    "giảm": lazy(
        r" (?:giam|(?:thap|it|nho|re|ngan|nhe) hon|kem|boc hoi|bay hoi|(?:thoi|cuon|danh) bay|tut|rot|sut"
        r"|mat(?= (?:tong cong |them |hon |gan |khoang )*\d)) "
    ),
}
# By their marks: folded they are also of "đạt hơn", "Hà Nội"; "hạ tầng" and "bắn hạ" are no falls.
_MARKED_MOVES = {
    "tăng": lazy(r" đắt hơn "),
    "giảm": lazy(r"(?<! bắn)(?<! đánh)(?<! triệt)(?<! đốn) hạ (?!tầng|viện|cánh|nguồn|lưu|thủy|sĩ|du)"),
}
_GIVES = " tặng "
# Who asks so wants a rise or a fall although no verb says it: "được thêm bao nhiêu", "cho bao nhiêu người nghỉ việc".
_BY_HOW_MUCH = {
    "tăng": lazy(r"\bthem (?:(?:khoang|hon|gan|chung|toi) )*(?:bao nhieu|may)\b"),
    "giảm": lazy(
        r"\b(?:giam|cat|rut|duoc|phai|thai|giup) bot (?:thai )?(?:(?:khoang|hon|gan|chung|toi) )*(?:bao nhieu|may)\b"
        r"|\bcho (?:\w+ ){0,3}(?:bao nhieu|may) (?:\w+ ){1,4}(?:nghi|thoi) viec\b"
        r"|\bsa thai (?:\w+ ){0,2}(?:bao nhieu|may)\b"
    ),
}
# What is told of in per cent of growth, whatever the verb: "GRDP giai đoạn 2016-2020 đạt 7,1%".
_GROWTH = lazy(r" (?:gdp|grdp|iip) ")
# What is a level by itself, where no change of it is asked.
_RATIO = lazy(r"\b(?:ty le(?! tang)|ty trong|thi phan|lai suat)\b")
# What is told by how much it rose or fell, where nothing else is asked of it: "CPI tháng 5".
_TOLD_BY_CHANGE = lazy(r"\b(?:cpi|iip|lam phat|chi so (?:gia tieu dung|san xuat (?:toan nganh )?cong nghiep))\b")
# Who asks for this asks for a rise, in whatever words it is told.
_TIMES_AS_MUCH = lazy(r"\bgap (?:\w+ )?(?:may|bao nhieu)\b")
# "Cao hơn (khoảng 50 đồng/tấn)": the bracket tells by how much.
_MORE_BY = lazy(r"(hơn) \((?=[^()]*$)")
# "Giá vàng trong nước cao hơn thế giới bao nhiêu", and up to a figure: "vàng thế giới thấp hơn vàng trong nước ".
_COMPARED = lazy(
    r"(?P<one>.+?) (?:(?P<above>(?:cao|dat|lon|nhieu|nang|dai) hon)|(?:thap|re|nho|it|nhe|ngan) hon) (?:so voi )?"
    r"(?P<other>[^\d,;]+?) (?:(?:khoang|gan|hon|toi|den|tren|la) )*(?:(?:bao nhieu|may)\b.*)?$"
)
# Who asks "thêm bao nhiêu" wants no level: "từ 11 lên 34 tỷ đồng".
_MORE_ASKED = lazy(r"\b(?:them (?:bao nhieu|may)|tang them)\b")
# The "vốn tăng thêm đạt 34 tỷ đồng" is by how much.
_UP_TO = lazy(r"(?<! them) (?:len|xuong|con|dat)(?: (?:toi|den|muc|hon|gan|khoang|thanh))* $")
_FROM = lazy(rf"{FROM} $")
_ONWARD = lazy(r"[^,;]{0,30}\b(?:len|xuong|con)\b")
_MARK, _FEW = lazy(r"[,;:.()]"), 5
_GROWN = lazy(r" tang truong | muc tang | toc do tang ")
# "Mức tăng thấp là xã Mây 4,1%, xã Gió 3,8%", "mức tăng khá cao, trung bình 10%"; what "chiếm 5%" there is a share.
_GROWTH_LIST = lazy(r"\b(?:muc|toc do) tang(?: truong)?(?: [^\d;.:,]*)?(?: la |: |, trung binh )(?P<behind>.*)$")
_NO_GROWTH = lazy(r"\b(?:chiem|bang|giam|con|ty (?:le|trong)|thi phan)\b")
# Who asks by how much a plan was exceeded asks for that.
_EXCEEDS = lazy(r" vuot(?: (?:hon|gan|khoang|toi|den|tren))* $")
_HOW_FAR_BEYOND = lazy(r"\bvuot (?:\w+ ){0,4}?(?:bao nhieu|may)\b|\bvuot (?:muc tieu|chi tieu|ke hoach|du toan)\W*$")
_REACHED_BEYOND = lazy(r"\bvuot [^\d]*(?:, | voi | dat )[^\d]*$")
_PLAN = lazy(r"\b(?:ke hoach|chi tieu|du toan|muc tieu)\b")
# A level that a change ended at, where its size is asked; less where the sentence tells one, least of what never moved.
_MOVED, _REACHED_BESIDE, _LEVEL_INSTEAD, _UNMOVED = 0.92, 0.8, 0.5, 0.35


def direction(scene: Scene) -> Verdict:
    """Whether a rise is asked and a rise is given, a level asked and a level given."""
    asked, quantity = scene.question.asked, scene.fact.quantity
    if asked.change is not None:
        return _change_asked(scene, asked.change)
    if quantity.kind == "multiple" and says(scene.question.repaired, _TIMES_AS_MUCH):
        return FINE
    return FINE if quantity.change is None else (_moved_instead(scene), "")


def _change_asked(scene: Scene, asked: Movement) -> Verdict:
    """The same where a change is ``asked``: "tăng", "giảm", or both for either."""
    quantity = scene.fact.quantity
    if turned := _turned_round(scene):
        return FINE if turned == "so" else (0.0, "the other of the two is above it")
    if quantity.change and quantity.change not in asked:
        return 0.0, f"asks for {asked}, this is {quantity.change}"
    if quantity.kind == "multiple" and says(scene.question.repaired, _MORE_ASKED):
        # "Tăng thêm bao nhiêu" asks for the difference, and "gấp đôi" gives none.
        return _LEVEL_INSTEAD, ""
    return FINE if quantity.change else _level_instead(scene, asked)


def _level_instead(scene: Scene, asked: Movement) -> Verdict:
    """What is left of a level where a change is ``asked``: its words may tell of the change with no verb for it."""
    question = scene.question.repaired
    if asked == "tăng" and is_bare(question) and _GIVES in scene["sentence"].marked:
        # Typed without marks "tang" is what the text has.
        return FINE
    if says(question, _HOW_FAR_BEYOND) and _REACHED_BEYOND.search(fold(scene.fact.before)):
        # "Thu vượt chỉ tiêu, với 34 tỷ đồng" says how much there is.
        return _LEVEL_INSTEAD, ""
    if says(question, _MORE_ASKED) and _is_end_of_change(scene):
        return _LEVEL_INSTEAD, ""
    if "tăng" in asked and says(question, _PLAN) and _exceeds_plan(scene):
        return FINE
    moves = [(other.quantity.change, other.subject) for other in scene.together]
    # "Giảm còn 1,9%, giảm 0,5 điểm phần trăm": the second is by how much.
    changed = any(change in asked for change, _ in moves if change)
    if not changed and any(subject == scene.fact.subject for change, subject in moves if change):
        return 0.0, f"asks for {asked}, this went the other way"
    if not _tells_of_change(scene, asked):
        return _UNMOVED, ""
    return (_REACHED_BESIDE if changed else _MOVED), ""


def _tells_of_change(scene: Scene, asked: Movement) -> bool:
    """Whether the figure's own words tell of the change that is ``asked``, and the few in front of its number."""
    own = f"{scene['own'].folded} {_just_before(scene)}"
    ways = [way for way in _MOVES if way in asked]
    if any(_MOVES[way].search(own) or _MARKED_MOVES[way].search(scene["own"].marked) for way in ways):
        return True
    if _GROWTH.search(own) or _is_listed_growth(scene):
        return True
    return scene.fact.quantity.kind == "multiple" and "tăng" in asked and " gap " in own


def _turned_round(scene: Scene) -> str:
    """Whether the figure compares the two things of the question the other way round, and says the same ("so") or the
    contrary ("not so") of them: "vàng thế giới thấp hơn vàng trong nước 14 triệu đồng" says by how much "vàng trong
    nước cao hơn thế giới", and nothing of one "thấp hơn"; "" where it does not."""
    asked = _compared(folded_question(scene.question.repaired))
    told = _compared(_MARK.split(fold(scene.fact.before))[-1]) if asked else None
    if asked is None or told is None:
        return ""
    (one, asked_above, other), (first, told_above, second) = asked, told
    if _last(one) not in f" {second} " or _last(other) not in f" {first} ":
        return ""
    return "not so" if asked_above == told_above else "so"


@lru_cache(maxsize=256)
def _compared(folded: str) -> tuple[str, bool, str] | None:
    """What a folded text says to be above (True) or below another, and that; None where it compares nothing."""
    found = _COMPARED.match(folded)
    return (found["one"], found["above"] is not None, found["other"]) if found else None


def _last(words: str) -> str:
    """The last two of the ``words``, which tell a thing from its like: " trong nuoc "."""
    return f" {' '.join(words.split()[-2:])} "


def _exceeds_plan(scene: Scene) -> bool:
    """Whether the figure says by how much a plan was exceeded: "vượt 13,5% kế hoạch"."""
    return _EXCEEDS.search(_just_before(scene)) is not None and _PLAN.search(fold(scene.fact.behind)) is not None


def _moved_instead(scene: Scene) -> float:
    """What is left of a change where none is asked for: what "tăng 67 tỷ đồng" tells of costs is not what they are, and
    "tăng 41 đồng/lít" is no price."""
    asked, quantity = scene.question.asked, scene.fact.quantity
    question, kind = scene.question.repaired, quantity.kind
    if says(question, _TOLD_BY_CHANGE) and (kind == "percent" or not asked.level):
        return FINE[0]
    if quantity.change in _BY_HOW_MUCH and says(question, _BY_HOW_MUCH[quantity.change]):
        return FINE[0]
    if kind in ("percent", "points") and (asked.level or says(question, _RATIO)):
        return 0.3
    return DOUBTFUL if asked.level or kind in ("money", "rate") else 0.7


def _is_end_of_change(scene: Scene) -> bool:
    """Whether the figure is a level that a change began or ended at: "từ 11 tỷ đồng lên 34 tỷ đồng"."""
    before = _just_before(scene)
    return _UP_TO.search(before) is not None or (
        _FROM.search(before) is not None and _ONWARD.match(fold(scene.fact.behind)) is not None
    )


def _just_before(scene: Scene) -> str:
    """The few words in front of the figure's number, behind the last mark, though quotes cut them off its own words:
    "đã “bốc hơi” tổng cộng 25 tỷ đồng"."""
    words = tokens(_MARK.split(_MORE_BY.sub(r"\1 ", scene.fact.before))[-1])
    return f" {' '.join(words[-_FEW:])} "


def _is_listed_growth(scene: Scene) -> bool:
    """Whether a growth is told of before a list of names with their figures: "Hà Lan (48,6%), Anh (36,4%)", "mức tăng
    thấp là xã Mây 4,1%, xã Gió 3,8%"."""
    listed = _GROWTH_LIST.search(fold(scene.fact.before)) if scene.fact.quantity.kind == "percent" else None
    if listed and not _NO_GROWTH.search(listed["behind"]):
        return True
    if not scene.fact.before.endswith("("):
        return False
    return any(_GROWN.search(scene[name].folded) for name in ("topic", "left", "before"))
