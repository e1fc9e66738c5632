"""What the unit of a figure says without a word: tonnes of rice are its output, hectares an area."""

from __future__ import annotations

from typing import Final

from knowledge.grammar.quantity.dimension import measure
from knowledge.model import Quantity, Term

# What a text leaves out where the unit says so: "bia 3,02 tỷ lít" is its "sản lượng", "lúa 1.540 ha" its "diện tích".
# No "giá": "đồng/kg" is a cost or a subsidy as well; no "kim ngạch": dollars are a debt as well.
DIMENSIONS: Final = {
    "san luong": frozenset({"weight", "volume", "energy"}),
    "dien tich": frozenset({"area"}),
    "cong suat": frozenset({"power"}),
}


_SHARE = "ty le"


def may_be_implied(term: Term) -> bool:
    """Whether the unit of some figure may say the ``term``."""
    return term.forms[0].folded in DIMENSIONS or term.forms[0].folded == _SHARE


def is_implied(term: Term, quantity: Quantity) -> bool:
    """Whether the unit of the ``quantity`` says the ``term``; that of a change or a rate ("tạ/ha") says none."""
    if term.forms[0].folded == _SHARE:
        return quantity.kind == "percent" and quantity.change is None
    dimensions = DIMENSIONS.get(term.forms[0].folded)
    if dimensions is None or quantity.change is not None or "/" in quantity.unit:
        return False
    given = measure(quantity.unit)
    return given is not None and given.dimension in dimensions
