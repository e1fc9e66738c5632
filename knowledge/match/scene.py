"""The stage on which a fact is held against a question: the regions of text around it, each made when looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from knowledge.layout import table_at
from knowledge.match.aliases import aliases, spelled_out
from knowledge.match.outline import heading, items
from knowledge.model import Article, Fact, Form, Passage, Question, Span, Term
from knowledge.text import is_syllable, marked_tokens, tokens

# A syllable without its neighbour is weak evidence: Vietnamese has few syllables.
ALONE = 0.5
# A phrase whose parts stand in a region, but not together.
_APART = 0.9
# An abbreviation that no table knows, and words beside each other that begin with its letters.
_SPELT = 0.8
_SHORTEST_SPELT, _LONGEST_SPELT, _LONGEST_SPELLING = 2, 6, 80
# A name may be misspelt in a question or in an article: "Nielsel", "Vietnammobile".
_NAME_SIMILARITY = 0.78
_SHORTEST_FUZZY_NAME = 4
_LEAD = 400
# So many characters may precede a figure that opens its clause: "có", "đã có".
_OPENING = 6
OF_SENTENCE = frozenset({"own", "topic", "left", "right"})
"""The regions that are made of the sentence, and "own" also of what its short names stand for."""
OF_ARTICLE = frozenset({"title", "heading", "items", "before", "lead", "whole"})
"""The regions around the sentence, which all of its figures share."""
_IN_MIND = 500
_DIGIT = re.compile(r"\d")
# At the end of a clause: the next figure counts those whose this one is.
_OWNED = re.compile(r"(?<!\w)của\s*$")
# What a bracket says with figures of its own is of what stands before it.
_ASIDE = re.compile(r"\([^()]*\)")


class Region:
    """A stretch of text as padded token strings, folded and with marks, so that a phrase test is one search."""

    __slots__ = ("_folded", "_foreign", "_marked", "_similar", "_support", "_text")

    def __init__(self, text: str, folded: str | None = None) -> None:
        self._text = text
        self._folded = folded
        self._marked: str | None = None
        self._foreign: tuple[str, ...] | None = None
        self._support: dict[int, float] = {}
        self._similar: dict[int, float] = {}

    @property
    def text(self) -> str:
        """The stretch as it is written."""
        return self._text

    @property
    def folded(self) -> str:
        """The folded tokens, each with a blank on either side."""
        if self._folded is None:
            self._folded = f" {' '.join(tokens(self._text))} "
        return self._folded

    @property
    def marked(self) -> str:
        """The same with marks; few forms need it."""
        if self._marked is None:
            self._marked = f" {' '.join(marked_tokens(self._text))} "
        return self._marked

    def holds(self, form: Form) -> bool:
        """Whether the form stands here as whole tokens."""
        # What does not stand here folded cannot stand here with its marks, which are dearer to look at.
        return form.needle in self.folded and (not form.strict or self._shows(form.marked))

    def _shows(self, marked: str) -> bool:
        """Whether the token stands here with its marks, looked for among the tokens only where others hide it."""
        if self._marked is None:
            typed = self._text.lower()
            at = typed.find(marked)
            if at < 0:
                return False
            end = at + len(marked)
            if marked.isalpha() and not typed[at - 1 : at].isalnum() and not typed[end : end + 1].isalnum():
                return True
        return f" {marked} " in self.marked

    def support(self, term: Term) -> float:
        """How surely the term stands here, in [0, 1]; remembered for as long as the term lives."""
        known = self._support.get(id(term))
        if known is None:
            known = self._support[id(term)] = self._judged(term)
        return known

    def _judged(self, term: Term) -> float:
        folded = self.folded
        if term.pairs:
            for pair in term.pairs:
                if f" {pair} " in folded:
                    return 1.0
            if term.forms[0].needle in folded:
                return 1.0 if term.name else ALONE
        if term.short and not self.holds(term.forms[0]) and self._spells(term.forms[0].folded):
            return _SPELT if len(term.forms[0].folded) > _SHORTEST_SPELT else ALONE
        if term.pairs:
            return 0.0
        whole = 0.0
        for form in term.forms:
            if form.weight > whole and self.holds(form):
                whole = form.weight
        if whole or not term.parts:
            return whole
        return _APART * sum(map(self.support, term.parts)) / len(term.parts)

    def _spells(self, letters: str) -> bool:
        """Whether words beside each other begin with the ``letters``, as those do that an abbreviation stands for."""
        words = self.folded.split()
        if len(words) > _LONGEST_SPELLING or not _SHORTEST_SPELT <= len(letters) <= _LONGEST_SPELT:
            return False
        return letters in "".join(word[0] for word in words)

    def density(self, said: Container[str]) -> float:
        """The share of the words here, numbers aside, that are among those ``said``; in [0, 1]."""
        words = [word for word in self.folded.split() if not _DIGIT.search(word)]
        return sum(word in said for word in words) / len(words) if words else 1.0

    def similar(self, term: Term) -> float:
        """How like the name ``term`` the most similar foreign word here is; 0 below the cut-off."""
        known = self._similar.get(id(term))
        if known is None:
            known = self._similar[id(term)] = self._compared(term)
        return known

    def _compared(self, term: Term) -> float:
        name = term.forms[0].folded
        if not term.name or len(name) < _SHORTEST_FUZZY_NAME or not name.isalpha():
            return 0.0
        if self._foreign is None:
            words = set(self.folded.split())
            self._foreign = tuple(word for word in words if word.isalpha() and not is_syllable(word))
        return max(
            (OSA.normalized_similarity(name, other, score_cutoff=_NAME_SIMILARITY) for other in self._foreign),
            default=0.0,
        )

    def names(self, term: Term) -> bool:
        """Whether the name ``term`` stands here, or one so like it that it is a misspelling."""
        return bool(self.support(term) or self.similar(term))


@dataclass(slots=True)
class Setting:
    """What all figures of a passage share: the ``regions`` around them, whether own words may be more than those of the
    sentence (heads of a table, what a short name stands for), and a ``memory`` for what is worked out once."""

    regions: Mapping[str, Region]
    says_more: bool
    memory: dict[int, float] = field(default_factory=dict)


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
    def others(self) -> list[Region]:
        """The own words of every other figure of the sentence."""
        return [self._clause_of(fact) for fact in self._siblings()]

    @property
    def beside(self) -> list[Region]:
        """The own words of every other figure of the sentence that counts the same thing."""
        counted = _counted(self.fact)
        return [self._clause_of(fact) for fact in self._siblings() if counted and _counted(fact) == counted]

    def _siblings(self) -> Iterator[Fact]:
        return (fact for fact in self.together if fact.id != self.fact.id and fact.field == self.fact.field)

    def _clause_of(self, fact: Fact) -> Region:
        return Region(fact.scope[0].of(_text(fact, self._passage)))

    def is_said(self, term: Term) -> bool:
        """Whether the term may stand in one of the regions of the sentence; False is certain."""
        return term.short or self._setting.says_more or self["sentence"].support(term) > 0.0

    def __missing__(self, name: str) -> Region:
        """The region of that name, made when first looked at."""
        region = self[name] = _REGIONS[name](self.fact, self._passage)
        return region


def surroundings(article: Article, haystack: str | None = None) -> dict[str, Region]:
    """What an article gives every figure in it; ``haystack`` is its token string where the index keeps it."""
    if haystack is None:
        return {"title": Region(article.title), "lead": Region(article.text[:_LEAD]), "whole": Region(article.text)}
    title, _, text = haystack.partition("\n")
    return {
        "title": Region(article.title, title),
        "lead": Region(article.text[:_LEAD], text[:_LEAD]),
        "whole": Region(article.text, haystack),
    }


def setting(passage: Passage, around: Mapping[str, Region], haystack: str | None = None) -> Setting:
    """What a passage gives every figure in it, ``around`` what its article gives."""
    article = passage.article
    shortened = any(short in passage.text for short, _ in aliases(article.text))
    tabled = table_at(article, passage.sentence.span.start) is not None
    return Setting({**around, **of_passage(passage, haystack)}, shortened or tabled)


def of_passage(passage: Passage, haystack: str | None = None) -> dict[str, Region]:
    """What a sentence gives every figure in it; ``haystack`` is the token string of its article."""
    start, number = passage.sentence.span.start, passage.sentence.number
    before = passage.article.text[max(0, start - _IN_MIND) : start] if number >= 0 else ""
    said = sentence = None
    if haystack is not None:
        lines = haystack.split("\n")
        said, sentence = "\n".join(lines[1 : number + 1])[-_IN_MIND:], lines[number + 1]
    first = min((fact.scope[0].start for fact in passage.facts), default=start) - start
    return {
        "before": Region(before, said),
        "sentence": Region(passage.text, sentence),
        "topic": Region(passage.text[: max(first, 0)]),
    }


def _counted(fact: Fact) -> str:
    """The first word of what the figure counts; "" for one that counts nothing."""
    return "".join(tokens(fact.quantity.unit)[:1])


def _text(fact: Fact, passage: Passage) -> str:
    return passage.article.text if fact.field == "text" else passage.article.title


def _own(fact: Fact, passage: Passage) -> Region:
    text = _text(fact, passage)
    parts = [fact.quantity.unit, *(span.of(text) for span in fact.scope)]
    parts += _objects(fact, passage)
    if table_at(passage.article, fact.sentence.start):
        # Spelled out, where the heads of the table say "K.H" and "TH".
        parts.append(fact.subject)
    parts += spelled_out(" . ".join(parts), passage.article.text)
    return Region(" . ".join(parts))


def _objects(fact: Fact, passage: Passage) -> list[str]:
    """What is done by the things counted: "63 tỉnh đã thành lập 74.422 Tổ" tells of 63 provinces with Tổ; and whose
    they are: "984 tỷ đồng vốn tăng thêm của 18 nghìn doanh nghiệp tăng vốn".

    A clause that opens with its figure and breaks off where the next one stands has that one's noun for its object.
    """
    clause, own = fact.scope[0], fact.quantity.span
    text = _text(fact, passage)
    nexts = [other for other in passage.facts if 0 <= other.quantity.span.start - clause.end <= 1]
    if nexts and _OWNED.search(clause.of(text)):
        return [Span(other.quantity.span.end, other.scope[0].end).of(text) for other in nexts]
    if own.start - clause.start > _OPENING or own.start < clause.start:
        return []
    return [other.quantity.unit for other in nexts]


def _clause(fact: Fact, passage: Passage) -> Region:
    return Region(fact.scope[0].of(_text(fact, passage)))


def _left(fact: Fact, passage: Passage) -> Region:
    start = fact.sentence.start
    left = Span(start, fact.scope[0].start).of(_text(fact, passage))
    figures = [other.quantity.span.start - start for other in passage.facts]
    for aside in reversed(list(_ASIDE.finditer(left))):
        if any(aside.start() < figure < aside.end() for figure in figures):
            left = left[: aside.start()] + left[aside.end() :]
    return Region(left)


def _right(fact: Fact, passage: Passage) -> Region:
    return Region(Span(fact.scope[0].end, fact.sentence.end).of(_text(fact, passage)))


def _heading(fact: Fact, passage: Passage) -> Region:
    return Region(heading(passage.article.text, fact.sentence.start) if fact.field == "text" else "")


def _items(fact: Fact, passage: Passage) -> Region:
    return Region(items(passage.article.text, fact.sentence.end) if fact.field == "text" else "")


_REGIONS: dict[str, Callable[[Fact, Passage], Region]] = {
    "clause": _clause,
    "heading": _heading,
    "items": _items,
    "left": _left,
    "own": _own,
    "right": _right,
}
