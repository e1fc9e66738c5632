"""The stage on which a fact is held against a question: the regions of text around it, each made when looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from knowledge.layout import table_at
from knowledge.lexicon.onward import tells_of_this_market
from knowledge.lexicon.places import places
from knowledge.match.around.aliases import aliases, spelled_out
from knowledge.match.around.carried import meant
from knowledge.match.around.objects import objects, sort_behind, text_of
from knowledge.match.around.outline import heading, items
from knowledge.match.around.region import Region
from knowledge.model import Article, Fact, Passage, Quantity, Question, Span, Term
from knowledge.pattern import lazy
from knowledge.teaser import teaser
from knowledge.text import tokens

_LEAD = 400
OF_SENTENCE = frozenset({"own", "topic", "left", "right"})
"""The regions that tell of a figure and are made of its sentence; "own" also of what its short names stand for."""
UP_TO_FIGURE = ("own", "topic", "left")
"""Those of them that stand in front of the figure or are its own."""
OF_ARTICLE = frozenset({"title", "heading", "items", "before", "lead", "whole"})
"""The regions around the sentence, which all of its figures share."""
_IN_MIND = 500
# What announces a list and says nothing itself.
_ANNOUNCES = lazy(
    r"(?:(?:đối )?với|cho|nếu|khi|thuộc|có)?\s*(?:(?:một|1) trong )?(?:các|những) (?:hành vi|trường hợp|đối tượng)"
    r"(?: vi phạm)?(?: như)?(?: sau)?(?: đây)?\s*:?\s*$",
    re.IGNORECASE,
)
_ANNOUNCED_LAST = ("hành vi", "trường hợp", "đối tượng", "vi phạm", "như", "sau", "đây")
# What joins a clause to the one before it and says nothing of its figure: "trong đó xã đóng 3%".
_JOINS = lazy(
    r"[\s,;]*(?:(?:trong (?:số )?đó|trong khi(?: đó)?|cụ thể|theo đó|tuy nhiên|đồng thời|ngoài ra|bên cạnh đó|như vậy"
    r"|nhưng|còn|hoặc|thì|và|cũng như|tương tự|nhờ đó|do đó|đáng chú ý"
    r"|tính chung|lũy kế|luỹ kế)(?!\w)[,\s]*)+",
    re.IGNORECASE,
)
# What a bracket says with figures of its own is of what stands before it.
_ASIDE = lazy(r"\([^()]*\)")


@dataclass(slots=True)
class Setting:
    """What all figures of a passage share: the ``regions`` around them, whether own words may be more than those of the
    sentence (heads of a table, what a short name stands for), a ``memory`` for what is worked out once, and what each
    figure is ``told`` of, by its id."""

    regions: dict[str, Region]
    says_more: bool
    memory: dict[int, float] = field(default_factory=dict)
    told: dict[str, Region] = field(default_factory=dict)


class Scene(dict[str, Region]):
    """One fact before one question, with the regions around it by name.

    "clause" are its own words, "own" these with the head they inherit and the unit; "topic" opens the sentence, "left"
    and "right" are the rest of it; "before" is what was said just before, "heading" what it stands under, "items" the
    list that it announces; "title", "lead" and "whole" are the article's. What was said to the left still holds ("tài
    sản của Đất Xanh đạt 22 tỷ, vốn điều lệ trên 5 tỷ": both are Đất Xanh's); what comes to the right belongs to the
    next figure.
    """

    __slots__ = ("_passage", "_setting", "fact", "question")

    def __init__(self, question: Question, fact: Fact, passage: Passage, setting: Setting) -> None:
        super().__init__(setting.regions)
        self.question = question
        self.fact = fact
        self._passage = passage
        self._setting = setting

    @property
    def memory(self) -> dict[int, float]:
        """What was worked out for the other figures of the passage."""
        return self._setting.memory

    @property
    def article(self) -> Article:
        """The article that the figure stands in."""
        return self._passage.article

    @property
    def together(self) -> tuple[Fact, ...]:
        """The figures of the sentence, this one among them."""
        return self._passage.facts

    @property
    def onward(self) -> Region:
        """The figure's own clause with what it has been given directly behind it: "0,2%/năm với tiền gửi không kỳ hạn |
        và có kỳ hạn dưới 1 tháng"."""
        clause, *others = self.fact.scope
        end = max((other.end for other in others if other.start == clause.end), default=clause.end)
        if end == clause.end:
            return self["clause"]
        return Region(Span(clause.start, end).of(text_of(self.fact, self._passage)))

    @property
    def others(self) -> list[Region]:
        """The own words of every other figure of the sentence."""
        return [self._clause_of(fact) for fact in self._siblings()]

    @property
    def shares(self) -> tuple[Region, list[Region]]:
        """What this figure has been given from elsewhere in its sentence, as "lần lượt" gives each its name, and what
        the others of its kind have."""
        kind = self.fact.quantity.kind
        others = [self._share_of(fact) for fact in self._siblings() if fact.quantity.kind == kind]
        return self._share_of(self.fact), others

    def _share_of(self, fact: Fact) -> Region:
        text = text_of(fact, self._passage)
        return Region(" . ".join(span.of(text) for span in fact.scope[1:]))

    @property
    def beside(self) -> list[Region]:
        """The own words of every other figure of the sentence that counts the same thing."""
        counted = _counted(self.fact)
        return [self._clause_of(fact) for fact in self._siblings() if counted and _counted(fact) == counted]

    @property
    def alike(self) -> list[Region]:
        """What the sentence gives every other figure of the same kind and unit for its own, with the head that it
        inherits, without what stands in front of its last comma: that is said of all of them."""
        sort = _sort_of(self.fact.quantity)
        return [self._told_of(fact) for fact in self._siblings() if _sort_of(fact.quantity) == sort]

    def _told_of(self, fact: Fact) -> Region:
        told = self._setting.told
        if fact.id not in told:
            within = None if self._setting.says_more else self["sentence"]
            told[fact.id] = Region(lambda: _own(_behind_comma(fact, self._passage), self._passage), within=within)
        return told[fact.id]

    @property
    def sort(self) -> str:
        """The figure behind what this one counts, that says of which sort it is ("5 sao" of "22 khách sạn 5 sao"), or
        ""."""
        return sort_behind(self.fact, self._passage)

    def _siblings(self) -> Iterator[Fact]:
        return (fact for fact in self.together if fact.id != self.fact.id and fact.field == self.fact.field)

    def _clause_of(self, fact: Fact) -> Region:
        return Region(fact.scope[0].of(text_of(fact, self._passage)))

    def is_said(self, term: Term) -> bool:
        """Whether the term may stand in one of the regions of the sentence; False is certain."""
        return term.short or self._setting.says_more or self["sentence"].support(term) > 0.0

    def _item(self) -> Region:
        """The item that says most of what is asked of the list that the sentence announces: a fine for one of them is
        told of no two together."""
        fact = self.fact
        listed = items(self.article.text, fact.sentence.end) if fact.field == "text" else ()
        terms = self.question.terms
        return max(map(Region, listed), key=lambda item: sum(map(item.support, terms)), default=Region(""))

    def __missing__(self, name: str) -> Region:
        """The region of that name, made when first looked at."""
        shared = self._setting.regions
        if name in shared:
            region = shared[name]
        elif name == "items":
            region = shared[name] = self._item()
        elif name in OF_ARTICLE:
            region = shared[name] = Region(_TEXTS[name](self.fact, self._passage))
        else:
            within = None if self._setting.says_more else self["sentence"]
            region = Region(partial(_TEXTS[name], self.fact, self._passage), within=within)
        self[name] = region
        return region


