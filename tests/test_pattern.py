"""Patterns that are compiled when they are first asked."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import pytest

import knowledge
from knowledge.pattern import lazy


def test_a_lazy_pattern_finds_what_a_pattern_finds() -> None:
    pattern = lazy(r"(?P<what>mây|gió) \d+", re.IGNORECASE)
    found = pattern.search("Có Mây 5, gió 7.")
    assert found is not None
    assert found["what"] == "Mây"
    assert [other.group() for other in pattern.finditer("Mây 5, gió 7")] == ["Mây 5", "gió 7"]
    assert pattern.fullmatch("mây 5")
    assert pattern.sub("", "mây 5") == ""


def test_a_lazy_pattern_that_is_none_says_so_when_it_is_asked() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("mây")


def test_what_is_no_method_of_a_pattern_is_none_of_a_lazy_one() -> None:
    with pytest.raises(AttributeError):
        _ = lazy("mây").flags


def test_every_lazy_pattern_is_one() -> None:
    names = [found.name for found in pkgutil.walk_packages(knowledge.__path__, "knowledge.")]
    kept = (value for name in names for value in vars(import_module(name)).values())
    patterns = [value for value in kept if isinstance(value, type(lazy("")))]
    assert len(patterns) > 300
    for pattern in patterns:
        re.compile(pattern.pattern)
