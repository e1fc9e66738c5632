"""Whether a bearer of a proper name is the one asked for: "huyện Văn Lãng" is not "huyện Cao Lộc"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from knowledge.lexicon.told import is_address
from knowledge.match.around.region import Region
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.bearers.small import small_names
from knowledge.match.verdicts.wording import FINE, Verdict, marked_question, places_in, question_tokens
from knowledge.model import Span
from knowledge.pattern import lazy
from knowledge.syllables import agrees, is_syllable
from knowledge.text import CAPITALS, fold, is_bare, padded, padded_marked

_OTHER_INSTANCE = 0.5
# Where others of its kind may be named, and where the one asked for may be instead.
_FROM_NEAR = (
    (("own",), ("own",)),
    (("topic", "left"), ("topic", "left")),
    (("title",), ("title", "before")),
)
# What a district is told of is told with its name; so is what a branch is told of where the office above it stands.
_DISTRICT = "huyen"
_AROUND = ("own", "topic", "left", "heading", "before", "title", "lead")
# Where the sentence itself is on the office above, what was named before is not asked.
_OFFICE_BELOW, _OFFICE_ABOVE = "chi cuc", lazy(r" (?<!chi )(?<!tong )cuc (?:hai quan|hq|thue|quan ly) ")
_CLASSES = """
    huyện, quận, xã, phường, thị trấn, công ty, tập đoàn, tổng công ty, ngân hàng, bệnh viện, đại học, trường, sân bay,
    cảng, cửa khẩu, dự án, nhà máy, sông, núi, đảo, hồ, chợ, cầu, đường, cao tốc, chi cục, cục, sở, phim, tháp, tòa nhà,
    khu công nghiệp, gói, hãng, viện, đội, đài, tỉnh, bang
