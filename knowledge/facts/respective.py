"""Lists whose figures belong to their items one by one: "châu Âu và Hoa Kỳ giảm lần lượt là 45% và 40%", or two of them
that nothing marks: "doanh thu và lợi nhuận đạt 5 tỷ đồng và 2 tỷ đồng"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from knowledge.facts.cuts import asides_in, clause_start, strong_cuts, within
from knowledge.facts.lexicon import (
    BALANCED,
    BOTH,
    CONTENT,
    DONE_BY_ALL,
    HAS,
    LAST_OF_LIST,
    LIST_CUT,
    NAME,
    NAME_LIST,
    NUMBERED_ITEM,
    OF_BOTH,
    OPENING,
    PAIRED,
    RESPECTIVELY,
    SAYS_THAT,
    SHARES_OF,
    TOLD_OF_ALL,
    TRAILING,
    WEAK_CUT,
    WITH_BEFORE,
)
from knowledge.facts.naming import end_of, trim
from knowledge.model import Quantity, Span
from knowledge.model.value import value

_DIGIT = re.compile(r"\d")
_TO_NUMBER = re.compile(r"\d.*$", re.DOTALL)
# The words of an item, and the rest of them where they stand elsewhere.
_Named = tuple[Span, Span | None]


@value
class Item:
    """What one figure of such a list has: its own ``clause``, the words of its item as ``head``, and what is told
    ``beside`` of all the items, or ``behind`` the last of their figures, None where nothing is."""

    clause: Span
    head: Span
    beside: Span | None
    behind: Span | None = None


def respectively(
    text: str, sentence: Span, quantities: Sequence[Quantity], clauses: Sequence[Span]
) -> Mapping[int, Item]:
    """By the position of each of the ``quantities`` that belongs to an item of a list, what of the list is its;
    ``clauses`` are the shares that the figures had without it."""
    two, paired = dict[int, Item](), dict[int, Item]()
    for at, own in _pairs(text, quantities, clauses).items():
        for shared, named in (
            (two, _two(text, Span(clauses[at].start, own.start))),
            (paired, _paired(text, Span(sentence.start, own.start))),
        ):
            if named:
                shared[at], shared[at + 1] = Item(own, *named[0]), Item(clauses[at + 1], *named[1])
        two |= _compared(text, quantities, clauses, at)
    # "Thu và lãi đạt 70 và 5 tỷ đồng, tăng lần lượt 30% và 31%": the words of these two are theirs again.
    told = [two[at].head if at in two else clause for at, clause in enumerate(clauses)]
    return {**two, **_marked(text, sentence, quantities, clauses, told), **paired}


def _marked(
    text: str, sentence: Span, quantities: Sequence[Quantity], clauses: Sequence[Span], told_of: Sequence[Span]
) -> Mapping[int, Item]:
    """The same for the figures behind "lần lượt" or the like; ``told_of`` is what each of the figures is told of."""
    words = [Span(*found.span()) for found in RESPECTIVELY.finditer(text, sentence.start, sentence.end)]
    shared, items = dict[int, Item](), list[Span]()
    for word, last in zip(words, [word.start for word in words[1:]] + [sentence.end], strict=False):
        asides = asides_in(text, word.end, last)
        end = min(strong_cuts(text, word.end, last, asides), default=last)
        inside = [at for at, quantity in enumerate(quantities) if within(quantity.span.start, asides)]
        told = (at for at, quantity in enumerate(quantities) if word.end < quantity.span.start < last)
        listed = [at for at in told if at not in inside]
        behind: Sequence[int] = [at for at in listed if quantities[at].span.start < end]
        first = quantities[behind[0]].span.start if behind else end
        # "Sàn Mây và sàn Gió là 9 hộ, tương ứng 45% và tăng 7 hộ": two sorts of figures are no list.
        alike = len({quantities[at].kind for at in behind}) == 1
        found = _items(text, sentence.start, word, first, len(behind)) if alike else []
        if not found and len(closed := _closed(text, quantities, listed)) > 1:
            found = _items(text, sentence.start, word, first, len(closed))
            behind = closed if found else behind
        if found and found[-1].end <= word.start and _holds_figure(found[-1], quantities):
            done = DONE_BY_ALL.search(text, found[-1].start + 1, found[-1].end)
            found[-1] = Span(found[-1].start, done.start()) if done else found[-1]
        if any(_holds_figure(item, quantities) for item in found):
            found = []
        # "... lần lượt đạt 500 và 20 tỷ đồng, tăng lần lượt 5% và 6%" is about the same two things.
        items = found or items or _told(text, quantities, told_of, behind, word.start)
        named = _without_subject(text, items, word.start) if len(items) == len(behind) else []
        common, of_all = _in_common(text, named, word.start), _shared_behind(text, quantities, behind)
        for at, item in zip(behind, named, strict=False):
            start = first if item.start > word.start and at == behind[0] else max(clauses[at].start, word.start)
            head = Span(item.start, common.start) if common and item.end > common.start else item
            shared[at] = Item(Span(start, clauses[at].end), head, common, None if at == behind[-1] else of_all)
            for more in takewhile(inside.__contains__, range(at + 1, len(quantities))):
                # "205 tấn (chiếm 25%); 204 tấn (chiếm 24%)": what a bracket adds is of the same item.
                shared[more] = Item(clauses[more], head, common)
    return shared


def _pairs(text: str, quantities: Sequence[Quantity], clauses: Sequence[Span]) -> Mapping[int, Span]:
    """The positions of figures that only "và" joins to another of their sort, each with what is its alone: no one thing
    has two levels, so that they belong to two."""
    pairs = dict[int, Span]()
    for at, (first, second) in enumerate(pairwise(quantities)):
        if first.kind != "count" and are_joined(text, first, second):
            led = TRAILING.search(text, clauses[at].start, first.span.start)
            pairs[at] = Span(led.start() if led else first.span.start, clauses[at].end)
    return pairs


def are_joined(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether only "và" joins two figures of one sort: "đạt 6,6% và 7,1%"."""
    if (first.kind, first.unit, first.change) != (second.kind, second.unit, second.change):
        return False
    return BOTH.fullmatch(text, end_of(text, first, second.span.start), second.span.start) is not None


