"""Which words of a sentence speak of which of its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from knowledge.facts.lexicon import (
    BALANCED,
    BOUND,
    BY,
    CONTENT,
    COPULA,
    DASH,
    IS,
    LEADING,
    LEFT,
    LIST_CUT,
    LIST_OPENS,
    NAME,
    NAME_LIST,
    NAMING,
    ONWARD,
    OPENING,
    PART,
    PART_OPENS,
    RESPECTIVELY,
    STRONG_CUT,
    SUBORDINATE,
    TAIL_CUT,
    TOPIC_CUT,
    TRAILING,
    TWO_SIDES,
    WEAK_CUT,
    WITH,
    WITH_BEFORE,
)
from knowledge.model import Quantity, Span

_LONGEST_SUBJECT = 140
# A unit stands directly behind its number: at most this many characters after it.
_NEXT = 3
_MARKS = " .,;:/…!?”"


@dataclass(frozen=True, slots=True)
class Binding:
    """The share of a sentence that one figure has.

    ``clause`` is its own stretch; ``head`` the words in front of the number of an earlier figure whose subject it
    continues ("đạt 14,56 tỷ USD, tăng 30,4%"), None when it has a subject of its own. ``parent`` is the position of
    the figure that it is a part of or says more about, None when there is none. ``beside`` are the words in front of
    the figure before that speak of this one too: "khởi tố" in "khởi tố 481 vụ với 651 đối tượng".
    """

    clause: Span
    head: Span | None
    parent: int | None
    part: bool
    beside: Span | None = None
    side: Span | None = None


def bind(text: str, sentence: Span, quantities: Sequence[Quantity], asides: Sequence[Span]) -> list[Binding]:
    """One binding for each of the ``quantities`` of ``sentence``, in order.

    ``asides`` are spans that make no subject (periods, bases of comparison). No two figures share their own words; what
    stands in front of the first clause is the topic of all of them.
    """
    cuts = [_topic_end(text, sentence, quantities, asides)]
    for left, right in pairwise(quantities):
        cuts.append(_cut(text, left, right.span.start))
    cuts.append(_tail(text, quantities[-1], sentence.end) if quantities else sentence.end)
    bindings: list[Binding] = []
    for position, quantity in enumerate(quantities):
        clause = Span(cuts[position], cuts[position + 1])
        bracketed = OPENING.match(text, clause.start) is not None
        own = _has_subject(text, clause, quantity, asides)
        parent = position - 1 if position and (not own or bracketed) else None
        head = _head(text, quantities, bindings, parent) if parent is not None and not own else None
        part = parent is not None or bool(PART.search(text, clause.start, quantity.span.start))
        if part and parent is None and position:
            parent = position - 1
        beside = _beside(text, clause, quantity, bindings, quantities) if position and head is None else None
        part = part and quantity.change is None and not (head and head.end > quantities[position - 1].span.end)
        bindings.append(Binding(clause, head, parent, part, beside))
    return _sided(text, sentence, quantities, _distributed(text, sentence, quantities, bindings))


def _sided(text: str, sentence: Span, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings with the sides that a bracket gives the two prices in front of it; neither has the bracket."""
    sided = list(bindings)
    for found in TWO_SIDES.finditer(text, sentence.start, sentence.end):
        pair = [at for at, quantity in enumerate(quantities) if quantity.span.end <= found.start()][-2:]
        if len(pair) < 2 or not DASH.fullmatch(text, quantities[pair[0]].span.end, quantities[pair[1]].span.start):
            continue
        for at, side in zip(pair, ("first", "second"), strict=True):
            clause = bindings[at].clause
            clause = Span(clause.start, min(clause.end, found.start()))
            sided[at] = replace(bindings[at], clause=clause, side=Span(*found.span(side)))
    return sided


