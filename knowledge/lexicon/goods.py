"""The goods of Vietnamese trade statistics, each under all of its names, the wider kinds in front of what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from knowledge.pattern import lazy
from knowledge.text import fold, is_bare

Kind = tuple[str, ...]
"""Goods by the first names of the kinds that they are of, the widest first: ("nông sản", "rau quả", "thanh long")."""

# A line has one kind of goods, with a comma between its names; what is of it stands deeper below it.
_LISTED = """
nông sản, nông lâm thủy sản, nông lâm thuỷ sản, nông lâm thủy hải sản
  gạo, lúa gạo, lúa, thóc
  cà phê, cafe
  hồ tiêu, hạt tiêu
  hạt điều, điều nhân, nhân điều, điều thô
  chè, trà
  cao su, mủ cao su
  sắn, khoai mì, tinh bột sắn, sắn lát
  ngô, bắp
  lúa mì, lúa mỳ
  đậu tương, đậu nành, khô đậu tương
  rau quả, hàng rau quả, rau củ quả, rau củ, trái cây, hoa quả
    thanh long
    sầu riêng
    xoài
    vải thiều, quả vải
    chuối
    bưởi
    dưa hấu
    chôm chôm
    mít
    nhãn lồng, quả nhãn
    chanh leo
    dừa, trái dừa
    vú sữa
    rau
    ớt
    tỏi
  đường mía, mía đường, đường thô, đường tinh luyện, đường lỏng
  quế
  mắc ca
  thức ăn chăn nuôi, thức ăn gia súc
  thịt
    thịt lợn, thịt heo, lợn sống, heo sống, lợn hơi, heo hơi
    thịt bò
    thịt gà, thịt gia cầm
thủy sản, thuỷ sản, hải sản, thủy hải sản
  tôm
  mực
  bạch tuộc
  cua ghẹ, cua, ghẹ
  nghêu, ngao
  cá
    cá tra, cá da trơn
    cá ngừ
    cá rô phi
    cá hồi
sữa, sản phẩm sữa
  sữa đặc
  sữa bột
  sữa tươi
dầu ăn, dầu thực vật, dầu cọ
gỗ, sản phẩm gỗ, đồ gỗ, gỗ và sản phẩm gỗ, lâm sản, gỗ và lâm sản
  dăm gỗ
  viên nén, viên nén gỗ
  ván ép, gỗ dán
mây tre, mây tre đan, mây tre cói, thủ công mỹ nghệ
dệt may, hàng dệt may, hàng dệt và may mặc, hàng dệt, may mặc, hàng may mặc, quần áo
  vải, vải các loại
  xơ sợi, xơ, sợi, xơ và sợi
da giày, da giầy, giày dép, giầy dép
túi xách, va li, vali, ba lô
khẩu trang
máy tính, máy vi tính, điện tử
điện thoại, smartphone
ô tô, ôtô, xe hơi
  linh kiện ô tô, phụ tùng ô tô, linh kiện và phụ tùng ô tô
máy móc, máy móc thiết bị
xe máy, mô tô
xe đạp
sắt thép, thép, phôi thép, gang thép
  phôi
quặng
  quặng sắt
  bauxite, bauxit, bô xít
than, than đá
dầu
  dầu thô
  xăng dầu
    xăng
    dầu diesel, dầu do