def settings(passages: Iterable[Passage]) -> Iterator[tuple[Passage, Setting]]:
    """Each of the ``passages`` with what it gives every figure in it."""
    around: dict[str, dict[str, Region]] = {}
    lines: dict[str, list[str]] = {}
    for passage in passages:
        article = passage.article
        if article.id not in around:
            around[article.id] = _of_article(passage)
            lines[article.id] = passage.lines.split("\n") if passage.lines else []
        shortened = any(short in passage.text for short, _ in aliases(article.text))
        tabled = table_at(article, passage.sentence.span.start) is not None
        says_more = shortened or tabled or tells_of_this_market(passage.text)
        yield passage, Setting({**around[article.id], **_of_sentence(passage, lines[article.id])}, says_more)


def _of_article(passage: Passage) -> dict[str, Region]:
    """What the article of a passage gives every figure in it."""
    article = passage.article
    title = text = whole = None
    if passage.lines:
        title, _, text = passage.lines.partition("\n")
        text, whole = text[:_LEAD], passage.lines
    return {
        "title": Region(article.title, title),
        "lead": Region(*_lead(article.text, text)),
        "whole": Region(article.text, whole),
    }


def _lead(text: str, folded: str | None) -> tuple[str, str | None]:
    """The lead of a ``text``, with its tokens where they are known: its first words, and its teaser if any."""
    led = teaser(text)
    return (f"{led.of(text)[:_LEAD]}\n{text[:_LEAD]}", None) if led else (text[:_LEAD], folded)


