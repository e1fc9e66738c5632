"""The bodies that a text names by what they are and what they are called: "Công ty TNHH Điện lực Mây Lam"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from knowledge.lexicon.places import COUNTRIES, places
from knowledge.lexicon.sorts import SURNAMES
from knowledge.model import Span
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold

# What stands between a body and its name and says of what kind it is.
_KINDS: Final = """
    tnhh, trách nhiệm hữu hạn, cp, cổ phần, ctcp, mtv, một thành viên, tmcp, tm, dv, sx, xnk, thương mại, dịch vụ,
    sản xuất, xuất nhập khẩu, xuất khẩu, nhập khẩu, đầu tư, phát triển, xây dựng, kinh doanh, quốc tế, tập đoàn,
    công ty, tổng công ty, chứng khoán, bảo hiểm, nhân thọ, ngân hàng, tài chính, điện lực, nhiệt điện, thủy điện,
    điện, thủy sản, thuỷ sản, hải sản, dược phẩm, dược, thép, gang thép, xi măng, dầu khí, lọc hóa dầu, lọc dầu, hóa
    dầu, hóa chất, phân bón, nhựa, cao su, than, khoáng sản, may mặc, may, dệt may, dệt, giày da, giày, bia, rượu,
    nước giải khát, sữa, mía đường, hàng không, vận tải, vận tải biển, cảng, cửa khẩu, sân bay, hải quan, hq, thuế,
    kho bạc, quản lý thị trường, vàng bạc đá quý, nông nghiệp, công nghệ cao, công nghệ, công nghiệp, kỹ nghệ, bất
    động sản, địa ốc, du lịch, thực phẩm, nông sản, lương thực, thiết bị, vật tư, y tế, viễn thông, truyền thông,
    phần mềm, cơ khí, ô tô, xe máy, vật liệu, chế biến, gỗ, giấy, bao bì, xăng dầu, năng lượng, logistics, kho vận,
    chăn nuôi, thức ăn chăn nuôi, giống, giống cây trồng, cà phê, gạo, và, tỉnh, thành phố, tp, mẹ, con, liên doanh,
    phân phối, bán lẻ, nước ngoài