def _distributed(text: str, sentence: Span, quantities: Sequence[Quantity], bindings: list[Binding]) -> list[Binding]:
    """The bindings with the items of a list shared out: "châu Âu và Hoa Kỳ giảm lần lượt là 45% và 40%"."""
    words = [Span(*found.span()) for found in RESPECTIVELY.finditer(text, sentence.start, sentence.end)]
    shared, items = list(bindings), list[Span]()
    for word, last in zip(words, [word.start for word in words[1:]] + [sentence.end], strict=False):
        end = min(_strong_cuts(text, word.end, last, _asides(text, word.end, last)), default=last)
        behind = [at for at, quantity in enumerate(quantities) if word.end < quantity.span.start < end]
        first = quantities[behind[0]].span.start if behind else end
        # "... lần lượt đạt 500 và 20 tỷ đồng, tăng lần lượt 5% và 6%" is about the same two things.
        found = _items(text, sentence.start, word, first, len(behind))
        told = any(_holds_figure(item, quantities) for item in found)
        items = (found if not told else []) or items or _told(quantities, bindings, behind)
        named = items if len(items) == len(behind) else []
        common = _in_common(text, named, word.start)
        for at, item in zip(behind, named, strict=False):
            clause = bindings[at].clause
            start = first if item.start > word.start and at == behind[0] else max(clause.start, word.start)
            head = Span(item.start, common.start) if common and item.end > common.start else item
            shared[at] = replace(bindings[at], clause=Span(start, clause.end), head=head, beside=common)
    return shared


def _holds_figure(item: Span, quantities: Sequence[Quantity]) -> bool:
    """Whether an item of a list tells a figure of its own; lengths of time and counts only name it ("kỳ hạn 6 năm")."""
    return any(item.start <= q.span.start < item.end for q in quantities if q.kind not in ("duration", "count"))


def _in_common(text: str, items: Sequence[Span], word: int) -> Span | None:
    """What is told of all ``items`` in front of the ``word`` "lần lượt": "A và B khá cao, doanh thu lần lượt là ..."."""
    if not items or items[-1].start > word:
        return None
    cuts = [found.end() for found in WEAK_CUT.finditer(text, items[-1].start, word)]
    return Span(cuts[-1], word) if cuts and CONTENT.search(text[cuts[-1] : word].lower()) else None


def _items(text: str, start: int, word: Span, figure: int, count: int) -> list[Span]:
    """The items that ``count`` figures behind the ``word`` "lần lượt" belong to one by one: a list of names in front of
    it, or as many parts between commas and "và" in front of it, or between it and the first figure."""
    lists = [
        [Span(found.start() + name.start(), found.start() + name.end()) for name in NAME.finditer(found.group())]
        for found in NAME_LIST.finditer(text, start, word.start)
    ]
    # "Cùng với Lào, Việt Nam và Indonesia tăng lần lượt ...": the first of these is another matter.
    lists = [names[1:] if WITH_BEFORE.search(text, start, names[0].start) else names for names in lists]
    named = next((names for names in lists if 1 < len(names) == count), None)
    if named is not None:
        return named
    for begin, end in ((_clause_start(text, start, word.start), word.start), (word.end, figure)):
        cuts = list(LIST_CUT.finditer(text, begin, end))
        while cuts and not trim(text[cuts[-1].end() : end]):
            # "A và B đều tăng, lần lượt đạt ...": nothing stands behind the last comma.
            end = cuts.pop().start()
        edges = [begin, *(edge for cut in cuts for edge in cut.span()), end]
        parts = [Span(*edges[at : at + 2]) for at in range(0, len(edges), 2)]
        if ["và" in cut[0] for cut in cuts[1 - count :]] == [False] * (count - 2) + [True]:
            # "Theo Bộ Công Thương, trong tháng 1, dệt và may": a list ends with its "và".
            parts = parts[-count:]
        parts = parts if trim(parts[0].of(text)) else parts[1:]
        if len(parts) == count > 1 and all(CONTENT.search(part.of(text).lower()) for part in parts):
            return parts
    return []


def _told(quantities: Sequence[Quantity], bindings: Sequence[Binding], behind: Sequence[int]) -> list[Span]:
    """The words of as many figures in front of those ``behind`` the word: "thu 70 tỷ đồng và lãi 5 tỷ đồng, lần lượt
    tăng 12% và 9%"."""
    before = range(behind[0] - len(behind), behind[0]) if len(behind) > 1 else range(0)
    if not before or before.start < 0 or len({quantities[at].kind for at in before}) > 1:
        return []
    return [bindings[at].clause for at in before]


