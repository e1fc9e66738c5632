"""Follow-up questions: what a message that goes on from the question before may stand for, written out as whole ones.

A follow-up puts its words in place of those of the same sort in the question before: its period for that one's, its
place for that one's, what it names for what is of the same kind there. All else is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from knowledge.grammar.period import previous
from knowledge.kindred import endings, is_counted, is_name, kindred, numbered, objects, subject
from knowledge.lexicon.places import COUNTRIES, places
from knowledge.model import Period, Question, Span
from knowledge.pattern import lazy
from knowledge.question.frame import unframed
from knowledge.question.lexicon import LOANWORDS
from knowledge.rewriting import Parts, attribute, joined
from knowledge.syllables import is_syllable
from knowledge.text import fold, tokens

_ENDING = r"(?:\s+(?:thi sao|thi the nao|the nao|la bao nhieu|bao nhieu|nua|sao|vay|a|nhi))*\s*[?.!]*$"
# Each is matched against folded text, which is as long as the typed one.
_AND = lazy(
    rf"^\s*(?:(?:(?:the|vay|va)\s+)?con|(?:the|vay|va)(?=\s+(?:o|tai|rieng)\b))\s+(?:ve\s+)?(?P<what>.+?){_ENDING}"
)
_MEANT = lazy(
    r"^\s*(?:khong[, ]+)?(?:y (?:toi|minh|em)(?: hoi)? la|(?:toi|minh)(?: muon)? hoi(?: ve)?|y la)\s+"
    rf"(?P<what>.+?){_ENDING}"
)
_HOW_ABOUT = lazy(r"^\s*(?:(?:the|vay|va)\s+)?(?P<what>.+?)\s+(?:thi sao|thi the nao|sao)\s*[?.!]*$")
_AMONG = lazy(r"^\s*(?:trong (?:do|so do)|(?:the|vay)(?= ))[, ]+(?:co )?(?P<what>.+?)\s*[?.!]*$")
_PREVIOUS = lazy(r"^(?:cung ky(?: nam (?:truoc|ngoai))?|(?:quy|thang|nam|ky) (?:truoc|ngoai))$")
# Which way something went is told with how much it did.
_EITHER_WAY = lazy(r"\b(?:tang hay giam|giam hay tang)\s*[?.!]*$")
# A question that opens with its verb leaves unsaid of what.
_VERB = lazy(r"(?:đạt|bằng|tăng|giảm|chiếm|gấp|vượt|hụt|dat|tang|giam|chiem|gap|vuot)(?!\w)", re.IGNORECASE)
_PLAIN = frozenset(f"{verb}bao nhieu" for verb in ("", "co ", "la ", "duoc ", "dat "))
_UNIT = lazy(r"\b(?:ngay|tuan|thang|quy)\b")
# "Huyện mây" names a place; "bao nhiêu huyện" does not.
_OWN = lazy(
    r"(?<!\w)(?<!nhiêu )(?<!nhieu )(?<!mấy )(?<!may )(?:tỉnh|huyện|quận|xã|phường|thị trấn|công ty|ngân hàng|tập đoàn"
    r"|tinh|huyen|quan|phuong|thi tran|cong ty|ngan hang|tap doan) \w",
    re.IGNORECASE,
)
_OF_NOTHING = frozenset(
    map(fold, ("CPI", "lạm phát", "dân số", "xuất siêu", "nhập siêu", "thu ngân sách", "chi ngân sách", "tăng trưởng"))
)
_SAID_OF = lazy(r"(?:bị|được|chưa|không|đã|đang)\b")
# In syllables.
_SHORT, _FRAGMENT, _LONGEST_PREDICATE = 6, 2, 5
_MOST_ENDINGS = 2
# A question that has no word but these beside what was typed says no more than that.
_EMPTY = frozenset("co la duoc dat bao nhieu".split())


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole question that a follow-up may stand for.

    ``names`` is what it names anew, which the sentence of a figure must hold, or, if ``strict``, its own words; "" for
    nothing. ``another`` says that no figure can be the one that was told; ``spare`` that it keeps all that was said
    before, some of which another reading may replace; ``alone`` that it goes on from no question before it; ``apart``
    that the thing is asked for by itself, so that only a figure that counts it in the article told of will do.
    """

    whole: str
    names: str = ""
    strict: bool = False
    another: bool = False
    spare: bool = False
    alone: bool = False
    apart: bool = False

    @property
    def is_only_tried(self) -> bool:
        """Whether it is worth no question back, and no refusal while another reading is left."""
        return self.spare or self.apart