"""
# A "hợp tác xã" is no "xã", nor is a "thị xã", nor a "thị trường" a "trường".
_GUARDED = {"xã": "(?<!tác )(?<!thị )xã", "trường": "(?<!thị )trường"}
_NAMES = sorted((name.strip() for name in _CLASSES.split(",")), key=len, reverse=True)
_CLASS = "|".join(_GUARDED.get(name, name) for name in _NAMES)
_MARKED = {fold(name.strip()): name.strip() for name in _CLASSES.split(",")}
# "Cong ty tc" is short for one of its kind.
_SHORT = 2
_REGIONS = frozenset({"tinh", "bang"})
# What comes and goes passes one of them, and not another at the same time.
_POSTS = frozenset({"cang", "cua khau", "san bay"})
_PARTS, _WHOLES = frozenset({"xa", "phuong", "thi tran"}), frozenset({"huyen", "quan"})
# Between a part and where it lies: what is left of its name, and a bracket or a comma.
_LIES_IN = lazy(r"(?: [^\W\d]+)?\s?[(,]\s?")
# "Chi cục Hải quan cửa khẩu cảng Hòn Gai": what stands between an office and its name is of its kind.
_OFFICE = (
    "hải quan|hq|thuế|quản lý thị trường|qltt|công thương|"
    "cửa khẩu|cảng|sân bay|quốc tế|khu công nghiệp|kcn|khu kinh tế|kkt|khu chế xuất|kcx|"
    "tnhh|trách nhiệm hữu hạn|cổ phần|cp|ctcp|mtv|một thành viên|"
    "mầm non|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt"
)
_OFFICE_HEADS = frozenset(fold(office).split()[0] for office in _OFFICE.split("|") if " " in office)
# In small letters what stands behind "sở" is what it is in charge of, "so giao thong", and these are rather other
# words, "hang lau", "cho vay"; so are some with "đội".
_COMMON = frozenset("so song nui dao ho cho cau duong phim thap goi hang vien dai tinh bang".split())
_NO_INSTANCES = frozenset({"doi tuong", "doi tac", "doi voi", "doi thu", "doi song", "doi moi"})
# In small letters what a firm or an office does, and when, is no name of it: "cong ty tang bao nhieu".
_NO_NAMES = frozenset(
    "tang giam dat co da dang se duoc nop phai khong con chiem gap bao trong tai thi theo nam".split()
)
_INSTANCE = lazy(rf"(?<!\w)(?i:(?P<kind>{_CLASS})(?: (?:{_OFFICE}))*) (?P<name>[{CAPITALS}][\w-]*)")
_ASKED_INSTANCE = lazy(
    rf"\b(?P<kind>{fold(_CLASS)})(?: (?:{fold(_OFFICE)}))* "
    rf"(?!(?:tp|tphcm|hcm|thanh pho)\b)(?P<name>[a-z0-9]+)(?: (?P<more>(?!(?:{fold(_CLASS)})\b)[a-z0-9]+))?"
)
# With its marks, in small letters: "chợ an đông" is a name where the article writes "An Đông".
_SMALL_INSTANCE = lazy(rf"(?<!\w)(?P<kind>{_CLASS})(?: (?:{_OFFICE}))* (?P<name>[^\W\d_]+ [^\W\d_]+)(?!\w)")
_NATION = "viet nam"
# "Chi cục Hải quan Mây (Cục Hải quan Gió) thu 5 tỷ đồng": the bracket names the office above.
_PARENT = lazy(
    rf"(?<!\w)(?i:chi cục|đội|phòng)(?: (?i:{_OFFICE})(?!\w))* (?P<part>[^().;:]*)"
    r"\((?i:thuộc )?(?i:(?:tổng )?cục|sở) (?P<parent>[^()\d]+)\)"
)
_IN_FULL = lazy(
    rf"(?<!\w)(?i:{_CLASS}|hải quan|bến xe|khu|Q\.|H\.)(?: (?i:{_OFFICE}))* "
    rf"(?P<name>[{CAPITALS}]\w+(?: [{CAPITALS}]\w+)+)"
)


def instance(scene: Scene) -> Verdict:
    """Whether a bearer of a proper name is the one asked for: "huyện Văn Lãng" is not "huyện Cao Lộc", what a province
    tells is not told of one of its districts, and "sân bay Cam Ranh" is none that an article without it tells of."""
    question = scene.question.repaired
    for kind, forms in (*_instances_asked(question), *_written_out(question, scene.article.text)):
        above = kind == _OFFICE_BELOW and any(_OFFICE_ABOVE.search(scene[name].folded) for name in UP_TO_FIGURE)
        around = UP_TO_FIGURE if above else _AROUND
        local = above or kind == _DISTRICT
        if local and not any(form in scene[region].folded for region in around for form in forms):
            return _OTHER_INSTANCE, ""
        # Its own words first: whom they name it is of, whoever was spoken of before.
        for where, near in _FROM_NEAR:
            if any(form in scene[region].folded for region in near for form in forms):
                break
            others = {other for region in where for other in _instances(scene[region].text, kind)}
            if not all(_is_known(other, question) for other in others):
                return _OTHER_INSTANCE, ""
    if _is_of_its_part(scene):
        return _OTHER_INSTANCE, ""
    return (_OTHER_INSTANCE, "") if _is_stranger(question, scene["whole"]) else FINE


@lru_cache(maxsize=64)
def _instances_asked(question: str) -> list[tuple[str, tuple[str, ...]]]:
    """The kinds of the names that a question gives to things, each with what would name it in a text; in small letters
    too."""
    small = question.islower() and is_bare(question) and not _INSTANCE.search(question)
    starts = {name.start for name in small_names(question)}
    found = [
        match
        for match in _ASKED_INSTANCE.finditer(fold(question))
        if _is_written_out(question[slice(*match.span("name"))])
        or (small and match["kind"] not in _COMMON and _may_be_name(match["name"]))
        or match.start("name") in starts
    ]
    found = [
        match
        for match in found
        if f"{match['kind']} {match['name']}" not in _NO_INSTANCES
        and agrees(question[slice(*match.span("kind"))].lower(), _MARKED[match["kind"]])
    ]
    # A province at home has a slot of its own, one abroad is told from others by its name.
    home = [span for span, _ in places_in(question)]
    found = [
        one for one in found if one["kind"] not in _REGIONS or all(span.start != one.start("name") for span in home)
    ]
    # "Xã Mây (huyện Gió)" is the commune; where it lies need not be said again.
    parts = [match.end() for match in found if match["kind"] in _PARTS]
    return [
        (match["kind"], _naming(match))
        for match in found
        if not (match["kind"] in _WHOLES and any(_LIES_IN.fullmatch(question, end, match.start()) for end in parts))
    ]


def _written_out(question: str, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The same for what the question names in small letters and the ``text`` of the article in capitals."""
    return [(kind, forms) for kind, forms, name in _small_instances(question) if name in text]


