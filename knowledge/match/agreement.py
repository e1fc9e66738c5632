"""The hard slots: unit, direction, period, place and the question's own figures agree with a fact or they do not.

Each function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.extents import extent
from knowledge.match.verdicts.bearers.kin import kin
from knowledge.match.verdicts.bearers.modifiers import modifier
from knowledge.match.verdicts.bearers.names import instance
from knowledge.match.verdicts.bearers.nations import nation
from knowledge.match.verdicts.bearers.numbered import numbered
from knowledge.match.verdicts.bearers.others import outdone, respective, subject
from knowledge.match.verdicts.bearers.owners import holder, owner, person, speaker
from knowledge.match.verdicts.bearers.receivers import receiver
from knowledge.match.verdicts.bearers.yardstick import yardstick
from knowledge.match.verdicts.circumstances.causes import cause
from knowledge.match.verdicts.circumstances.compared import beforehand, held_against
from knowledge.match.verdicts.circumstances.conditions import condition
from knowledge.match.verdicts.circumstances.contraries import contrary
from knowledge.match.verdicts.circumstances.denial import denied
from knowledge.match.verdicts.circumstances.given import figures
from knowledge.match.verdicts.circumstances.norms import norm
from knowledge.match.verdicts.circumstances.premises import premise
from knowledge.match.verdicts.circumstances.scenarios import scenario
from knowledge.match.verdicts.measures.attribute import aspect, attribute, measured
from knowledge.match.verdicts.measures.counting import ends, unit
from knowledge.match.verdicts.measures.currency import currency
from knowledge.match.verdicts.measures.flows import flow, gap
from knowledge.match.verdicts.measures.growth import growth
from knowledge.match.verdicts.measures.levels import level
from knowledge.match.verdicts.measures.qualified import kind
from knowledge.match.verdicts.measures.together import together
from knowledge.match.verdicts.measures.worth import apiece, worth
from knowledge.match.verdicts.places.elsewhere import partner
from knowledge.match.verdicts.places.place import destination, place
from knowledge.match.verdicts.times.aims import aim
from knowledge.match.verdicts.times.bases import difference
from knowledge.match.verdicts.times.deliveries import delivery
from knowledge.match.verdicts.times.periods import period
from knowledge.match.verdicts.wholes.exclusion import excluded
from knowledge.match.verdicts.wholes.families import family
from knowledge.match.verdicts.wholes.joint import joint
from knowledge.match.verdicts.wholes.parts import goods, part, source
from knowledge.match.verdicts.wholes.portions import about, attainment, portion
from knowledge.match.verdicts.wholes.singled import example, shared, singled
from knowledge.match.verdicts.wording import (
    DOUBTFUL,
    FINE,
    Verdict,
    bound,
    ordinal,
    origin,
    predicate,
    question_tokens,
    rate,
    ruled,
    says,
    whole,
)
from knowledge.model import Question, Term
from knowledge.text import fold, is_bare, tokens

_MOVES = {
    # "Thuế giá trị gia tăng" tells of no rise.
    "tăng": re.compile(r" (?:(?<!gia tri gia )tang|vuot|leo|nhich|(?:cao|lon|nhieu|dai|nang) hon) "),
    "giảm": re.compile(
        r" (?:giam|(?:thap|it|nho|re|ngan|nhe) hon|kem|boc hoi|bay hoi|(?:thoi|cuon|danh) bay|tut|rot|sut"
        r"|mat(?= (?:tong cong |them |hon |gan |khoang )*\d)) "
    ),
}
# Folded it is also "đạt hơn".
_DEARER = " đắt hơn "
_GIVES = " tặng "
# Who asks so wants a rise or a fall although no verb says it: "được thêm bao nhiêu", "cho bao nhiêu người nghỉ việc".
_BY_HOW_MUCH = {
    "tăng": re.compile(r"\bthem (?:(?:khoang|hon|gan|chung|toi) )*(?:bao nhieu|may)\b"),
    "giảm": re.compile(
        r"\b(?:giam|cat|rut|duoc|phai|thai|giup) bot (?:thai )?(?:(?:khoang|hon|gan|chung|toi) )*(?:bao nhieu|may)\b"
        r"|\bcho (?:\w+ ){0,3}(?:bao nhieu|may) (?:\w+ ){1,4}(?:nghi|thoi) viec\b"
        r"|\bsa thai (?:\w+ ){0,2}(?:bao nhieu|may)\b"
    ),
}
# What is told of in per cent of growth, whatever the verb: "GRDP giai đoạn 2016-2020 đạt 7,1%".
_GROWTH = re.compile(r" (?:gdp|grdp|iip) ")
# What is a level by itself, where no change of it is asked.
_RATIO = re.compile(r"\b(?:ty le(?! tang)|ty trong|thi phan|lai suat)\b")
# What is told by how much it rose or fell, where nothing else is asked of it: "CPI tháng 5".
_TOLD_BY_CHANGE = re.compile(r"\b(?:cpi|iip|chi so (?:gia tieu dung|san xuat (?:toan nganh )?cong nghiep))\b")
# Who asks for this asks for a rise, in whatever words it is told.
_TIMES_AS_MUCH = re.compile(r"\bgap (?:\w+ )?(?:may|bao nhieu)\b")
# "Cao hơn (khoảng 50 đồng/tấn)": the bracket tells by how much.
_MORE_BY = re.compile(r"(hơn) \((?=[^()]*$)")
# Who asks "thêm bao nhiêu" wants no level: "từ 11 lên 34 tỷ đồng".
_MORE_ASKED = re.compile(r"\b(?:them (?:bao nhieu|may)|tang them)\b")
_UP_TO = re.compile(r" (?:len|xuong|con|dat)(?: (?:toi|den|muc|hon|gan|khoang|thanh))* $")
_ONWARD = re.compile(r"[^,;]{0,30}\b(?:len|xuong|con)\b")
_MARK, _FEW = re.compile(r"[,;:.()]"), 5
_GROWN = re.compile(r" tang truong | muc tang | toc do tang ")
# "Mức tăng thấp là xã Mây 4,1%, xã Gió 3,8%", "mức tăng khá cao, trung bình 10%"; what "chiếm 5%" there is a share.
_GROWTH_LIST = re.compile(r"\b(?:muc|toc do) tang(?: truong)?(?: [^\d;.:,]*)?(?: la |: |, trung binh )(?P<behind>.*)$")
_NO_GROWTH = re.compile(r"\b(?:chiem|bang|giam|con|ty (?:le|trong)|thi phan)\b")
# A target and nothing else; a "chỉ tiêu" alone may be an indicator, and a "kế hoạch" hold what is done.
_AIMED = re.compile(
    r"\b(?:muc tieu|phan dau|du toan|phai dat|huong toi|tham vong|duoc giao"
    r"|chi tieu (?:thu|loi nhuan|doanh thu|duoc))\b"
)
_NAME_PLACES = (
    (1.0, ("own", "topic", "left")),
    (0.95, ("title", "before", "lead", "heading")),
    (0.85, ("right",)),
    (0.75, ("whole",)),
)
# Who asks by how much a plan was exceeded asks for that.
_EXCEEDS = re.compile(r" vuot(?: (?:hon|gan|khoang|toi|den|tren))* $")
_PLAN = re.compile(r"\b(?:ke hoach|chi tieu|du toan|muc tieu)\b")
# A level that a change ended at, where its size is asked; less where the sentence tells one.
_MOVED, _REACHED_BESIDE, _LEVEL_INSTEAD = 0.92, 0.8, 0.5
_NAME_ABSENT, _SHORT_ABSENT = 0.35, 0.7


def direction(scene: Scene) -> Verdict:
    """Whether a rise is asked and a rise is given, a level asked and a level given."""
    asked, quantity = scene.question.asked, scene.fact.quantity
    given = quantity.change
    if asked.change and given and given not in asked.change:
        return 0.0, f"asks for {asked.change}, this is {given}"
    if asked.change and given is None:
        if asked.change == "tăng" and is_bare(scene.question.repaired) and _GIVES in scene["sentence"].marked:
            # Typed without marks "tang" is what the text has.
            return FINE
        if says(scene.question.repaired, _MORE_ASKED) and _is_end_of_change(scene):
            return _LEVEL_INSTEAD, ""
        if "tăng" in asked.change and says(scene.question.repaired, _PLAN) and _exceeds_plan(scene):
            return FINE
        own = f"{scene['own'].folded} {_just_before(scene)}"
        moves = any(verbs.search(own) for way, verbs in _MOVES.items() if way in asked.change)
        moves = moves or ("tăng" in asked.change and _DEARER in scene["own"].marked)
        moves = moves or _GROWTH.search(own) is not None or _is_listed_growth(scene)
        moves = moves or (quantity.kind == "multiple" and "tăng" in asked.change and " gap " in own)
        # "Giảm còn 1,9%, giảm 0,5 điểm phần trăm": the second is by how much.
        changed = any(other.quantity.change and other.quantity.change in asked.change for other in scene.together)
        return (_REACHED_BESIDE if changed else _MOVED, "") if moves else (0.35, "")
    if asked.change is None and quantity.kind == "multiple" and says(scene.question.repaired, _TIMES_AS_MUCH):
        return FINE
    if asked.change is None and given is not None:
        return _moved_instead(scene), ""
    return FINE


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
    return DOUBTFUL if kind in ("money", "rate") else 0.7


def _is_end_of_change(scene: Scene) -> bool:
    """Whether the figure is a level that a change began or ended at: "từ 11 tỷ đồng lên 34 tỷ đồng"."""
    before = _just_before(scene)
    return _UP_TO.search(before) is not None or (
        before.endswith(" tu ") and _ONWARD.match(fold(scene.fact.behind)) is not None
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


def modality(scene: Scene) -> Verdict:
    """Whether a target is asked and a target given, and what was done where that is asked."""
    forward = scene.fact.modality in ("target", "plan")
    if scene.question.modality == "target":
        # "Đạt bao nhiêu phần trăm kế hoạch" asks what was done, too.
        if forward or "percent" in scene.question.asked.kinds:
            return (1.0 if forward else 0.93), ""
        return (0.7 if says(scene.question.repaired, _AIMED) else 0.85), ""
    if scene.question.modality == "actual":
        return (0.5 if scene.fact.modality == "target" else 0.85 if forward else 1.0), ""
    return (0.88 if scene.fact.modality == "target" else 1.0), ""


def names(scene: Scene) -> Verdict:
    """Whether the names that the question gives stand near the figure: another company's figure is no answer."""
    worst = 1.0
    for name in _names(scene.question):
        near = [_nearness(term, scene) for term in name]
        absent = _SHORT_ABSENT if all(term.short for term in name) else _NAME_ABSENT
        # "Damir Yusupov", of whom the article tells, is "Yusupov" in its sentence.
        worst = min(worst, max(near) if all(near) else absent)
    return worst, ""