def readings(
    typed: str, last: Question, told: Period | None, understand: Callable[[str], Question]
) -> Iterator[Reading]:
    """The whole questions that ``typed`` may stand for after ``last``, likeliest first; none if it is whole itself.

    ``told`` is the period of the figure that answered ``last``; ``understand`` takes a text apart.
    """
    typed = unframed(typed) or typed
    if _EITHER_WAY.search(fold(typed)):
        typed = f"{typed.rstrip(' ?.!')} bao nhiêu"
    folded = fold(typed)
    meant = _MEANT.match(folded)
    cue = _AND.match(folded) or meant or _HOW_ABOUT.match(folded) or _AMONG.match(folded)
    what = typed[slice(*cue.span("what"))] if cue else typed
    before, now = Parts(last, predicate=True), Parts(understand(what))
    if _PREVIOUS.match(now.folded):
        yield from _earlier(before, now.text, told)
    elif not now.content or not now.question.terms or _says_of_it(now):
        yield from _with_slots(before, now)
    elif cue:
        yield from _with_thing(before, now, corrected=cue is meant)
    elif _is_short(now):
        yield from _perhaps(before, now, typed)


def _says_of_it(now: Parts) -> bool:
    """Whether a question opens with its verb and leaves unsaid of what it asks: "đạt bao nhiêu phần trăm dự toán?"."""
    said = bool(now.places or now.names) or len(tokens(now.content)) > _LONGEST_PREDICATE
    return bool(now.asking) and not said and _VERB.match(now.text) is not None


def _is_short(now: Parts) -> bool:
    """Whether a message may go on from the last question without a word that says so: "sản lượng?"; not one that names
    a time, a place or a firm of its own, in whatever letters."""
    own = now.places or now.names or now.times or _OWN.search(now.text)
    words = tokens(now.content)
    foreign = any(not word.isdigit() and not is_syllable(word) and word not in LOANWORDS for word in words)
    return not own and len(words) <= _SHORT and (len(words) <= _FRAGMENT or not foreign)


def _earlier(before: Parts, words: str, told: Period | None) -> Iterator[Reading]:
    """The question about the period that ``words`` ("quý trước") mean after its own, or after its answer's."""
    period = before.question.periods[0] if before.question.periods else told
    earlier = previous(period, words) if period else ""
    if earlier:
        end = min((span.start for span in before.asking if span.start), default=len(before.text))
        yield Reading(before.replaced(_instead(before.times, earlier, end)))


def _with_slots(before: Parts, now: Parts) -> Iterator[Reading]:
    """The question with another period, place, base or direction, or about who did it, when, where or why."""
    if not (now.asking or now.times or now.base or now.places):
        return
    if not now.asking:
        yield from (Reading(before.replaced({span: now.text})) for span in numbered(before, now))
    if now.places and not before.places:
        # "Xã Mây" is a place that the list does not have.
        names = before.names[-1:] if len(tokens(before.of(before.names[-1:]))) > 1 else []
        yield from (Reading(_written(before, now, {name: now.of(now.places)})) for name in names)
    # Of another place or time it is another figure; who names the first of them may mean the one that was told.
    another = bool((now.times and before.times) or (now.places and before.places))
    for whole in (_written(before, now, {}), *_either_way(before, now, {})):
        yield Reading(whole, another=another)
    for place in reversed(before.places[:-1] if now.places else []):
        # "Gạo Việt Nam xuất khẩu vào EU" has two that "Campuchia" may stand for.
        yield Reading(_written(before, now, {place: now.of(now.places)}), another=True)


def _with_thing(before: Parts, now: Parts, *, corrected: bool) -> Iterator[Reading]:
    """The question about another thing: in place of its kin, or, where it has none, of what it may stand for; who
    corrects the question means something in place of all that it spoke of."""
    run, kin = subject(before), kindred(before, now)
    if whose := _whose(before, now, run):
        yield Reading(_written(before, now, {whose: ""}), now.content, another=True)
    if corrected and run:
        kin = [Span(run[0].start, run[-1].end), *kin]
    for span in kin:
        yield Reading(_about(before, now, span), now.content, strict=not is_name(now), another=True)
    for span in kin[:1]:
        ways = _either_way(before, now, {span: now.content})
        yield from (Reading(way, now.content, strict=not is_name(now), another=True) for way in ways)
    if kin and is_counted(before) and not (now.leads or is_name(now)):
        # Of "cơ quan báo chí" also "tạp chí" are some, which are counted by themselves.
        yield Reading(_alone(before, now), now.content, another=True, apart=True)
    if kin or not run:
        return
    if _is_mere(now) and not before.attribute:
        # "Trị giá?" is that of what was counted in tons.
        edits = {Span(run[0].start, run[0].start): now.content, **dict.fromkeys(before.asking, "")}
        yield Reading(joined(_written(before, now, edits), "bao nhiêu"), now.content, another=True)
        return
    yield from _beside(before, now, run)
    if is_name(now) or now.leads:
        return
    yield from _instead_of_words(before, now, run)
    if is_counted(before):
        # "Bao nhiêu thuê bao dùng smartphone? Còn tạp chí?"
        yield Reading(_alone(before, now), now.content, another=True, apart=True)