@lru_cache(maxsize=64)
def _small_instances(question: str) -> list[tuple[str, tuple[str, ...], str]]:
    """What the question may name in small letters, with how a text would write it out."""
    found = [] if is_bare(question) else list(_SMALL_INSTANCE.finditer(question))
    named = [(fold(match["kind"]), match["name"]) for match in found if match["name"].islower()]
    return [
        (kind, (f" {kind} {fold(name)} ", f" {fold(name)} "), name.title())
        for kind, name in named
        if kind not in _REGIONS and fold(name) != _NATION
    ]


def _may_be_name(small: str) -> bool:
    """Whether a word in small letters may be a name: no word that says what is done, nor two letters for something."""
    return small not in _NO_NAMES and (len(small) > _SHORT or is_syllable(small))


def _is_of_its_part(scene: Scene) -> bool:
    """Whether the office asked for is the one above that whose figure it is, named in a bracket behind that."""
    before = scene.fact.before
    found = _PARENT.search(before) if "(" in before else None
    if found is None:
        return False
    asked = question_tokens(scene.question.repaired)
    return f" {fold(found['parent'])} " in asked and padded(found["part"]) not in asked


def _is_stranger(question: str, article: Region) -> bool:
    """Whether the question names something in full that the ``article`` has nowhere."""
    return any(not any(pair in article.folded for pair in pairs) for pairs in _named_in_full(question))


@lru_cache(maxsize=64)
def _named_in_full(question: str) -> list[list[str]]:
    """The names of Vietnamese syllables that a question gives to things, each by the pairs of its syllables; those of
    provinces have more spellings."""
    known = [span for span, _ in places_in(question)]
    spans = [Span(*match.span("name")) for match in _IN_FULL.finditer(question)]
    spans = [span for span in spans if all(word.istitle() for word in span.of(question).split())]
    found = []
    for name in (*spans, *small_names(question)):
        place = any(map(name.meets, known))
        words = fold(name.of(question)).split()
        if not place and all(map(is_syllable, words)):
            found.append([f" {one} {other} " for one, other in pairwise(words)])
    return found


def _is_written_out(name: str) -> bool:
    """Whether it is a name as articles write it out, and not short for one ("Trường HQVN")."""
    return name[0].isupper() and (len(name) == 1 or not name.isupper())


def _naming(asked: re.Match[str]) -> tuple[str, ...]:
    """A name of Vietnamese syllables needs two of them: "cao" of "Cao Lộc" is also that of "nâng cao"."""
    if not is_syllable(asked["name"]) or not asked["more"]:
        return (f" {asked['name']} ",)
    # With what stands between: "chi cục hải quan Vinh" has no other syllable where "thu" comes behind it.
    whole = asked.string[asked.start() : asked.end("name")]
    both = f" {asked['name']} {asked['more']} "
    if asked["name"] in _OFFICE_HEADS:
        # "Chi cục Hải Phòng" is named by no other "Chi cục Hải quan".
        return f" {whole} {asked['more']} ", both
    return f" {whole} ", f" {asked['kind']} {asked['name']} ", both


@lru_cache(maxsize=1024)
def _all_instances(text: str) -> list[tuple[str, str]]:
    """The kinds, folded, and the names of what the ``text`` tells of; where somebody lives it does not."""
    return [
        (fold(match["kind"]), match["name"])
        for match in _INSTANCE.finditer(text)
        if not is_address(text, match.start())
    ]


def _instances(text: str, kind: str) -> Iterator[str]:
    kinds = _POSTS if kind in _POSTS else (kind,)
    return (name for found, name in _all_instances(text) if found in kinds)


def _is_known(name: str, question: str) -> bool:
    """Whether the question has the ``name``, with its marks if it has any: its "từ" is not the "Tứ" of "Tứ Xuyên"."""
    marked = not is_bare(question) and is_syllable(fold(name))
    return padded_marked(name) in marked_question(question) if marked else padded(name) in question_tokens(question)