def _compared(text: str, quantities: Sequence[Quantity], clauses: Sequence[Span], at: int) -> Mapping[int, Item]:
    """The figures ``at`` and behind it where they alone stand in a bracket behind two others of their sort: each is
    held against one of these, "17% mua chè và 59% mua gạo (so với cả nước là 11% và 54%)"."""
    clause, pair = clauses[at], quantities[max(at - 2, 0) : at + 2]
    if len(pair) < 4 or not OPENING.match(text, clause.start) or len({each.kind for each in pair}) > 1:
        return {}
    if (
        ")" in text[clause.start : quantities[at + 1].span.start]
        or CONTENT.search(text[clause.start : quantities[at].span.start].lower()) is None
    ):
        return {}
    head = Span(clause.start, quantities[at].span.start)
    return {of: Item(clauses[of], head, clauses[of - 2]) for of in (at, at + 1)}


def _two(text: str, named: Span) -> tuple[_Named, _Named] | None:
    """The two things ``named`` with "và" between them; None where they are more, or fewer."""
    said = [found.end() for found in SAYS_THAT.finditer(text, named.start, named.end)]
    begin = said[-1] if said else named.start
    cuts = list(LIST_CUT.finditer(text, begin, named.end))
    if len(cuts) != 1 or "và" not in cuts[0].group():
        return None
    first, second = Span(begin, cuts[0].start()), Span(cuts[0].end(), named.end)
    both = all(CONTENT.search(part.of(text).lower()) for part in (first, second))
    common = OF_BOTH.search(text, second.start, second.end)
    shared = Span(common.start(), second.end) if common else None
    return ((first, shared), (second, None)) if both else None


def _paired(text: str, named: Span) -> tuple[_Named, _Named] | None:
    """The two things ``named`` that share their first and their last words; None without such."""
    found = PAIRED.search(text, named.start, named.end)
    if found is None:
        return None
    first = (Span(found.start("stem"), found.end("one")), Span(*found.span("tail")))
    return first, (Span(*found.span("stem")), Span(found.start("two"), found.end("tail")))


def _closed(text: str, quantities: Sequence[Quantity], listed: Sequence[int]) -> Sequence[int]:
    """Those of the figures ``listed`` behind the word up to the one that an "và" ends their list with, all of a kind:
    "giảm lần lượt 26%, 3% và 0,4%, giá cổ phiếu giảm 21%", "là 13,2%; 9,1% và 8%"."""
    for place, (before, at) in enumerate(pairwise(listed), 2):
        if quantities[before].kind != quantities[at].kind:
            break
        if LAST_OF_LIST.match(BALANCED.sub("", text[quantities[before].span.end : quantities[at].span.start])):
            return listed[:place]
    return []