def _whose(before: Parts, now: Parts, run: Sequence[Span]) -> Span | None:
    """What was asked of those that the follow-up names, as far as it stands in front of their name: "thành viên" of
    "thành viên tổ công nghệ", behind which "còn tổ?" asks for these; None where it names others."""
    named, words = tokens(now.content), [fold(word.of(before.text)) for word in run]
    starts = (at for at in range(1, len(words)) if named and words[at : at + len(named)] == named)
    return next((Span(run[0].start, run[at].start) for at in starts), None)


def _instead_of_words(before: Parts, now: Parts, run: Sequence[Span]) -> Iterator[Reading]:
    """The question about another thing in place of its last words, of all that it speaks of, and by itself; no crop is
    asked for in place of a price, nor how many there are of what may only say more of the counted things."""
    replaced = [*list(endings(before, run))[:_MOST_ENDINGS], *objects(before)]
    asks, told = before.question.asked, len(tokens(now.content))
    kept = (before.attribute and not attribute(fold(now.content))) or (
        is_counted(before) and told <= _FRAGMENT < len(run)
    )
    if not kept:
        replaced.append(Span(run[0].start, run[-1].end))
    yield from (Reading(_about(before, now, span), now.content, another=True) for span in replaced)
    if not kept or asks.kinds == {"percent"} or asks.change:
        yield Reading(_alone(before, now), now.content, strict=True, another=True)
    for span in replaced[-1:] or [Span(run[-1].end, run[-1].end)]:
        ways = _either_way(before, now, {span: now.content})
        yield from (Reading(way, now.content, strict=not replaced, another=True) for way in ways)


def _beside(before: Parts, now: Parts, run: Sequence[Span]) -> Iterator[Reading]:
    """All that was said, with the other thing: "thành viên" are of the counted things, if these are more than a word,
    "ở nông thôn" is where these are, and then they need not be counted; "bị thương" is said of them too."""
    counted = is_counted(before) and not now.leads and not _SAID_OF.match(now.content.lower())
    beside = now.kept if now.leads else now.content
    if counted and len(run) > 1:
        front = _about(before, now, Span(run[0].start, run[0].start), beside)
        yield Reading(front, now.content, strict=True, another=True)
    at = run[-1].end
    yield Reading(_about(before, now, Span(at, at), beside), now.content, strict=True, another=True, spare=True)
    if now.leads and is_counted(before):
        plain = _written(before, now, {**dict.fromkeys(before.asking, ""), Span(at, at): beside})
        yield Reading(joined(plain, "bao nhiêu"), now.content, strict=True, another=True)


def _perhaps(before: Parts, now: Parts, typed: str) -> Iterator[Reading]:
    """What a short question means that names no place of its own: that of the one before, if it has one; else only what
    it says itself. A word or two that ask nothing go on from what was said, if they can."""
    alone = Reading(typed, alone=True)
    fragment = not now.asking
    goes_on = bool(fragment or before.places or before.names or _is_mere(now))
    if not goes_on and len(tokens(now.content)) > _FRAGMENT:
        # "Bao nhiêu thuê bao truyền hình" says all that is asked, whatever was spoken of.
        yield alone
        return
    if _is_mere(now) or (fragment and before.names and attribute(fold(now.content))):
        # Of nobody "lợi nhuận trước thuế" is asked, but of whom was spoken.
        yield from _with_thing(before, now, corrected=False)
        return
    if fragment and len(tokens(now.content)) <= _FRAGMENT and not attribute(fold(now.content)):
        yield from _with_thing(before, now, corrected=False)
        if not (before.places or now.leads):
            # Where a name was spoken of, only what the same article tells: another may tell of another firm.
            yield Reading(typed, alone=True, spare=True, apart=bool(before.names))
        return
    run, spans = subject(before), kindred(before, now)
    if run and (before.places or before.names or len(before.runs) > 1):
        spans.append(Span(run[0].start, run[-1].end))
    said = {*tokens(typed), *_EMPTY}
    replaced = (_about(before, now, span) for span in spans)
    yield from (Reading(whole, now.content, another=True) for whole in replaced if {*tokens(whole)} - said)
    yield alone
    if fragment:
        yield from _with_thing(before, now, corrected=False)


