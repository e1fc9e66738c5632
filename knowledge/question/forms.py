"""Every way to write a term: the forms of its groups as one row, the parts of a code, the other numerals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from knowledge.model import Form
from knowledge.question.token import Token

# What is numbered in figures or in Roman ones: "vùng 1" and "vùng I", "Chi cục Hải quan khu vực 3" and "khu vực III".
_NUMBERED = frozenset({"vùng", "vực", "loại", "nhóm", "hạng", "đoạn", "vung", "loai", "nhom", "doan"})
_CODE = re.compile(r"([a-z]{1,4})(\d{2,4})")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_NUMERALS = {
    written: (str(number), roman) for number, roman in enumerate(_ROMAN, 1) for written in (str(number), roman)
}


def merged(typed: Form, groups: Iterable[Sequence[Form]]) -> tuple[Form, ...]:
    """The typed form, then every other form of the groups once, with the greatest weight it has in any."""
    best: dict[str, Form] = {}
    for group in groups:
        for form in group:
            known = best.get(form.marked)
            # A sign ("%") has no tokens to be looked for.
            if form.folded not in ("", typed.folded) and (known is None or known.weight < form.weight):
                best[form.marked] = form
    own = Form(typed.folded, typed.folded) if " " in typed.folded else typed
    return (own, *sorted(best.values(), key=lambda form: (-form.weight, form.folded)))


def apart(token: Token) -> tuple[Form, ...]:
    """A code of letters and a number with a blank between them: "A 350" for "A350"; none for any other word."""
    code = _CODE.fullmatch(token.folded)
    return (Form(f"{code[1]} {code[2]}", f"{code[1]} {code[2]}"),) if code else ()


def numerals(tokens: Sequence[Token], position: int) -> tuple[Form, ...]:
    """The other way to write the number of a region, a sort or a phase; none for any other word."""
    if not position or tokens[position - 1].marked not in _NUMBERED:
        return ()
    written = tokens[position].folded
    return tuple(Form(other, other) for other in _NUMERALS.get(written, ()) if other != written)
