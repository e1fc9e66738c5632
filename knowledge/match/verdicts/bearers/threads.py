"""Which of the bodies of an article its thread is at where a figure stands: what is told of one is not another's.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from knowledge.lexicon.bodies import Body
from knowledge.match.around.scene import Scene
from knowledge.match.around.told import Bodies, known_bodies, told_bodies
from knowledge.match.verdicts.wording import FINE, Verdict, marked_question, question_tokens, says
from knowledge.pattern import lazy
from knowledge.teaser import teaser
from knowledge.text import CAPITALS, fold, is_bare, padded, padded_marked

_OTHER_BODY = 0.5
_OFFICE = " cuc "
# Whose figures are not those of the body above.
_BELOW = {"office": "branch"}
_NOUNS = (("branch", lazy(r"\bchi cuc\b")), ("office", lazy(r"(?<!tong )\bcuc\b")))
_CAPITAL = lazy(rf"(?<=[\w,(] )[{CAPITALS}][\w&.-]*(?: [{CAPITALS}\d][\w&.-]*)*")


def thread(scene: Scene) -> Verdict:
    """Whether the article tells of the body that is asked for where the figure stands, and not of another of its sort
    that it has named since: "Với Công ty Gió, ... Lợi nhuận sau thuế là 5 tỷ đồng" is not of "Công ty Mây"; nor what a
    sentence tells of a branch of the office that is."""
    fact, question = scene.fact, scene.question.repaired
    if fact.field != "text" or _has_all(fact.before, _written_names(question)):
        return FINE
    sentence = scene["sentence"]
    if _OFFICE not in sentence.folded and all(map(sentence.support, scene.question.terms)):
        # It names the body that is asked for as well, and no branch of an office.
        return FINE
    asked = _asked(question, scene.article.text)
    sorts = {body.sort for body in asked}
    if len(sorts) != 1:
        return FINE
    return (_OTHER_BODY, "") if _is_of_another(scene, asked, sorts.pop()) else FINE


@lru_cache(maxsize=64)
def _written_names(question: str) -> tuple[str, ...] | None:
    """The names in a question, folded, each with a blank on either side; None where it may have some in small
    letters."""
    return None if is_bare(question) or question.islower() else tuple(map(padded, _CAPITAL.findall(question)))


def _has_all(before: str, names: tuple[str, ...] | None) -> bool:
    """Whether all of the ``names``, if these are known, stand in front of the figure."""
    folded = padded(before) if names else ""
    return names is not None and all(name in folded for name in names)


def _is_of_another(scene: Scene, asked: frozenset[Body], sort: str) -> bool:
    """Whether the last that was told of in front of the figure is no body of the ``asked`` ones."""
    fact, text = scene.fact, scene.article.text
    article, sentence, led = told_bodies(text), fact.sentence, teaser(text)
    if led and led.end >= sentence.end > led.start:
        return False
    own = [one for one in article.mentions if sentence.start <= one.span.start < fact.quantity.span.start]
    own = [one for one in own if one.role == "subject" and one.body.sort in (sort, _BELOW.get(sort))]
    told = own[-1:] or [*article.told_before(sentence.start, sort)]
    if not told:
        return _is_yet_to_come(scene, asked, article)
    since = told[0].span.start
    named = (one for one in article.mentions if since <= one.span.start < sentence.end and one.role != "compared")
    others = {one.body for one in told}
    if any(one.body in asked for one in named):
        return own[-1:] == told and told[0].body.sort != sort
    if any(not _are_rivals(one, other) for one in others for other in asked):
        return False
    # A new paragraph comes back to what the article is on.
    opens = "\n" in text[told[-1].span.end : sentence.start]
    return not (opens and _is_on(scene, asked) and not _is_on(scene, others))


def _is_yet_to_come(scene: Scene, asked: frozenset[Body], article: Bodies) -> bool:
    """Whether an article that is on none of the ``asked`` bodies names them only behind the figure's sentence."""
    named = (one.span.start for one in article.mentions if one.body in asked)
    first = min(named, default=0)
    forms = [padded(form) for body in asked for form in (body.called, body.short) if form]
    on_it = any(form in scene[region].folded for form in forms for region in ("title", "lead"))
    return first > scene.fact.sentence.end and not on_it


def _is_on(scene: Scene, among: Collection[Body]) -> bool:
    """Whether the title names one of the bodies."""
    return any(padded(body.called) in scene["title"].folded for body in among)


@lru_cache(maxsize=256)
def _asked(question: str, text: str) -> frozenset[Body]:
    """The bodies of a ``text`` that the question names, as it is typed; of an office and a branch of one name that
    which it says."""
    said = question_tokens(question) if is_bare(question) else marked_question(question)
    pad = padded if is_bare(question) else padded_marked
    asked = [
        body for body in known_bodies(text) if any(pad(form) in said for form in (body.called, body.short) if form)
    ]
    sort = next((sort for sort, noun in _NOUNS if says(question, noun)), "")
    return frozenset([body for body in asked if body.sort == sort] or asked)


def _are_rivals(one: Body, other: Body) -> bool:
    """Whether two bodies are others, and neither has the other's name in its own: "Mây Lam" and "Mây Lam Logistics"."""
    first, second = ({*fold(body.name).split()} for body in (one, other))
    return one.sort != other.sort or not (first <= second or second <= first)
