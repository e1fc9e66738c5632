"""A question cut into what asks, when, where and what it speaks of, and the same with some of these replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby

from knowledge.lexicon.marks import marked
from knowledge.lexicon.places import places
from knowledge.lexicon.sorts import BODIES, SPOTS
from knowledge.model import Question, Span
from knowledge.pattern import lazy
from knowledge.question.asked import focus
from knowledge.question.frame import approximations
from knowledge.question.lexicon import ATTRIBUTE_KINDS, LOANWORDS
from knowledge.syllables import is_syllable
from knowledge.text import fold, is_bare, typed_words

# Each is matched against folded text, which is as long as the typed one.
_ASKING = lazy(
    r"\b(?:(?:tang (?:hay|hoac) giam|giam (?:hay|hoac) tang|thi|co|la|dat|chiem|tang|giam|duoc|tat ca|tong cong)\s+)*"
    r"(?:bao nhieu|may)\b(?:\s*(?:phan tram\b|%))?"
)
_SHARE, _WHOLE = lazy(r"(?:phan tram|%)$"), lazy(r"(?: (?!của |ở |tại |trong )[^\W_]+)+")
_POLITE = lazy(r"^\s*(?:xin |hay )?cho (?:toi |minh |em )?(?:biet|hoi)\b")
_MARKS = lazy(r"\s*[?.!,;]*\s*$")
# Between what a question speaks of and whose that is, where, and because of what; what it does.
_WHOSE = "của ở tại trong do theo khi vì bởi qua với về".split()
_JOINTS = frozenset((*_WHOSE, *"thì là đạt có được làm đón và đã đang sẽ".split()))
# "Đối" by itself is none.
_TOWARDS = "doi voi "
# With their marks, where any are typed: "tái" is no "tại".
_BARE_JOINTS = frozenset(map(fold, _JOINTS))
_BARE_LEADING, _LEADING = (lazy(rf"(?<!\w)(?:{'|'.join(spelt)}) $") for spelt in (map(fold, _WHOSE), _WHOSE))
# What leads to a place, and what a thing that is named for itself opens with: "ở Cầu Treo", "của Bảo Việt".
_TO_PLACE = ("riêng", "ở", "tại", "của", "trong", "tỉnh", "thành phố", "sang", "từ", "vào", "đến")
_LEADS = lazy(rf"(?:(?<!\w)(?:{'|'.join((*_TO_PLACE, *map(fold, _TO_PLACE)))}) )+$", re.IGNORECASE)
_OPENS = (
    "lũy kế",
    "luỹ kế",
    "cộng dồn",
    "tính chung",
    "tính riêng",
    "cả",
    "riêng",
    "ở",
    "tại",
    "của",
    "trong",
    "về",
    "với",
    "đối với",
    "qua",
)
_OPENING = lazy(rf"^(?:(?:{'|'.join((*_OPENS, *map(fold, _OPENS)))})(?!\w)\s*)+", re.IGNORECASE)
# With their marks: "bò" is no "bộ".
_BODIES, _SORTS = (
    lazy(rf"(?<!\w)(?:{'|'.join(sorted(sorts, key=len, reverse=True))}) $", re.IGNORECASE)
    for sorts in (BODIES, (*BODIES, *SPOTS))
)
# Attributes that any unit may measure, beside those that have their own.
_MEASURED = ("năng suất", "sản lượng", "khối lượng", "số lượng", "quy mô", "tốc độ", "mật độ", "nhiệt độ", "lượng mưa")
# Exports and imports are spoken of: "trị giá?" behind "xuất khẩu gạo" is theirs.
_ATTRIBUTES = frozenset(map(fold, (*ATTRIBUTE_KINDS, *_MEASURED))) - {"xuat khau", "nhap khau"}
_CALLED = lazy(r"-\w")
# A stretch of months, which is that of the year so far; "kỳ hạn 3 tháng" is none.
_MONTHS = lazy(r"(?<!ky han )\b\d{1,2} thang\b(?: (?:dau|cuoi) nam)?")
_LABEL, _CODE = lazy(r"[IVX]+"), lazy(r"\d")
# Words have two syllables mostly.
_WORD = 2
# These part no words: "VN-Index", "TP.HCM".
_WITHIN = " -–."


class Parts:
    """The parts of a question, as spans of its ``text``, which is the repaired one without its last marks.

    With ``predicate`` that of which a share is asked is part of what asks: "đạt bao nhiêu phần trăm |dự toán|".
    """

    def __init__(self, question: Question, *, predicate: bool = False) -> None:
        self.question = question
        self._predicate = predicate
        # What short forms stand for is written out without marks where nothing else is typed: "BHYT?".
        written_out = question.text.isupper() and question.repaired != question.text
        self.text = _MARKS.sub("", marked(question.repaired) if written_out else question.repaired)
        self.folded = fold(self.text)
        self.bare = is_bare(self.text)

    @cached_property
    def places(self) -> list[Span]:
        """The places that it names; not the one that a body or an index is called by, "Công ty Sài Gòn", "VN-Index"."""
        return [
            span
            for span, _ in places(self.text)
            if not (_BODIES.search(self.text, 0, span.start) or _CALLED.match(self.text, span.end))
        ]

    @cached_property
    def times(self) -> list[Span]:
        """Its periods; not those that a change is measured against."""
        known = [period.span for period in self.question.periods if period.span]
        months = (Span(*found.span()) for found in _MONTHS.finditer(self.folded))
        return sorted([*known, *(span for span in months if not _meet(span, [*known, *self.base]))])

    @cached_property
    def base(self) -> list[Span]:
        """What a change is measured against: "so với cùng kỳ"."""
        words = self.question.base_words.rstrip()
        start = self.text.find(words) if words else -1
        return [Span(start, start + len(words))] if start >= 0 else []

    @cached_property
    def asking(self) -> list[Span]:
        """The words that ask, with their unit and those that say how nearly they do; of "Sơn La bao nhiêu" no "La"."""
        found = []
        asked = focus(self.question.repaired, self.question.periods)
        for match in _ASKING.finditer(self.folded):
            # "Máy" and "may" are no "mấy".
            if not ("bao nhieu" in match.group() or (asked.word and _meet(asked.word, [Span(*match.span())]))):
                continue
            within = [place.end for place in self.places if place.start < match.start() < place.end]
            unit = asked.measure if asked.measure and asked.measure.start >= match.end() else Span(0, 0)
            span = Span(max([match.start(), *(end + 1 for end in within)]), max(match.end(), unit.end))
            found += [self._with_whole(self._with_unit(span)), *approximations(self.text, span)]
        polite, sought = _POLITE.match(self.folded), self.question.sought.span
        return [*found, *([Span(*polite.span())] if polite else []), *([sought] if sought else [])]

    def _with_unit(self, asking: Span) -> Span:
        """The ``asking`` words with the one that only says in what it is counted which is told before: "nhập khẩu ô tô
        |bao nhiêu chiếc|"; not "Sơn La có |bao nhiêu| xã"."""
        slots = [*self.times, *self.places]
        words = [word for word in typed_words(self.text) if not (self._is_joint(word) or _meet(word, slots))]
        behind = [word for word in words if word.start >= asking.end]
        told = any(word.end <= asking.start for word in words)
        alone = len(behind) == 1 or (behind and self.text[behind[0].end : behind[1].start] != " ")
        counted = len(self.question.asked.unit) == 1 and "count" in self.question.asked.kinds
        return Span(asking.start, behind[0].end) if told and counted and alone else asking

    def _with_whole(self, asking: Span) -> Span:
        before = self.folded[: asking.start].strip()
        if not (self._predicate and before) or not _SHARE.search(self.folded, asking.start, asking.end):
            return asking
        others = (span.start for span in (*self.times, *self.base, *self.places) if span.start > asking.end)
        end = min(others, default=len(self.text))
        whole = _WHOLE.match(self.text, asking.end, end)
        return Span(asking.start, asking.end + len(whole[0].rstrip())) if whole else asking

    @cached_property
    def runs(self) -> list[list[Span]]:
        """What it speaks of: the words that stand together, parted by all the above, by marks and by joints ("của")."""
        slots = [*self.asking, *self.times, *self.base, *self.places]
        found: list[list[Span]] = [[]]
        for word in typed_words(self.text):
            joint = (self._is_joint(word) and not _meet(word, self._known)) or _meet(word, slots)
            marks = found[-1] and self.text[found[-1][-1].end : word.start].strip(_WITHIN)
            if joint or marks:
                found.append([])
            if not joint:
                found[-1].append(word)
        return [run for run in found if run]

    def _is_joint(self, word: Span) -> bool:
        if self.bare:
            return word.of(self.folded) in _BARE_JOINTS
        return word.of(self.text).lower() in _JOINTS or self.folded.startswith(_TOWARDS, word.start)

    @cached_property
    def names(self) -> list[Span]:
        """The proper names and codes in what it speaks of, each with the body in front: "DOJI", "công ty Mây"."""
        return [name for run in self.runs for name in self._named(run)]

    def _named(self, run: Sequence[Span]) -> Iterator[Span]:
        words = [word.of(self.text) for word in run]
        for written, group in groupby(range(len(run)), key=lambda at: self._is_written_as_name(words[at])):
            at = list(group)
            first, last = at[0], at[-1]
            body = _SORTS.search(self.text, run[0].start, run[first].start)
            # "Hải quan" begins with a capital, as every question does, and is no name.
            alone = first == last and is_syllable(fold(words[first])) and words[first].istitle()
            opens = run[first].start == 0 or last + 1 < len(run)
            if written and not (alone and opens and not body):
                yield Span(body.start() if body else run[first].start, run[last].end)

    def _is_written_as_name(self, word: str) -> bool:
        """Whether a word is written as names are, "Mây", "VNPT", or, in a text without marks, as no Vietnamese word."""
        if _LABEL.fullmatch(word) or not word.isalpha():
            return False
        return not word.islower() or (self.bare and not is_syllable(word) and word not in LOANWORDS)

    @cached_property
    def phrases(self) -> list[Span]:
        """Its names and its words of more than one syllable, as far as they are known."""
        return [*self.names, *self._known, *([self.attribute] if self.attribute else [])]

    @cached_property
    def attribute(self) -> Span | None:
        """The attribute that it opens with: "sản lượng" of "sản lượng xoài"; None for none."""
        start = self.runs[0][0].start if self.runs else 0
        length = attribute(self.folded[start:])
        return Span(start, start + length) if length else None

    @cached_property
    def _known(self) -> list[Span]:
        found, start = [], 0
        for term in self.question.terms:
            at = self.text.find(term.surface, start)
            start = max(at, start)
            if at >= 0 and " " in term.surface:
                found.append(Span(at, at + len(term.surface)))
        return found

    def words(self, run: Sequence[Span]) -> list[Span]:
        """The words of a ``run`` of syllables: those that are known, and any two others side by side, from its end."""
        found: list[Span] = []
        end = len(run)
        while end > 0:
            last = run[end - 1]
            known = next((phrase.start for phrase in self.phrases if phrase.start < last.end <= phrase.end), None)
            start = known if known is not None else run[max(end - _WORD, 0)].start
            if known is None and (_meet(Span(start, last.start), self.phrases) or _CODE.search(self.text, *last)):
                start = last.start
            while end > 0 and run[end - 1].start >= start:
                end -= 1
            found.append(Span(start, last.end))
        return found[::-1]

    @property
    def where(self) -> str:
        """Its places with the word that leads there: "sang Mỹ", "ở Mây" where none does."""
        if not self.places:
            return ""
        led = " ".join(self.text[self._led(place.start) : place.end] for place in self.places[:1])
        return joined(led if led != self.of(self.places[:1]) else f"ở {led}", self.of(self.places[1:]))

    @cached_property
    def kept(self) -> str:
        """What it says without its places and periods and what leads to them."""
        led = (Span(self._led(place.start), place.end) for place in self.places)
        return self.replaced(dict.fromkeys([*self.times, *led], ""))

    @cached_property
    def content(self) -> str:
        """What it speaks of in its own words: "nhập khẩu" of "nhập khẩu từ Mỹ tăng bao nhiêu"."""
        return self._bare[_opened(self._bare) :]

    @property
    def leads(self) -> bool:
        """Whether what it speaks of is said to be where or whose something is: "ở nông thôn"."""
        return _opened(self._bare) > 0

    @cached_property
    def _bare(self) -> str:
        led = (Span(self._led(place.start), place.end) for place in self.places)
        return self.replaced(dict.fromkeys([*self.asking, *self.times, *self.base, *led], ""))

    def _led(self, start: int) -> int:
        found = _LEADS.search(self.text, 0, start)
        return found.start() if found else start

    def of(self, spans: Iterable[Span]) -> str:
        """The words of ``spans``, in order."""
        return joined(*(span.of(self.text) for span in spans))

    def leads_to(self, start: int) -> bool:
        """Whether what starts there only says whose, where or because of what: "do |bão số 3"."""
        if self.bare:
            return _BARE_LEADING.search(self.folded, 0, start) is not None
        return _LEADING.search(self.text.lower(), 0, start) is not None

    def replaced(self, edits: Mapping[Span, str]) -> str:
        """The text with each span of ``edits`` replaced; of those that overlap the first is."""
        kept, last = [], 0
        for span, new in sorted(edits.items()):
            if span.start >= last:
                kept += [self.text[last : span.start], f" {new} "]
            last = max(last, span.end)
        return joined(*kept, self.text[last:])


def _meet(span: Span, others: Iterable[Span]) -> bool:
    """Whether ``span`` shares a letter with one of the ``others``."""
    return any(map(span.meets, others))


def attribute(folded: str) -> int:
    """How long the attribute is that a folded phrase opens with, 0 for none."""
    return max((len(name) for name in _ATTRIBUTES if f"{folded} ".startswith(f"{name} ")), default=0)


def picked(subject: str, asked: Question) -> str:
    """The question that a picked choice answers: how much its ``subject`` is, of whom, where and when was ``asked``."""
    before = Parts(asked)
    whose = (name.of(before.text) for name in before.names if fold(name.of(before.text)) not in fold(subject))
    return joined(subject, *whose, before.where, "bao nhiêu", before.of(before.times))


def joined(*parts: str) -> str:
    """The parts as one text with single blanks."""
    return " ".join(" ".join(parts).split())


def _opened(text: str) -> int:
    opening = _OPENING.match(text)
    return opening.end() if opening else 0
