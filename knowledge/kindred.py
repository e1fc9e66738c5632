"""Where the question before names a thing of the same sort as the one that a follow-up names: crop for crop, firm for
firm, region for region, exports for imports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.lexicon.sorts import SPOTS
from knowledge.match.verdicts.circumstances.contraries import opposites
from knowledge.model import Span
from knowledge.question.lexicon import STOP
from knowledge.rewriting import Parts, attribute
from knowledge.text import fold, typed_words

_LABEL = r"(?:[ivx]+|\d[\d.,]*)"
# What is counted stands behind these: "lượt khách".
_COUNTERS = ("luot ", "so ", "luong ", "tong ")
_PERSON = "nguoi "
_WORTH = frozenset({"kim ngach", "tri gia", "gia tri"})
_LOCAL = tuple(f"{fold(sort)} " for sort in SPOTS)
_STOPS = STOP | frozenset(map(fold, STOP))


def kindred(last: Parts, now: Parts) -> list[Span]:
    """The stretches of ``last`` in place of which what ``now`` speaks of may stand, by what both of them are, likeliest
    first."""
    content = fold(now.content)
    words = [word.of(content) for word in typed_words(content)]
    found = [*numbered(last, now), *_opposite(last, content)]
    if is_name(now):
        return [*found, *reversed(last.names), *reversed(last.places)]
    # With its mark "Sở" is no "số".
    light = now.content.split(maxsplit=1)[0].lower() in _STOPS
    headed = _headed(last, words, named=bool(now.names), light=light)
    return [*found, *_enclosed(last, words), *headed, *_attributes(last, content)]


def numbered(last: Parts, now: Parts) -> Iterator[Span]:
    """The same words as ``now`` with another number: "vùng I" for "vùng III", "kỳ hạn 3 tháng" for "6 tháng"."""
    words = [word.of(now.folded) for word in typed_words(now.text)]
    labels = [re.fullmatch(_LABEL, word) is not None for word in words]
    if any(labels) and not all(labels):
        same = " ".join(_LABEL if label else re.escape(word) for word, label in zip(words, labels, strict=True))
        yield from (Span(*found.span()) for found in re.finditer(rf"(?<![\w/]){same}(?![\w/])", last.folded))


def _opposite(last: Parts, content: str) -> Iterator[Span]:
    """The other side of two that exclude each other: "xuất khẩu" for "nhập khẩu"; with the noun that both are said of:
    "|người bị thương" for "người chết"."""
    head = content.split(maxsplit=1)[0]
    for start, end in opposites(content, last.folded):
        if last.folded.startswith(_PERSON, start) and not content.startswith(_PERSON):
            # "Chết" and "mất tích" are both said of "người".
            start += len(_PERSON)
        shared = last.folded[:start].endswith(f"{head} ")
        yield Span(start - len(head) - 1 if shared else start, end)
        # "Kim ngạch xuất khẩu đạt 2 tỷ USD, nhập khẩu 1 tỷ USD."
        worth = last.attribute
        if worth and worth.of(last.folded) in _WORTH and worth.end + 1 == start:
            yield Span(worth.start, end)


def is_name(now: Parts) -> bool:
    """Whether a follow-up names somebody and nothing else: "TKV", "Công ty Sài Gòn"."""
    return len(now.names) == 1 and now.names[0].of(now.text) == now.content


def subject(last: Parts) -> list[Span]:
    """The words of what a question counts, or of what it asks something of, without whose that is; [] for none."""
    asking = last.asking[0] if last.asking else Span(len(last.text), len(last.text))
    counted = [run for run in last.runs if run[0].start > asking.start] if is_counted(last) else []
    before = [run for run in last.runs if run[0].start < asking.start and not last.leads_to(run[0].start)]
    runs = [*counted[:1], *before, *last.runs]
    unnamed = ([word for word in run if not _is_named(last, word)] for run in runs)
    # "CPI" is what is asked itself.
    return next((run for run in (*unnamed, *runs) if run), [])


def is_counted(last: Parts) -> bool:
    """Whether a question asks how many there are of something, and not how much something is."""
    behind = last.asking and any(run[0].start > last.asking[0].end for run in last.runs)
    return bool(behind and last.question.asked.unit) and "count" in last.question.asked.kinds


def endings(last: Parts, run: Sequence[Span]) -> Iterator[Span]:
    """The last word of a ``run``, its last two words and so on, but not all of it; of what is counted, all but its
    first syllable too: "người |chết"."""
    words = last.words(run)
    for word in reversed(words[1:]):
        yield Span(word.start, run[-1].end)
    if len(run) > 1 and is_counted(last) and words[0] not in last.phrases:
        yield Span(run[1].start, run[-1].end)


def objects(last: Parts) -> list[Span]:
    """What a question tells at its end of what it asks: "dư nợ đối với |nông nghiệp", "số ca mắc do |sởi"."""
    led = [Span(run[0].start, run[-1].end) for run in last.runs if last.leads_to(run[0].start)]
    return [span for span in led[-1:] if not any(name.start == span.start for name in last.names)]


def _is_local(last: Parts, name: Span) -> bool:
    """Whether a name is that of a place: "xã Phú Lương"."""
    return fold(name.of(last.text)).startswith(_LOCAL)


def _is_named(last: Parts, word: Span) -> bool:
    return any(name.holds(word) for name in last.names)


def _enclosed(last: Parts, words: Sequence[str]) -> Iterator[Span]:
    """What begins and ends as the new words do: "hộ nghèo" of "tỷ lệ hộ nghèo" for "hộ cận nghèo"; or ends so, and is
    as long: "tiêu dùng bất động sản" for "kinh doanh bất động sản"."""
    for run in last.runs if len(words) > 1 else ():
        syllables = [syllable.of(last.folded) for syllable in run]
        if words[0] in syllables and words[-1] in syllables[syllables.index(words[0]) + 1 :]:
            start = syllables.index(words[0])
            yield Span(run[start].start, run[syllables.index(words[-1], start + 1)].end)
        elif len(words) <= len(run) and syllables[-1] == words[-1]:
            start = run[-len(words)].start
            if any(word.start == start for word in last.words(run)):
                yield Span(start, run[-1].end)


def _headed(last: Parts, words: Sequence[str], *, named: bool, light: bool) -> Iterator[Span]:
    """What begins with the same words: "thu từ dầu thô" for "thu nội địa"; up to a name, where the other has none. One
    ``light`` word is too little."""
    for length in range(len(words), 0, -1):
        head = words[:length]
        if length == 1 and light:
            return
        for run in last.runs:
            syllables = [syllable.of(last.folded) for syllable in run]
            for at, syllable in enumerate(run):
                around = (phrase for phrase in last.phrases if phrase.start < syllable.start < phrase.end)
                inside = any(not last.folded.startswith(_COUNTERS, phrase.start) for phrase in around)
                if syllables[at : at + length] != head or (length == 1 and inside):
                    continue
                rest = [word for word in run[at:] if named or not _is_named(last, word)]
                yield Span(syllable.start, max((word.end for word in rest), default=syllable.end))
                return


def _attributes(last: Parts, content: str) -> Iterator[Span]:
    """The attribute that is asked, for another: all up to whose it is, "doanh thu hợp nhất" of "doanh thu hợp nhất của
    FPT"; for a mere noun also the noun by itself, "diện tích" of "diện tích lúa ở Mây Cao"."""
    length, noun = attribute(content), last.attribute
    run = [word for word in last.runs[0] if not _is_named(last, word)] if last.runs else []
    if not (run and noun and length):
        return
    whole = Span(noun.start, run[-1].end)
    owners = (name for name in last.names if not _is_local(last, name))
    firm = any(last.text[whole.end : owner.start].strip() in ("", "của") for owner in owners)
    nouns = [noun] if length == len(content) else []
    yield from (whole, *nouns) if firm else (*nouns, whole)
