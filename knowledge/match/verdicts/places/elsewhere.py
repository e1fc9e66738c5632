"""Figures that a place asked for is only near: it is summed up with others, or named before a part of it."""

from __future__ import annotations

import re

from knowledge.lexicon.places import HOME, PROVINCES
from knowledge.lexicon.places import forms as written
from knowledge.match.around.scene import Scene
from knowledge.text import CAPITALS

# Whose a thing is at home, without its second syllable; "người Việt Trì" are of a town.
_OF_HOME = re.compile(r"(?<!\w)(?:[nN]gười|[dD]ân|tiêu dùng|[dD]oanh nghiệp|DN|[gG]ia đình) Việt(?!\w| [A-ZĐÀ-Ỹ])")
# So many places together: "6 tỉnh miền Trung", "các địa phương".
_TOGETHER = re.compile(r" (?:\d+|cac|ca|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:tinh|tinh thanh|dia phuong) (?!nay\b)")
# A sentence on one alone: "Riêng cảng Mây thu 46 tỷ đồng".
_SINGLED_OUT = re.compile(rf"\W*Riêng (?:[a-zđ]\w* ){{0,2}}[{CAPITALS}]")
_SPEAKING = ("own", "topic", "left")


def is_at_home(scene: Scene) -> bool:
    """Whether the figure's own words name Vietnam: "tổng trị giá xuất khẩu cá ngừ của Việt Nam", "người dân Việt"."""
    own = scene["own"]
    return any(own.holds(form) for home in HOME for form in written(home)) or _OF_HOME.search(own.text) is not None


def is_summed_up(name: str, scene: Scene) -> bool:
    """Whether the text has come from the province ``name`` to many together: "Mây nhận 2 tỷ đồng. 6 tỉnh chịu thiệt
    hại nặng. Số nhà bị sập: 1.083 nhà"."""
    said = f"{scene['before'].folded.rstrip()}{scene['topic'].folded.rstrip()}{scene['left'].folded}"
    last = max((said.rfind(form.needle) for form in written(name)), default=-1)
    return last >= 0 and _TOGETHER.search(said, last) is not None


def is_of_a_part(scene: Scene) -> bool:
    """Whether all the country is asked for, and the sentence tells of one province or goes on with it."""
    place = scene.fact.place
    if "cả nước" not in scene.question.places:
        return False
    if any(scene["sentence"].holds(form) for home in HOME for form in written(home)):
        return False
    if _SINGLED_OUT.match(scene.fact.citation.sentence):
        return True
    if place not in PROVINCES:
        return False
    named = any(scene[region].holds(form) for region in _SPEAKING for form in written(place))
    return named or place != scene.article.place