def _beside(
    text: str, clause: Span, quantity: Quantity, bindings: Sequence[Binding], quantities: Sequence[Quantity]
) -> Span | None:
    """What stands in front of the figure before where nothing but "với" parts the two."""
    if not WITH.fullmatch(text, clause.start, quantity.span.start):
        return None
    before = bindings[-1]
    return before.beside or Span(before.clause.start, quantities[len(bindings) - 1].span.start)


def _clause_start(text: str, start: int, end: int) -> int:
    return max(_strong_cuts(text, start, end, _asides(text, start, end)), default=start)


def subject(text: str, binding: Binding, quantity: Quantity) -> str:
    """The words that name what the figure counts: those in front of the number, else the counted noun behind it."""
    left = binding.head or _before_number(binding.clause.start, quantity)
    named = trim(left.of(text)) or trim(Span(quantity.span.end, binding.clause.end).of(text))
    return f"{named} ({binding.side.of(text)})".strip() if binding.side else named


def _before_number(start: int, quantity: Quantity) -> Span:
    """What stands from ``start`` to the number, without a base: "Giá bán, so với năm 2019 tăng 26,5%"."""
    base = quantity.base_span
    return Span(start, base.start if base and start < base.start < quantity.span.start else quantity.span.start)


def trim(words: str) -> str:
    """``words`` without the connectives in front, the verbs and hedges behind, and runs of blanks; at most a line."""
    start = LEADING.match(words)
    kept = words[start.end() :] if start else words
    if kept.count(")") > kept.count("("):
        kept = kept.rpartition(")")[0]
    kept = kept.rstrip(_MARKS)
    end = TRAILING.search(kept)
    kept = " ".join((kept[: end.start()] if end else kept).split())
    if not any(letter.isalpha() for letter in kept) or not CONTENT.search(kept.lower()):
        return ""
    if len(kept) <= _LONGEST_SUBJECT:
        return kept
    return "…" + kept[-_LONGEST_SUBJECT:].partition(" ")[2]


def _end(quantity: Quantity, before: int | None = None) -> int:
    """Where the figure's own words end; a unit or a base borrowed from a later item of a list does not count.

    ``before`` is where the next figure stands.
    """
    end = quantity.span.end
    if quantity.unit_span and 0 <= quantity.unit_span.start - end <= _NEXT:
        end = quantity.unit_span.end
    base = quantity.base_span
    if base and end <= base.start and (before is None or base.start < before):
        end = base.end
    return end


def _topic_end(text: str, sentence: Span, quantities: Sequence[Quantity], asides: Sequence[Span]) -> int:
    """Where the clause of the first figure begins: behind the last comma that leaves it a subject of its own."""
    if not quantities:
        return sentence.start
    first = quantities[0]
    commas = [found.end() for found in TOPIC_CUT.finditer(text, sentence.start, first.span.start)]
    for cut in reversed(commas):
        if _has_subject(text, Span(cut, first.span.end), first, asides):
            return cut
    return sentence.start


def _tail(text: str, quantity: Quantity, end: int) -> int:
    """Where the words behind the last figure turn to something else."""
    found = TAIL_CUT.search(text, _end(quantity), end)
    return found.start() if found else end


