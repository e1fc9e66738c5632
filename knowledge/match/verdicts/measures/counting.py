"""Whether a figure is of the kind and of the thing asked for: money, a share, so many of what is counted.

Each function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from knowledge.grammar.quantity.dimension import Measure, measure
from knowledge.grammar.quantity.units import CLASSIFIERS, NOUNS
from knowledge.lexicon.alternatives import NEAR
from knowledge.lexicon.sorts import BODIES, SPOTS
from knowledge.match.around.aliases import spelled_out
from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.measures.counters import (
    AROUND_UNIT,
    BY_AGE,
    counted_earlier,
    ends_word,
    is_another_sort,
    is_capacity,
    is_counted_so,
    is_laid_off,
    is_marked_otherwise,
    is_mass,
    is_number_of,
    is_person,
    is_spot,
    is_unit_of,
    is_worth,
    padded_unit,
    unnamed,
)
from knowledge.match.verdicts.measures.currency import CURRENCIES, SCALE, currency_of
from knowledge.match.verdicts.measures.dimensions import other_dimension
from knowledge.match.verdicts.measures.together import is_one_of_two
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, folded_question, question_tokens, says
from knowledge.model import Asked, Fact, Kind, Quantity, Question, Term
from knowledge.pattern import lazy
from knowledge.text import fold, padded, tokens

_MEASURED: frozenset[Kind] = frozenset({"measure", "rate", "duration"})
_UNCOUNTED: frozenset[Kind] = frozenset({"percent", "points", "money", "rate"})
_SHARE: frozenset[Kind] = frozenset({"percent"})
_AMOUNTS: frozenset[Kind] = frozenset({"money", "count"})
_PLAIN: frozenset[Kind] = frozenset({"count", "measure", "number"})
# Who asks for one of these asks for no number of things: "tỷ lệ", "giá", "bao lâu".
_NO_NUMBER: frozenset[Kind] = frozenset({"percent", "money", "duration"})
# A length asked in kilometres and given in metres is the one asked for, said differently.
_OTHER_MEASURE = 0.75
# Who asks for years wants no days: "trong vòng mấy năm" is not told by "6 ngày làm việc".
_MUCH_SHORTER = frozenset({("năm", "ngày"), ("năm", "giờ"), ("tháng", "giờ"), ("tháng", "phút"), ("ngày", "phút")})
# A single number where both ends of an interval are asked.
_ONE_END = 0.6
_SCALED = lazy(r"\b(?:nghin|ngan|trieu|ty|ti)$|\d\.000$")
# What counts things of any kind says nothing of the thing, where that follows.
_CLASSIFIER = lazy(
    r"(?i:chiếc|cái|tấm|bức|cuốn|quyển|suất|cây|cỗ|cơn|trận|đứa|hòn|khẩu(?! trang| phần)|con(?! số| người)"
    r"|tờ(?= báo| tạp chí)|ngôi(?! sao)|vị(?! trí| thế)|chiec|cai|cuon|quyen|suat) "
)
_CLASSIFIERS = frozenset({"chiec", "cai", "con"})
# In front of a number without a noun, which counts what was counted before it.
_GOES_ON = lazy(r"\b(?:la|con|len|xuong|thanh|dat)(?: (?:hon|gan|khoang|tren|duoi|uoc|den|toi|thanh|con))* $")
_CASES, _ONE_OF_THEM = ["truong", "hop"], 0.95
_OR_SHARE = lazy(r"\b(?:muc (?:dong|huong|trich|ho tro)|no xau)\b")
# Who sells or flies what a name stands for is none of it: "4 đại lý" are no "chiếc Mây".
_SELLERS = ("đại lý", "cửa hàng", "showroom", "chi nhánh", "nhà máy", "người", "khách", "nhân viên", "chuyến", "đường")
_HAS_NO_PIECES = lazy(rf" (?:{'|'.join(map(fold, (*BODIES, *SPOTS, *_SELLERS)))}) ")
# What happens is told in no pieces.
_EVENTS = frozenset("vu lan luot cuoc ca dot chuyen".split())
_COUNTABLE = frozenset(map(fold, (*NOUNS, *CLASSIFIERS)))
_SORTS = frozenset("nhom loai dien hang dang".split())
_OTHER_THING, _ANOTHER_SORT = 0.35, 0.5
_WORD = 2
# So many đồng anything costs.
_FEWEST_DONG = 500
# How surely persons whom a question calls "lao động" are counted as "người", by where they are called so.
_PERSON_HEADS = (["nguoi"], ["lao"], ["nhan"])
_PERSONS_NEAR = ((0.9, ("own",)), (0.8, ("topic", "left", "before", "title")))
_NAMED_BEFORE = (*AROUND_UNIT, "before")


def other_kind(asked: Asked, fact: Fact) -> str:
    """Why the figure is of no kind that is ``asked`` for, whatever stands around it; "" where it may be of one."""
    quantity = fact.quantity
    kind = _kind_of(fact, asked)
    if kind == "count" and asked.unit and is_worth(quantity):
        return "asks for count, this is money"
    if asked.least and _greatest(quantity) < asked.least and not SCALE.match(f"{fold(quantity.unit)} "):
        return f"asks for at least {asked.least}, this is {quantity.surface}"
    if asked.kinds and kind not in asked.kinds and not _likely_of_other_kind(quantity, asked):
        return f"asks for {_named(asked.kinds)}, this is {quantity.kind}"
    return ""


def unit(scene: Scene) -> Verdict:
    """Whether the figure, which is not of an `other_kind`, is of the kind and of the thing asked for."""
    asked, quantity = scene.question.asked, scene.fact.quantity
    kind = _kind_of(scene.fact, asked)
    if asked.kinds and kind not in asked.kinds:
        return 1.0 if is_capacity(scene) else _likely_of_other_kind(quantity, asked), ""
    if not asked.unit:
        if kind == "measure" and (other := other_dimension(scene)):
            return 0.0, f"asks for {other}, this is in {quantity.unit}"
        # "kim ngạch 2018?" may mean its growth, but means the sum; no length of time is meant where none is spoken of,
        # and no "tăng gấp đôi".
        # Contributions are told in per cent of a wage, and bad debt in per cent of what is lent.
        either = asked.kinds > _SHARE and asked.kinds & _AMOUNTS and asked.change is None and quantity.kind == "percent"
        either = either and not says(scene.question.repaired, _OR_SHARE)
        unasked = not asked.kinds and quantity.kind in ("duration", "multiple")
        unasked = unasked and not (asked.change and quantity.kind == "multiple")
        return (DOUBTFUL, "") if either or unasked else (unnamed(scene), "")
    if quantity.kind == "money" and "count" in asked.kinds:
        # "Phát hành bao nhiêu trái phiếu" is told in money.
        return (1.0 if scene["own"].support(asked.unit[0]) else _OTHER_THING), ""
    wanted, measured = _unit_asked(scene.question)
    if measured:
        # "5 năm 6 tháng" is told in years too.
        longer = quantity.kind == "duration" and measured in map(measure, quantity.surface.split())
        return FINE if longer else _measured(measured, quantity.unit)
    if wanted in CURRENCIES:
        same = currency_of(quantity.unit) == CURRENCIES[wanted]
        return FINE if same else (0.0, f"asks for {wanted}, this is in {quantity.unit}")
    if asked.kinds <= _UNCOUNTED:
        return FINE
    return _counted(asked.unit, quantity.unit, scene)


@lru_cache(maxsize=64)
def _named(kinds: frozenset[Kind]) -> str:
    return "/".join(sorted(kinds))


@lru_cache(maxsize=64)
def _unit_asked(question: Question) -> tuple[str, Measure | None]:
    """The folded words of the unit that a question asks for, and the measure that they are where one is asked."""
    wanted = " ".join(term.forms[0].folded for term in question.asked.unit)
    # Of "bao nhiêu km/h" the terms are "km" and "h".
    slashed = wanted.replace(" ", "/")
    typed = slashed if slashed in folded_question(question.repaired) else wanted
    return wanted, measure(typed) if question.asked.kinds <= _MEASURED else None


def admitted(asked: Asked) -> frozenset[Kind]:
    """The kinds of quantity that are not all of an `other_kind`; empty where it may let through any."""
    kinds: set[Kind] = set(asked.kinds)
    if "money" in kinds:
        kinds |= {"rate", "count", "number"}
    if kinds & {"measure", "duration"}:
        kinds.add("rate")
    if kinds and not asked.unit and not kinds & _NO_NUMBER:
        kinds |= {"count", "measure", "number"}
    return frozenset(kinds)


def ends(scene: Scene) -> Verdict:
    """Whether an interval is given where both of its ends are asked."""
    wanted = scene.question.asked.interval and scene.fact.quantity.low is None
    return (_ONE_END, "") if wanted else FINE


def _greatest(quantity: Quantity) -> Decimal:
    return max(quantity.value or Decimal(0), quantity.high or Decimal(0))


def _measured(asked: Measure, unit: str) -> Verdict:
    """Whether the figure is in the unit asked for, or at least of its dimension."""
    # A table counts in "nghìn tấn" where a sentence says "285 nghìn tấn".
    given = measure(SCALE.sub("", f"{fold(unit)} "))
    if given is None or given.dimension != asked.dimension:
        return 0.0, f"asks for {asked.name}, this is in {unit}"
    if asked.name == given.name:
        return FINE
    much_shorter = (asked.name, given.name) in _MUCH_SHORTER
    return (DOUBTFUL if much_shorter else _OTHER_MEASURE), ""


def _likely_of_other_kind(quantity: Quantity, asked: Asked) -> float:
    """How likely a figure answers that is of no kind asked for; 0 where it cannot."""
    if quantity.kind == "number" and "money" in asked.kinds and _SCALED.search(fold(quantity.surface)):
        # "Gần 250 triệu do cán bộ quyên góp", "phạt từ 500.000 – 1.000.000" leave their currency unsaid.
        return 0.8
    if quantity.kind not in _PLAIN or asked.unit or asked.kinds & _NO_NUMBER:
        return 0.0
    # "Diện tích" is told in no number of things.
    return DOUBTFUL if quantity.kind == "count" and asked.kinds <= _MEASURED else 0.7


def _kind_of(fact: Fact, asked: Asked) -> Kind:
    return _unnamed_kind(fact.quantity, asked.kinds) if fact.is_unnamed_rate else _kind(fact.quantity)


def _kind(quantity: Quantity) -> Kind:
    """The quantity's kind as questions have it: "đồng/kg" is money for who asks a price, "tạ/ha" a measure, "giờ/ngày"
    a time."""
    if quantity.kind == "rate" or (quantity.kind == "count" and currency_of(quantity.unit)):
        given = measure(quantity.unit.partition("/")[0])
        timed = given is not None and given.dimension == "time"
        return "money" if currency_of(quantity.unit) else "duration" if timed else "measure"
    return quantity.kind


def _unnamed_kind(quantity: Quantity, asked: frozenset[Kind]) -> Kind:
    """What a rate of unnamed things is taken for: a rate where things or a rate alone are ``asked`` for, and where they
    are many; a few are no money: "50/năm" are no 50 đồng."""
    few = _greatest(quantity) < _FEWEST_DONG
    return "count" if few and "count" not in asked and asked != {"rate"} else "rate"


def _counted(asked: tuple[Term, ...], given: str, scene: Scene) -> Verdict:
    """Whether the counted noun asked for is the one counted; its head decides."""
    if given.isupper():
        given = next(iter(spelled_out(given, scene.article.text)), given)
    if is_one_of_two(given, scene):
        return FINE
    given = "" if scene.fact.is_unnamed_rate else given
    thing = _unclassified(asked)
    what, by, each = given.partition("/")
    if (
        by
        and padded_unit(each).startswith(thing[0].forms[0].needle)
        and thing[0].forms[0].needle not in padded_unit(what)
    ):
        return 0.0, f"asks for “{thing[0].surface}”, this counts “{what}”"
    if not padded_unit(given).startswith(thing[0].forms[0].needle):
        # Who asks for "cây" may be told of "cây xanh".
        given = _CLASSIFIER.sub("", given)
    pieces = thing != asked and thing[0].name and not _HAS_NO_PIECES.match(padded_unit(given))
    if pieces and scene["own"].support(thing[0]):
        # "Bao nhiêu chiếc Boeing" asks for whatever these are called: "10 máy bay Boeing".
        return 0.9, ""
    noun = Region(given, padded_unit(given))
    if is_another_sort(thing, noun) or is_spot(thing, noun, scene) or is_marked_otherwise(thing[0].surface, given):
        return _ANOTHER_SORT, ""
    if _is_the_same(thing, noun, scene) or (thing != asked and is_counted_so(asked, noun, scene)):
        return FINE
    if "multiple" in scene.question.asked.kinds:
        # "Gấp mấy lần" is answered by "5 lần" alone, by no number of things.
        return 0.0, f"asks for “{thing[0].surface}”, this counts “{given}”"
    likeness = _likeness(thing, noun, scene)
    return (likeness, "") if likeness else (0.0, f"asks for “{thing[0].surface}”, this counts “{given}”")


def _is_the_same(asked: tuple[Term, ...], noun: Region, scene: Scene) -> bool:
    """Whether what is ``asked`` for is surely what the figure counts."""
    head, given = asked[0], noun.folded.strip()
    if _share_head(head.forms[0].folded, noun.text):
        return True
    if padded(scene.fact.behind).startswith(head.forms[0].needle):
        # "835 cá nhân (791 nam và 44 nữ)" are so many women.
        return True
    own = scene["own"]
    piece = given in _CLASSIFIERS or (scene.fact.quantity.kind == "measure" and is_mass(head, scene))
    least = 1.0 if " " in head.forms[0].folded else ALONE
    if piece and any(scene[name].support(head) >= least for name in _NAMED_BEFORE):
        # "Khẩu trang y tế xuất khẩu trong tháng 6 là 236 triệu chiếc": they were named before.
        return True
    if not given and _is_subject(head, own):
        return True
    if is_number_of(head, given, scene) or is_laid_off(head, given, scene):
        return True
    if head.parts and noun.support(head.parts[0]) >= 1.0 and (own.support(head) >= 1.0 or _is_shortened(head, own)):
        # "17 DN nhà nước" are enterprises of the state, although "DN" alone is what they are counted in.
        return True
    if is_unit_of(asked, given, scene.fact):
        return True
    if given and any(form.folded.startswith(f"{given} ") and scene["clause"].holds(form) for form in head.forms):
        # "13 Hiệp định thương mại tự do", where "FTA" are asked; the own words begin with the unit: "lượt | khách".
        return True
    # "Điện thoại lậu: bao nhiêu chiếc" is answered by "1.358 điện thoại".
    pieces = len(asked) == 1 and head.forms[0].folded in _CLASSIFIERS
    return pieces and not set(given.split()[:1]) & _EVENTS and _is_spoken_of(noun, scene)


def _is_shortened(noun: Term, own: Region) -> bool:
    """Whether the first word of the ``noun`` stands for itself in another form: the "DN FDI" of "doanh nghiệp FDI"."""
    first = noun.parts[0].forms
    head = f"{first[0].folded} "
    rests = [form.folded.removeprefix(head) for form in noun.forms if form.folded.startswith(head)]
    return any(f" {form.folded} {rest} " in own.folded for form in first for rest in rests)


def _likeness(asked: tuple[Term, ...], noun: Region, scene: Scene) -> float:
    """How like what the figure counts is to what is ``asked`` for, below 1; 0 for another thing."""
    head, own, given = asked[0], scene["own"], noun.folded.split()
    if head.short and noun.support(head):
        return 0.9
    goes_on = given == _CASES or (not given and _GOES_ON.search(fold(scene.fact.before)))
    if goes_on and any(_share_head(head.forms[0].folded, unit) for unit in counted_earlier(scene)):
        # "27 phi công là người Gió (Mây: 6 trường hợp)": these are six of them. So in "năm 2030 có 500 người, năm
        # 2031 là 600".
        return _ONE_OF_THEM
    if given[:1] and given[0] in _SORTS and is_person(asked):
        # "5 nhóm đối tượng" are no five people.
        return 0.0
    held = max((form.weight for form in head.forms if noun.holds(form) and not ends_word(form, noun)), default=0.0)
    # "5 em giúp học sinh nghèo" are no "học sinh".
    others = given[:1] and given[0] in BY_AGE and not noun.holds(head.forms[0]) and own.holds(head.forms[0])
    if held and not others:
        begins = any(noun.folded.startswith(f" {form.folded} ") for form in head.forms)
        # "10.598 xã, phường, thị trấn" are not so many phường.
        return (0.5 + 0.5 * held) * (1.0 if begins else 0.5 if "," in noun.text else 0.75)
    if any(noun.support(term) >= 1.0 for term in asked[1:]):
        return 0.5
    if is_person(asked) and given[:1] in _PERSON_HEADS:
        called = ((near, max(scene[region].support(head) for region in where)) for near, where in _PERSONS_NEAR)
        return next((near * support for near, support in called if support >= NEAR), 0.5)
    if own.support(head) >= 1.0:
        if scene.fact.quantity.kind == "measure" and head.forms[0].folded in _COUNTABLE:
            # "Bao nhiêu dự án" is told in no megawatts.
            return _OTHER_THING
        # "Doanh nghiệp tự chứng nhận cho 660 lô hàng" counts no doanh nghiệp.
        return 0.6 if not given or scene.fact.quantity.kind != "count" else 0.45
    return _OTHER_THING if own.support(head) else 0.0


def _is_spoken_of(noun: Region, scene: Scene) -> bool:
    """Whether the question names what the figure counts."""
    return bool(noun.folded.strip()) and noun.folded in question_tokens(scene.question.repaired)


def _is_subject(noun: Term, own: Region) -> bool:
    """Whether a figure without a unit is how many of the ``noun`` there are: "tờ khai luồng vàng là 6 triệu"."""
    word = noun.forms[0].folded
    return own.folded.startswith(f" {word} ") or f" so {word} " in own.folded


def _unclassified(asked: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms of a counted noun without the classifier in front: who asks for "cái khẩu trang" means masks."""
    return asked[1:] if len(asked) > 1 and _CLASSIFIER.match(f"{asked[0].surface} ") else asked


@lru_cache(maxsize=1024)
def _share_head(folded: str, counted: str) -> bool:
    """Whether the ``folded`` noun and what is ``counted`` begin alike; of two words of two syllables both have to: "nhà
    trọ" is no "nhà ngăn phòng"."""
    head, given = folded.split(), tokens(counted.partition("/")[0])
    least = min(len(head), len(given), _WORD) if len(head) == _WORD else 1
    return bool(given) and head[:least] == given[:least]
