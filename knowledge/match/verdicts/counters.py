"""What things are counted in where a text names them in front: "sách điện tử 4.120 cuốn", "thí sinh tự do là 37 em"."""

from __future__ import annotations

import re

from knowledge.grammar.quantity.units import CLASSIFIERS, NOUNS
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import question_tokens
from knowledge.model import Term
from knowledge.text import fold, is_bare, is_syllable

_NOUNS = frozenset((*NOUNS, *CLASSIFIERS))
_COUNTABLE = frozenset(map(fold, _NOUNS))
_PERSONS = frozenset({"nguoi", "em", "chau"})
# What single things of many sorts are counted in: books, trees, animals, but no cases and no houses.
_COUNTERS = _PERSONS | frozenset("cuon quyen tam buc chiec cai con cay to vien qua chai hop".split())
# What leads from the number of something to the figure.
_AMOUNTS_TO = re.compile(
    r" (?:la|dat|con|co|len (?:den|toi)|(?:tang|giam)(?: them| di)?) (?:(?:hon|gan|khoang|tren|duoi) )*\d"
)
# Between the noun and its number, directly: "thí sinh tự do là hơn 37 em".
_LEADS_TO = re.compile(
    r" (?:trong do |so )*(?P<noun>[a-z ]+?) (?:(?:la|dat|co|con) )?(?:(?:hon|gan|khoang|tren|duoi) )*\d"
)


def is_mass(noun: Term, scene: Scene) -> bool:
    """Whether a question asks how much of the ``noun`` there is and not how many: "lượng sắt thép nhập khẩu" or "bao
    nhiêu gạo", not "bao nhiêu dự án"."""
    asked, word = question_tokens(scene.question.repaired), noun.forms[0].folded
    if f" bao nhieu {word} " in asked:
        # With its marks "hàng hóa" is no "hãng".
        typed = word in _COUNTABLE if is_bare(scene.question.repaired) else noun.surface.lower() in _NOUNS
        return not typed and all(map(is_syllable, word.split()))
    return f" luong {word} " in asked and f" so luong {word} " not in asked


def is_number_of(noun: Term, given: str, scene: Scene) -> bool:
    """Whether what is counted as ``given`` is told to be the number of the ``noun``: "tổng số phi công hiện nay là 123
    người", "sách điện tử 4.120 cuốn"; not "số doanh nghiệp thu hút 1.223 người"."""
    if given not in _COUNTERS:
        return False
    word, own = re.escape(noun.forms[0].folded), scene["own"].folded
    begun = re.search(rf" (?:so|luong) (?:luong )?{word} ", own) if given in _PERSONS else None
    if begun is not None and _AMOUNTS_TO.search(own, begun.end() - 1) is not None:
        return True
    return _is_named_in_front(noun, scene)


def _is_named_in_front(noun: Term, scene: Scene) -> bool:
    """Whether the ``noun``, with nothing that the question does not say of it, opens the figure's clause."""
    opened = _LEADS_TO.match(scene["clause"].folded)
    named = f"{opened['noun']} " if opened else ""
    return named.startswith(f"{noun.forms[0].folded} ") and f" {named}" in question_tokens(scene.question.repaired)