def _cut(text: str, left: Quantity, end: int) -> int:
    """Where between the figure ``left`` and the number at ``end`` the share of the first one ends; directly behind it
    when nothing separates them."""
    start = _end(left, end)
    if start >= end:
        return end
    asides = _asides(text, start, end)
    strong = _strong_cuts(text, start, end, asides)
    opening = [
        found.start()
        for found in OPENING.finditer(text, strong[-1] if strong else start, end)
        if not _within(found.start(), asides)
    ]
    if strong and not (opening and text[strong[-1] - 1] == ")"):
        return strong[-1]
    if opening and CONTENT.search(text[opening[-1] : end].lower()):
        return opening[-1]
    weak = [
        found.end()
        for found in WEAK_CUT.finditer(text, start, end)
        if not _within(found.start(), asides) and not LEFT.fullmatch(text, found.end(), end)
    ]
    listed = [found.start() for found in LIST_OPENS.finditer(text, start, opening[0])] if opening and not weak else []
    if listed and CONTENT.search(text[listed[-1] : opening[0]].lower()):
        return listed[-1]
    if opening and (not weak or not CONTENT.search(text[weak[0] : opening[0]].lower())):
        return opening[0]
    parts = [cut for cut in weak if PART_OPENS.match(text, cut)]
    if parts and CONTENT.search(text[parts[-1] : end].lower()):
        return parts[-1]
    if len(weak) > 1 and BY.fullmatch(text, weak[-1], end) and CONTENT.search(text[weak[-2] : weak[-1]].lower()):
        # "... và quận 9 với 118 ca": what stands in front of "với" is whose the figure is.
        return weak[-2]
    if len(weak) > 1 and NAMING.match(text, weak[-2]) and not CONTENT.search(text[weak[-1] : end].lower()):
        # "..., tỷ lệ nợ xấu được giữ ở mức thấp, ở mức 2,1%": it is of what was named between the commas.
        return weak[-2]
    if weak:
        # "46,6% doanh nghiệp liên kết với nhau và 39,5% ...": a figure that opens its clause begins at the last cut.
        return weak[0] if CONTENT.search(text[weak[-1] : end].lower()) else weak[-1]
    if strong:
        return strong[-1]
    opened = SUBORDINATE.search(text, start, end) if left.kind != "count" else None
    if opened and CONTENT.search(text[opened.end() : end].partition(" ")[2].lower()):
        return opened.start()
    verbs = TRAILING.search(text, start, end)
    return verbs.start() if verbs else start


def _asides(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The brackets that open and close between ``start`` and ``end``."""
    return [found.span() for found in BALANCED.finditer(text, start, end)]


def _strong_cuts(text: str, start: int, end: int, asides: Sequence[tuple[int, int]]) -> list[int]:
    """Behind every mark that ends a share, those in the ``asides`` left out."""
    return [found.end() for found in STRONG_CUT.finditer(text, start, end) if not _within(found.start(), asides)]


def _within(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)


def _has_subject(text: str, clause: Span, quantity: Quantity, asides: Sequence[Span]) -> bool:
    """Whether words in front of the number, periods aside, name a subject; a counted noun names itself."""
    said = quantity.kind == "count" and quantity.unit_span and not OPENING.match(text, clause.start)
    if said and not COPULA.fullmatch(text, clause.start, quantity.span.start):
        return True
    if IS.match(text, _end(quantity)):
        return True
    letters = list(text[clause.start : quantity.span.start].lower())
    for aside in asides:
        for at in range(max(aside.start, clause.start), min(aside.end, quantity.span.start)):
            letters[at - clause.start] = " "
    return CONTENT.search("".join(letters)) is not None


def _head(text: str, quantities: Sequence[Quantity], bindings: Sequence[Binding], parent: int | None) -> Span | None:
    """The words in front of the parent's number, those that the parent itself inherits, or its counted noun.

    A number that bounds what is counted belongs to its name: "hộ vay dưới 50 triệu đồng chiếm 12%".
    """
    if parent is None:
        return None
    inherited = bindings[parent].head
    if inherited:
        return inherited
    start, number = bindings[parent].clause.start, quantities[parent].span
    if _bounds(text, start, number.start) and not ONWARD.match(text, _end(quantities[parent])):
        return Span(start, bindings[parent].clause.end)
    if CONTENT.search(text[start : number.start].lower()):
        return _before_number(start, quantities[parent])
    return Span(number.end, _end(quantities[parent]))


def _bounds(text: str, start: int, number: int) -> bool:
    """Whether the number says of which things the next one is told: "hộ vay dưới 5 triệu đồng", not "có dưới 5 hộ"."""
    found = BOUND.search(text, start, number)
    return found is not None and not TRAILING.search(text[start : found.start()].rstrip())