def _is_mere(now: Parts) -> bool:
    """Whether a follow-up names an attribute and not of what: "trị giá bao nhiêu?"; "lạm phát" is of nothing."""
    content = fold(now.content)
    return attribute(content) == len(content) and content not in _OF_NOTHING


def _either_way(before: Parts, now: Parts, edits: Mapping[Span, str]) -> Iterator[str]:
    """The same with the way left open, where a growth was asked for, and of a level: what grew here may have shrunk
    there."""
    asks = before.question.asked
    if now.asking or not before.asking:
        return
    asking = before.asking[0].of(before.text)
    if asks.change in ("tăng", "giảm"):
        at = fold(asking).find("bao nhieu")
        yield _written(before, now, {**edits, before.asking[0]: f"tăng hay giảm {asking[at:]}"})
    if edits and (asks.change or asks.kinds == {"percent"}):
        plain = dict.fromkeys(before.base, "")
        yield _written(before, now, {**edits, **plain, before.asking[0]: "bao nhiêu"})


def _about(before: Parts, now: Parts, span: Span, content: str = "") -> str:
    """The question before with what the follow-up speaks of in place of ``span``, asked as the follow-up asks."""
    content = content or now.content
    if not now.asking:
        return _written(before, now, {span: content})
    behind = now.folded.find(fold(now.content)) < now.asking[0].start
    if is_counted(before) and behind:
        # "Có bao nhiêu trường" and "tỷ lệ đạt chuẩn là bao nhiêu" ask in two ways.
        return _written(before, now, {**dict.fromkeys(before.asking, ""), span: now.kept})
    words, own = now.of(now.asking[:1]), before.of(before.asking[:1])
    edits = {span: content}
    if own and fold(words) in _PLAIN and fold(own) in _PLAIN:
        return _written(before, now, edits)
    edits |= dict.fromkeys((*before.asking[1:], *before.base), "") | dict.fromkeys(before.asking[:1], words)
    return joined(_written(before, now, edits), "" if own or fold(words) in _PLAIN else words)


def _alone(before: Parts, now: Parts) -> str:
    """What a follow-up names, asked for by itself at the place and time of the question before."""
    asks = before.question.asked
    asking = before.of(before.asking[:1])
    if asks.kinds == {"percent"} and not asks.change:
        asking = "bao nhiêu phần trăm"
    if now.asking:
        question = now.kept
    elif asks.change or asks.kinds == {"percent"} or now.question.asked.kinds:
        question = f"{now.content} {asking or 'bao nhiêu'}"
    else:
        question = f"bao nhiêu {now.content}"
    whose, where = before.of(before.names), now.where or before.where
    return joined(question, whose, where, now.of(now.times) or before.of(before.times))


def _written(before: Parts, now: Parts, edits: Mapping[Span, str]) -> str:
    """The question before with ``edits``, and with the period, the place, the base and the asking words that the
    follow-up has in place of its own."""
    changes = dict(edits)
    if now.asking and not edits:
        changes |= dict.fromkeys((*before.asking, *before.base), "")
    elif now.base:
        changes |= _instead(before.base, now.of(now.base), len(before.text))
    elif now.times and not _holds_for(before, now):
        changes |= dict.fromkeys(before.base, "")
    # A period behind "so với cùng kỳ" would be that of the base.
    end = min((span.start for span in (*before.asking, *before.base) if span.start), default=len(before.text))
    if now.times:
        changes |= _instead(before.times, now.of(now.times), end)
    if now.places and not (edits and now.of(now.places) in edits.values()):
        changes |= _instead(_alike(before, now), now.of(now.places) if before.places else now.where, end)
    return joined(before.replaced(changes), now.kept if now.asking and not edits else "")


def _alike(before: Parts, now: Parts) -> list[Span]:
    """The last place that a question names of the sort of the new one: of "Hải Phòng xuất khẩu sang Nhật Bản" that for
    "Hàn Quốc" is the country."""
    abroad = places(now.text)[0][1] in COUNTRIES
    same = [span for span, name in places(before.text) if span in before.places and (name in COUNTRIES) == abroad]
    return (same or before.places)[-1:]


def _holds_for(before: Parts, now: Parts) -> bool:
    """Whether what a change is measured against may be kept for another period: "so với tháng trước" for "tháng 8", not
    for "từ đầu năm"."""
    unit = _UNIT.search(fold(before.of(before.base)))
    return unit is None or unit[0] in fold(now.of(now.times))


def _instead(own: Sequence[Span], new: str, end: int) -> dict[Span, str]:
    """The edits that put ``new`` in place of ``own``, or at ``end`` where there is nothing to replace."""
    first, *others = own or [Span(end, end)]
    return {first: new, **dict.fromkeys(others, "")}