def _without_subject(text: str, items: Sequence[Span], word: int) -> list[Span]:
    """The ``items`` in front of the ``word`` "lần lượt", the first of them without the subject that has them all: "sữa
    có lượng đạm và béo lần lượt là 3g và 4g"."""
    had = [found.end() for found in HAS.finditer(text, items[0].start, items[0].end)] if items else []
    # "Giá hạng A ghi nhận ở mức 43 USD": behind the verb stands a figure, and no name.
    if not had or items[0].start > word or not CONTENT.search(_TO_NUMBER.sub("", text[had[-1] : items[0].end].lower())):
        return list(items)
    return [Span(had[-1], items[0].end), *items[1:]]


def _in_common(text: str, items: Sequence[Span], word: int) -> Span | None:
    """What is told of all ``items`` in front of the ``word`` "lần lượt": "A và B khá cao, thu lần lượt là ...", "A và B
    là hai nguyên nhân chính, lần lượt chiếm ..."."""
    if not items or items[-1].start > word:
        return None
    numbers = [NUMBERED_ITEM.match(text, item.start, item.end) for item in items[-2:]]
    if len(numbers) == 2 and numbers[0] and numbers[1] and numbers[0]["noun"] == numbers[1]["noun"]:
        # "Thứ 2, thứ 3 và thứ 4 sẽ đóng lần lượt ...": what stands behind the last number is of all.
        return Span(numbers[1].end(), word)
    cuts = [found.end() for found in WEAK_CUT.finditer(text, items[-1].start, word)]
    told = TOLD_OF_ALL.search(text, items[-1].start + 1, word)
    cuts = [told.start()] if told and (not cuts or told.start() < cuts[0]) else cuts
    return Span(cuts[-1], word) if cuts and CONTENT.search(text[cuts[-1] : word].lower()) else None


def _shared_behind(text: str, quantities: Sequence[Quantity], behind: Sequence[int]) -> Span | None:
    """What the figures ``behind`` the word are all shares of, as the last of them says; None where it says nothing."""
    if not behind or any(quantities[at].kind != "percent" for at in behind):
        return None
    found = SHARES_OF.match(text, end_of(text, quantities[behind[-1]]))
    return Span(*found.span()) if found else None


def _items(text: str, start: int, word: Span, figure: int, count: int) -> list[Span]:
    """The items that ``count`` figures behind the ``word`` "lần lượt" belong to one by one: a list of names in front of
    it, or as many parts between commas and "và" in front of it, or between it and the first figure."""
    lists = [
        [Span(found.start() + name.start(), found.start() + name.end()) for name in NAME.finditer(found.group())]
        for found in NAME_LIST.finditer(text, start, word.start)
    ]
    # "Cùng với Lào, Việt Nam và Indonesia tăng lần lượt ...": the first of these is another matter.
    # "Ông Mây, Giám đốc Gió, cho biết đã trồng 5 ha chè và 3 ha quế, tăng lần lượt ...": only "và" makes a list of two
    # that a figure parts from the word.
    lists = [
        names
        for names in lists
        if len(names) > 2
        or " và " in text[names[0].end : names[-1].start]
        or not _DIGIT.search(text, names[-1].end, word.start)
    ]
    lists = [names[1:] if WITH_BEFORE.search(text, start, names[0].start) else names for names in lists]
    named = next((names for names in lists if 1 < len(names) == count), None)
    if named is not None:
        return named
    for begin, end in ((clause_start(text, start, word.start), word.start), (word.end, figure)):
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


def _told(
    text: str, quantities: Sequence[Quantity], told_of: Sequence[Span], behind: Sequence[int], word: int
) -> list[Span]:
    """The words of as many figures in front of those ``behind`` the ``word``: "thu 70 tỷ đồng và lãi 5 tỷ đồng, lần
    lượt tăng 12% và 9%"; none where another is named behind these, "Mây tăng 2% và 3%; xã Gió lần lượt tăng 1% và 4%".
    """
    before = range(behind[0] - len(behind), behind[0]) if len(behind) > 1 else range(0)
    if not before or before.start < 0 or len({quantities[at].kind for at in before}) > 1:
        return []
    start = end_of(text, quantities[before[-1]], word)
    halt = max(strong_cuts(text, start, word, ()), default=word)
    if CONTENT.search(text[halt:word].lower()):
        return []
    return [told_of[at] for at in before]


def _holds_figure(item: Span, quantities: Sequence[Quantity]) -> bool:
    """Whether an item of a list tells a figure of its own; lengths of time and counts only name it ("kỳ hạn 6 năm")."""
    return any(item.start <= q.span.start < item.end for q in quantities if q.kind not in ("duration", "count"))
