"""One thing with a number or another: "khu vực 3" is not "khu vực 1", "phương án hai" not "phương án 1".

The function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from knowledge.grammar.quantity import quantities
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, question_tokens, says
from knowledge.pattern import lazy
from knowledge.text import CAPITALS, fold, padded

_NUMBERED = lazy(
    r"\b(?P<noun>vuc|doi|quan|lan|phuong an|khoa|ky|dieu|khoan|tuyen|chi cuc|\w+ so"
    r"|goi|giai doan|dot|vung|nhom|bac|loai|buyt|hang"
    r"|quan khu|(?:binh|su|lu|trung|tieu) doan|(?:quoc|tinh) lo"
    r"|luong)"
    r" (?P<number>\d{1,3}|(?<=buyt )\d{1,3}[a-z]|(?<=luong )(?:xanh|vang|do)|(?<=vung )(?:iv|i{1,3})|(?<=hang )[abc])\b"
)
# "Nhiệt điện Gió Mây 1", "ngôi nhà 51 Nguyễn Huệ": the last word of a name with its number, a house with its own; not
# "Trong 9 tháng", nor "nhà máy Gió số 2 Mây".
_NUMBER_OF_NAME = r"(?P<number>\d{1,3}[A-Z]?)(?![\w%]|[.,/-]\d)"
_NAME = lazy(
    rf"(?<!\w)(?!(?i:tháng|quý|năm|ngày|điều|khoản|quận|số|trong|từ|đến|sau|trước|khoảng|lúc|có|với)\b)"
    rf"(?P<name>[{CAPITALS}][^\W\d_]+) {_NUMBER_OF_NAME}(?! (?:tháng|giờ|ngày|năm|tuần|quý)\b)"
    rf"|(?<!\w)(?P<house>[Nn]hà) (?!máy |ga )(?:(?:[^\W\d_{CAPITALS}]+ ){{0,2}}số )?"
    rf"(?P<at>\d{{1,3}}[A-Z]?)(?= [{CAPITALS}])"
)
_ANY_NUMBER = lazy(r" so \d{1,3} ")
_ELIDED = lazy(r"^ va so (\d{1,3}) ")
# The same number in words, and ranks: "phương án hai", "giai đoạn một", "tháng thứ 2", "huân chương hạng Nhì"; not "mỗi
# đợt hai tuần", "phương án một giá", "mỗi năm thu 200 kg", nor "hàng Nhật".
_WORDED = lazy(
    r"\b(?:(?P<noun>phuong an|giai doan|dot|khoa) (?P<number>mot|hai|ba|bon)|(?P<time>(?:lan|thang|nam) thu)"
    r" (?P<rank>nhat|hai|ba|bon|\d{1,2}(?![.,]\d|%| ?(?:ty|ti|trieu|nghin|ngan|tram|dong|kg|ta|tan|ha|usd|vu)\b))"
    r"|(?:huan chuong|huy chuong)(?: \w+){0,3}? (?P<order>hang) (?P<class>nhat|nhi|ba))\b"
    r"(?! (?:gio|ngay|tuan|thang|quy|nam|nguoi|lan|gia|hoc|nay|sau|muoi|tram|xe|dia|mat|chieu|\d))"
)
_NUMBER_WORDS = {"mot": "1", "nhat": "1", "hai": "2", "nhi": "2", "ba": "3", "bon": "4"}
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
# Of works in phases the text names the one that it tells of where it begins.
_PHASES = frozenset({"giai doan", "goi", "dot"})
# "Tiền lãi tháng thứ 2" is not told where no month is counted: it may be that of the first.
_IN_ORDER, _AROUND_ORDER = frozenset({"thang thu", "nam thu"}), ("own", "left", "topic", "heading", "before")
_RANKS = _IN_ORDER | {"lan thu"}
# Of all declarations those of one channel are a part: "tờ khai luồng đỏ"; "lượng vàng" is none.
_CHANNEL, _CHANNELS, _DECLARATIONS = "luong", " luong ", lazy(r"\bto khai luong\b")
_AROUND_CHANNEL = ("heading", "items", "before", "title")
# What a figure is compared with is not what it tells of: "kỳ 2 tăng 9% so với kỳ 1".
_BASE = lazy(r"\bso (?:voi )?(?:ky|dot|giai doan|lan|khoa|vung|khu vuc|khu|nhom|loai) \w+")
# Offices and shops are let by their grades, "hạng A".
_GRADE = "hang"
# "Cầu số 8 mở rộng, nâng tổng chiều dài lên 900 m": that is of all of them.
_SUMMED = lazy(r" (?:nang|dua) (?:\w+ )?tong ")
_IN_ALL = lazy(r"\btong\b")
_GENERATION = lazy(r" ([2-6]g)(?= )")
_AROUND_THING, _OTHER_THING = ("before", "title", "lead"), 0.5


@lru_cache(maxsize=256)
def _generations(text: str) -> frozenset[str]:
    """The generations of networks that padded tokens name."""
    return frozenset(_GENERATION.findall(text))


def numbered(scene: Scene) -> Verdict:
    """Whether a thing with a number is the one asked for: "khu vực 3" is not "khu vực 1", "5G" not "4G"."""
    asked = _generations(question_tokens(scene.question.repaired))
    told = _generations(scene["own"].folded) if asked else asked
    if told and asked.isdisjoint(told):
        return _OTHER_THING, ""
    for noun, number in _things(scene.question.repaired):
        # The nearest words that number such a thing say whose the figure is: "đợt 1 giảm 9.300 tỷ, đợt 2 3.000 tỷ".
        numbers = next(filter(None, (_numbers(noun, scene[name].folded) for name in ("own", "left", "topic"))), [])
        if noun.endswith(" so"):
            # "Đất số 4 rộng 5 ha và số 6 rộng 2 ha": the second has the noun of the first.
            numbers = _ELIDED.findall(scene["clause"].folded) or numbers
        if noun == _GRADE:
            # Behind the figure another may be named, from which it came: "giảm còn 5% do khách chuyển sang hạng B".
            numbers = _numbers(noun, padded(scene.fact.before))[-1:]
        if numbers and number not in numbers:
            return 0.0, f"asks for {noun} {number}, this is {noun} {numbers[0]}"
        if noun == _CHANNEL and not numbers and _is_of_all_channels(scene):
            return _OTHER_THING, ""
        if noun in _IN_ORDER and not any(f" {noun} " in scene[name].folded for name in _AROUND_ORDER):
            return _OTHER_THING, ""
        if _is_of_others(noun, number, scene, named=bool(numbers)):
            return _OTHER_THING, ""
    for name, number in _names(scene.question.repaired):
        given = _numbers_of(name, scene.fact.citation.sentence)
        if given and number not in given:
            return 0.0, f"asks for {name} {number}, this is {name} {given[0]}"
        around = [] if given else [_numbers_of(name, scene[region].text) for region in _AROUND_THING]
        if any(around) and not any(number in numbers for numbers in around):
            return _OTHER_THING, ""
    return FINE


def _is_of_others(noun: str, number: str, scene: Scene, *, named: bool) -> bool:
    """Whether the figure is of another such thing, or of all of them, where the words around it have ``named`` none or
    this one."""
    if not named and noun.endswith(" so") and _is_of_another(number, scene):
        return True
    if not named and (noun.endswith(" so") or noun in _PHASES) and _is_about_another(noun, number, scene):
        return True
    return _is_of_all(noun, scene, named=named)


def _is_of_all(noun: str, scene: Scene, *, named: bool) -> bool:
    """Whether the figure is of all such things together, where one is asked for: it is their sum, or is told where the
    phases are counted and none is ``named``: "xây thành 3 giai đoạn với tổng vốn 9 tỷ đồng"."""
    if noun.endswith(" so"):
        return _SUMMED.search(scene["clause"].folded) is not None and not says(scene.question.repaired, _IN_ALL)
    return noun in _PHASES and not named and _counted(noun).search(fold(scene.fact.before)) is not None


def _is_of_all_channels(scene: Scene) -> bool:
    """Whether the declarations of one channel are asked for, and around the sentence no channel is named."""
    if not says(scene.question.repaired, _DECLARATIONS):
        return False
    return not any(_CHANNELS in scene[name].folded for name in _AROUND_CHANNEL)


def _is_about_another(noun: str, number: str, scene: Scene) -> bool:
    """Whether only other numbers are named around the sentence: a storm is numbered where the article begins."""
    around = [other for name in _AROUND_THING for other in _numbers(noun, scene[name].folded)]
    return bool(around) and number not in around


def _is_of_another(number: str, scene: Scene) -> bool:
    """Whether the figure's own words number a thing otherwise, by whatever short form, and its sentence nowhere has the
    ``number``: "Đội QLTT số 7" for "đội quản lý thị trường số 9"."""
    return bool(_ANY_NUMBER.search(scene["own"].folded)) and f" {number} " not in scene["sentence"].folded


def _numbers(noun: str, folded: str) -> list[str]:
    """The numbers of such things in a text."""
    folded = _BASE.sub("", folded)
    found = [] if noun in _RANKS else [_ROMAN.get(number, number) for number in _numbering(noun).findall(folded)]
    return found + [number for kind, number in _worded(folded) if kind == noun]


@lru_cache(maxsize=64)
def _numbering(noun: str) -> re.Pattern[str]:
    return lazy(rf" {noun} (\d{{1,3}}[a-z]?|xanh|vang|do|iv|i{{1,3}}|[abc])(?= )")


@cache
def _counted(phase: str) -> re.Pattern[str]:
    """Where a folded text counts such phases."""
    return lazy(rf"(?:\d|\b(?:hai|ba|bon|nam|cac|nhieu)) {phase}\b(?! \d)")


def _worded(folded: str) -> list[tuple[str, str]]:
    """The things of a text whose numbers are written in words, each with its number in digits."""
    named = (
        (found["noun"] or found["time"] or found["order"], found["number"] or found["rank"] or found["class"])
        for found in _WORDED.finditer(folded)
    )
    return [(noun, _NUMBER_WORDS.get(number, number)) for noun, number in named]


def _numbers_of(name: str, text: str) -> list[str]:
    """The numbers that a ``name`` has in a text."""
    return [number for named, number in _names(text) if named == name]


@lru_cache(maxsize=256)
def _names(text: str) -> tuple[tuple[str, str], ...]:
    """The names, and the houses, of a ``text`` that have a number, each with it; none that counts what follows."""
    counted = {quantity.span.start for quantity in quantities(text)} if _NAME.search(text) else set()
    found = (match for match in _NAME.finditer(text) if match.start("number") not in counted)
    return tuple((match["name"] or match["house"].lower(), match["number"] or match["at"]) for match in found)


@lru_cache(maxsize=64)
def _things(question: str) -> list[tuple[str, str]]:
    asked = _BASE.sub("", folded_question(question))
    return [(noun, _ROMAN.get(number, number)) for noun, number in _NUMBERED.findall(asked)] + _worded(asked)