@lru_cache(maxsize=64)
def _names(question: Question) -> list[list[Term]]:
    """The names that the question gives to what it asks of, each as its terms, which stand side by side; a number ends
    one: "Airbus A321 Mây Air" are a plane and who flies it."""
    asked = question_tokens(question.repaired)
    found: list[list[Term]] = []
    for term in question.terms:
        if not term.name or term.context:
            continue
        before = found[-1][-1].forms[0].folded if found else ""
        if before.isalpha() and f" {before} {term.forms[0].folded} " in asked:
            found[-1].append(term)
        else:
            found.append([term])
    return found


def _nearness(name: Term, scene: Scene) -> float:
    """How near the name stands to the figure, as typed or, where it stands nowhere so, misspelt; 0 where nowhere."""
    as_typed = (near for near, place in _NAME_PLACES if any(scene[region].support(name) for region in place))
    found = next(as_typed, 0.0)
    if found or not scene["whole"].similar(name):
        return found
    return next((near for near, place in _NAME_PLACES if any(scene[region].similar(name) for region in place)), 0.0)


Rule = tuple[str, Callable[[Scene], Verdict]]

# In order: the first that rules a fact out is the reason, and what is cheap or rules out most comes first.
KINDS: Final[tuple[Rule, ...]] = (
    ("unit", unit),
    ("ends", ends),
    ("currency", currency),
    ("measured", measured),
)
"""What most figures of a passage fail; held against every figure."""
SLOTS: Final[tuple[Rule, ...]] = (
    ("direction", direction),
    ("period", period),
    ("place", place),
)
"""What many of the others fail; held against those whose sentence promises enough."""
WORDINGS: Final[tuple[Rule, ...]] = (
    ("contrary", contrary),
    ("bound", bound),
    ("destination", destination),
    ("partner", partner),
    ("figures", figures),
    ("names", names),
    ("kind", kind),
    ("together", together),
    ("numbered", numbered),
    ("ruled", ruled),
    ("predicate", predicate),
    ("aspect", aspect),
    ("attribute", attribute),
    ("family", family),
    ("about", about),
    ("portion", portion),
    ("growth", growth),
    ("flow", flow),
    ("gap", gap),
    ("norm", norm),
    ("worth", worth),
    ("apiece", apiece),
    ("difference", difference),
    ("attainment", attainment),
    ("modality", modality),
    ("aim", aim),
    ("rate", rate),
    ("origin", origin),
    ("whole", whole),
    ("modifier", modifier),
    ("denied", denied),
    ("instance", instance),
    ("part", part),
    ("goods", goods),
    ("source", source),
    ("subject", subject),
    ("respective", respective),
    ("receiver", receiver),
    ("level", level),
    ("premise", premise),
    ("scenario", scenario),
    ("delivery", delivery),
    ("ordinal", ordinal),
    ("holder", holder),
    ("person", person),
    ("kin", kin),
    ("nation", nation),
    ("owner", owner),
    ("speaker", speaker),
    ("extent", extent),
    ("excluded", excluded),
    ("cause", cause),
    ("condition", condition),
    ("beforehand", beforehand),
    ("against", held_against),
    ("singled", singled),
    ("shared", shared),
    ("yardstick", yardstick),
    ("example", example),
    ("joint", joint),
    ("outdone", outdone),
)
"""What tells the figures apart that the slots leave; held against those whose words may still win."""