khí hóa lỏng, lng, lpg
xi măng, clinker
phân bón, phân ure, urê
hóa chất
chất dẻo, hạt nhựa
nhựa, sản phẩm nhựa
gốm sứ
thuốc lá, thuốc lá điếu
rượu
bia
dược phẩm, tân dược
thuốc trừ sâu, thuốc bảo vệ thực vật
đồ chơi
hàng công nghiệp, công nghiệp chế biến
khoáng sản
"""
# Names that begin other words as well, "cá nhân", "than thở", "mực nước", "bắp cải", "trà trộn", or that have commas.
_GUARDED = {
    **{f"nông lâm {sea}": f"nông,? lâm,? {sea}" for sea in ("thủy sản", "thuỷ sản", "thủy hải sản")},
    "cá": r"cá(?! (?:nhân|thể|biệt|cược|độ|tính))",
    "than": r"than(?! (?:thở|phiền|vãn|khóc|trách))",
    "mực": r"mực(?! (?:nước|in|thước)\b)",
    "bắp": r"bắp(?! (?:cải|chân|tay|đùi))",
    "trà": r"trà(?! (?:trộn|đàm))",
    "mít": r"mít(?! tinh)",
    # Of "xuất khẩu hàng hóa qua cửa khẩu", typed without marks.
    "hoa qua": r"(?<!hang )hoa qua",
    "phôi": r"phôi(?! thai)",
    "điện tử": r"(?:(?<=hàng )|(?<=sản phẩm ))điện tử",
    "điện thoại": r"(?<!số )(?<!qua )(?<!gọi )(?<!bằng )điện thoại",
}
# The last syllables of what bodies are called: "Hiệp hội Dệt may", "Tập đoàn Dầu khí".
_BODIES = frozenset({"hội", "ty", "đoàn", "máy", "trường", "viện", "xã", "quán"})
# Without their marks these are other words more often: "muc" is "mức", "tra" "trả", "duong" is a road.
_NOT_BARE = frozenset(
    """
    chè trà ngô bắp sắn mực cua ghẹ ngao cá vải xơ sợi dầu phôi than rau ớt tỏi xoài chuối mít bưởi quế lúa thóc thịt
    bia rượu xăng ôtô sữa quặng cafe
    """.split()
) | {"mô tô"}


def goods_in(text: str) -> tuple[Kind, ...]:
    """The goods that a ``text`` names, in order; none by a part of a name: "Hiệp hội Dệt may" is a body."""
    return _bare_goods_in(text) if is_bare(text) else _goods_in(text)


def is_of(one: Kind, other: Kind) -> bool:
    """Whether the ``one`` goods are the ``other`` or a sort of them: "tôm" is "thủy sản", which is no "tôm"."""
    return one[: len(other)] == other


@lru_cache(maxsize=512)
def _goods_in(text: str) -> tuple[Kind, ...]:
    found = _MARKED.finditer(text)
    names = (match[0].lower().replace(",", "") for match in found if _is_no_name(text, match.start()))
    return tuple(_kinds()[name] for name in names)


@lru_cache(maxsize=64)
def _bare_goods_in(text: str) -> tuple[Kind, ...]:
    return tuple(_bare_kinds()[found] for found in _BARE.findall(text.lower()))


def _is_no_name(text: str, start: int) -> bool:
    """Whether what stands at ``start`` is written small, opens what stands behind a mark, or has a word in front of it
    that calls no body: "mặt hàng Dầu thô"."""
    if text[start].islower():
        return True
    before = text[:start].rstrip(" ")
    word = before.rpartition(" ")[2]
    return not before[-1:].isalnum() or (word.islower() and word not in _BODIES)


@cache
def _kinds() -> dict[str, Kind]:
    """Every name with its kind."""
    found: dict[str, Kind] = {}
    above: list[str] = []
    for line in _LISTED.strip().split("\n"):
        names = line.strip().split(", ")
        above[(len(line) - len(line.lstrip())) // 2 :] = names[:1]
        found.update(dict.fromkeys(names, tuple(above)))
    return found


@cache
def _bare_kinds() -> dict[str, Kind]:
    return {fold(name): kind for name, kind in _kinds().items() if name not in _NOT_BARE}


def _any_of(names: Iterable[str]) -> str:
    longest_first = sorted(names, key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(_GUARDED.get(name, name) for name in longest_first)})(?!\w)"


_MARKED = lazy(_any_of(_kinds()), re.IGNORECASE)
_BARE = lazy(_any_of(_bare_kinds()))