def _of_sentence(passage: Passage, lines: list[str]) -> dict[str, Region]:
    """What a sentence gives every figure in it; the ``lines`` of its article are none where an index keeps none."""
    start, number = passage.sentence.span.start, passage.sentence.number
    before = passage.article.text[max(0, start - _IN_MIND) : start] if number >= 0 else ""
    said = sentence = None
    if lines:
        said, sentence = "\n".join(lines[1 : number + 1])[-_IN_MIND:], lines[number + 1]
    first = min((fact.scope[0].start for fact in passage.facts), default=start) - start
    said_before = meant(passage, before)
    return {
        "before": Region(before, said),
        "sentence": Region(said_before + passage.text, None if said_before else sentence),
        "topic": Region(said_before + passage.text[: max(first, 0)]),
    }


def _sort_of(quantity: Quantity) -> tuple[str, str, bool]:
    """Figures of one sort answer the same question: their kind, their unit, whether they are so many of so many."""
    return quantity.kind, quantity.unit, quantity.of is None


def _behind_comma(fact: Fact, passage: Passage) -> Fact:
    """The ``fact`` with its own clause from the last comma in front of its number on."""
    clause, *others = fact.scope
    comma = text_of(fact, passage).rfind(", ", clause.start, max(clause.start, fact.quantity.span.start))
    return replace(fact, scope=(Span(max(comma, clause.start), clause.end), *others))


def _counted(fact: Fact) -> str:
    """The first word of what the figure counts, of shares their sign; "" for one that counts nothing."""
    if fact.quantity.kind == "percent":
        return "%"
    return "".join(tokens(fact.quantity.unit)[:1])


def _own(fact: Fact, passage: Passage) -> str:
    text = text_of(fact, passage)
    parts = [fact.quantity.unit, *(_bare(span.of(text)) for span in fact.scope)]
    parts += [*objects(fact, passage), sort_behind(fact, passage)]
    if table_at(passage.article, fact.sentence.start):
        # Spelled out, where the heads of the table say "K.H" and "TH".
        parts.append(fact.subject)
    if tells_of_this_market(" . ".join(parts)) and all(name != fact.place for _, name in places(passage.text)):
        # "Xuất khẩu chè sang thị trường này" is told of the country that was named before.
        parts.append(fact.place)
    own = " . ".join(parts)
    return " . ".join([own, *spelled_out(own, passage.article.text)])


def _bare(words: str) -> str:
    """The ``words`` without what joins them to others and what only announces a list."""
    joined = _JOINS.match(words)
    bare = words[joined.end() :] if joined else words
    return _ANNOUNCES.sub("", bare) if bare.rstrip(" :").lower().endswith(_ANNOUNCED_LAST) else bare


def _clause(fact: Fact, passage: Passage) -> str:
    return fact.scope[0].of(text_of(fact, passage))


def _left(fact: Fact, passage: Passage) -> str:
    start = fact.sentence.start
    left = Span(start, fact.scope[0].start).of(text_of(fact, passage))
    figures = [other.quantity.span.start - start for other in passage.facts]
    for aside in reversed(list(_ASIDE.finditer(left))):
        if any(aside.start() < figure < aside.end() for figure in figures):
            left = left[: aside.start()] + left[aside.end() :]
    return left


def _right(fact: Fact, passage: Passage) -> str:
    return Span(fact.scope[0].end, fact.sentence.end).of(text_of(fact, passage))


def _heading(fact: Fact, passage: Passage) -> str:
    return heading(passage.article.text, fact.sentence.start) if fact.field == "text" else ""


_TEXTS: dict[str, Callable[[Fact, Passage], str]] = {
    "clause": _clause,
    "heading": _heading,
    "left": _left,
    "own": _own,
    "right": _right,
}