"""
_LONGEST_FIRST: Final = sorted((" ".join(kind.split()) for kind in _KINDS.split(",")), key=len, reverse=True)
_LONGEST_KIND: Final = len(_LONGEST_FIRST[0]) + 1
_KINDS_BY_LETTERS: Final = {
    letters: [kind for kind in _LONGEST_FIRST if kind.startswith(letters)]
    for letters in {kind[:2] for kind in _LONGEST_FIRST}
}
# A year, a sum and a share are no part of a name: "Công ty Mây 5 tỷ đồng".
_NUMBER: Final = r"\d{1,2}(?![\w.,/%]|\.\d| (?:tỷ|triệu|nghìn|ngàn|đồng|tấn|năm|tháng|quý|người|ngày))"
_WORD: Final = rf"[{CAPITALS}](?:[\w&]|[.-](?=\w))*"
_FIRMS: Final = ("công ty", "tập đoàn", "ngân hàng", "hãng", "chuỗi", "CTCP")
_OFFICE, _BRANCH = "cục", "chi "
# Each of them as it is written; sought one by one they are found ten times as fast as by a pattern.
_NOUNS: Final = tuple({form: None for noun in (*_FIRMS, _OFFICE) for form in (noun, noun[0].upper() + noun[1:])})
_NAME: Final = re.compile(
    rf" (?P<name>{_WORD}(?: (?:{_WORD}|{_NUMBER}))*+)(?: \((?:gọi tắt là |viết tắt là |mã )?(?P<short>{_WORD})\))?"
)
_BARE: Final = frozenset({"công ty", "tập đoàn", "ngân hàng", "hãng"})
# No names: whole branches of trade, and where all bodies are.
_NO_NAMES: Final = frozenset({"Nhà nước", "Trung ương", "FDI", "XK", "NK", "XNK", "DN", "BOT", "ODA"})
_AT_HOME: Final = (" Việt Nam", " VN", " Group")
_SHORTEST_PERSON: Final = 3
_SURNAMES: Final = frozenset(SURNAMES)


class Body(NamedTuple):
    """A body that a text names: of what ``sort`` it is, its ``name``, what it is ``called`` by, with the word in front
    where the name alone is that of a place or a letter, and the letters that a bracket says it is ``short`` for; ""
    for none."""

    sort: str
    name: str
    called: str
    short: str


def bodies(text: str) -> list[tuple[Span, Body]]:
    """The bodies that ``text`` names by sort and name, and where, in order."""
    found = []
    for start, noun in _nouns(text):
        named = _NAME.match(text, _after_kinds(text, start + len(noun)))
        if named is None:
            continue
        sort, name = "firm", named["name"]
        if noun.lower() == _OFFICE:
            sort, name = "office", _without_person(name)
            if text[start - len(_BRANCH) : start].lower() == _BRANCH:
                sort, start = "branch", start - len(_BRANCH)
        for end in _AT_HOME:
            name = name.removesuffix(end)
        if _is_name(name):
            short = named["short"] or ""
            alone = len(name) > 1 and not _is_placed(name)
            called = name if alone else f"{text[start : named.start('name')].rsplit(maxsplit=1)[-1]} {name}"
            found.append((Span(start, named.end()), Body(sort, name, called, "" if _is_placed(short) else short)))
    return found


def _nouns(text: str) -> list[tuple[int, str]]:
    """Where the ``text`` has a word for a body by itself, and that word, in order."""
    found = []
    for noun in _NOUNS:
        at = text.find(noun)
        while at >= 0:
            if not text[at - 1 : at].isalnum():
                found.append((at, noun))
            at = text.find(noun, at + 1)
    return sorted(found)


# The articles of an index name the same bodies.
@lru_cache(maxsize=1024)
def _is_placed(name: str) -> bool:
    """Whether the ``name`` has that of a place in it."""
    return bool(places(name))


def firm_names(text: str) -> list[Span]:
    """Where the ``text`` names firms, with the places that some are called after: "Công ty Bia Hà Nội"; those of a
    country, "các công ty Trung Quốc", have no name."""
    return [span for span, body in bodies(text) if body.sort == "firm" and not _is_of_country(span, body, text)]


def _is_of_country(span: Span, body: Body, text: str) -> bool:
    """Whether nothing but a country stands behind what a body is."""
    before = span.of(text).removesuffix(body.name).strip()
    return before in _BARE and any(name in COUNTRIES for _, name in places(body.name))


def _after_kinds(text: str, at: int) -> int:
    """Where the words end that stand at an offset of the ``text`` and say of what kind a body is."""
    while text[at : at + 1] == " ":
        words = text[at + 1 : at + 1 + _LONGEST_KIND].lower()
        kinds = (kind for kind in _KINDS_BY_LETTERS.get(words[:2], ()) if words.startswith(kind))
        kind = next((kind for kind in kinds if not words[len(kind) : len(kind) + 1].isalnum()), "")
        if not kind:
            break
        at += 1 + len(kind)
    return at


def _without_person(name: str) -> str:
    """The name of an office without that of the person who speaks for it: "Cục Hải quan Mây Lam Nguyễn Văn Gió"."""
    words = name.split()
    for at in range(len(words) - _SHORTEST_PERSON + 1):
        if words[at] in _SURNAMES:
            return " ".join(words[:at])
    return name


def _is_name(name: str) -> bool:
    """Whether it is a name and not the first syllable of other words: "Ngân hàng Chính sách xã hội"."""
    if not name or name in _NO_NAMES or name == "Việt Nam":
        return False
    return " " in name or len(name) == 1 or not is_syllable(fold(name))
