"""The spellings of one unit of measure and the units of one dimension: "km²" is "ki-lô-mét vuông", and no "mét".

A question and a text may spell a unit differently; two units of one dimension measure the same thing differently, and
nothing is ever converted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from knowledge.model import Kind
from knowledge.text import tokens

# A line a dimension: its name, the kind of its quantities, and its units, each with its spellings.
_TABLE: Final = """
length: measure: m, mét; km, ki-lô-mét, ki lô mét, kilomet, kilômét, cây số; cm, xăng-ti-mét, xentimét,
    centimét, centimet; mm, mi-li-mét, milimét, milimet; hải lý; dặm; feet, ft; inch; năm ánh sáng; đơn vị thiên văn
area: measure: m2, m², mét vuông; km2, km², km vuông, ki-lô-mét vuông, ki lô mét vuông, kilômét vuông, cây số vuông;
    ha, hecta, hécta, héc ta, héc-ta; sào; cm2; dặm vuông
volume: measure: m3, m³, mét khối; cm3, cm³; l, lít; ml, mi-li-lít; thùng dầu
weight: measure: kg, kilôgam, ki-lô-gam, ki-lô, kí-lô, ký-lô, ký, kí, cân, kilogram; g, gr, gam, gram; mg, mi-li-gam;
    tấn; tạ; yến; ounce, oz; lượng vàng, cây vàng; chỉ vàng; carat
energy: measure: kWh, ki-lô-oát giờ, số điện; MWh; GWh
power: measure: kW, ki-lô-oát; MW, mê-ga-oát, megawatt; GW; kWp; MWp; W, oát; mã lực
voltage: measure: kV; V, vôn
apparent power: measure: kVA; MVA
data: measure: KB; MB; GB, G B, gigabyte; TB, terabyte
data rate: measure: Mbps, Mb/s; Gbps, Gb/s; Kbps
frequency: measure: Hz; kHz; MHz; GHz
temperature: measure: độ C, °C, độ
speed: measure: km/h, km/giờ, km một giờ, cây số giờ; m/s, mét trên giây
containers: measure: TEU
tonnage: measure: DWT; GT
time: duration: năm; tháng; quý; tuần, tuần lễ; ngày, hôm; đêm; giờ, tiếng, tiếng đồng hồ, giờ đồng hồ; phút; giây;
    thập kỷ, thập niên; thế kỷ; nhiệm kỳ; học kỳ
age: duration: tuổi, năm tuổi; tháng tuổi
"""

# What is no letter is written out, or "°C" would read as "c".
_SIGNS: Final = {"²": "2", "³": "3", "°": "độ ", "/": " mỗi "}
_PLAIN: Final = re.compile("[²³°/]")


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure by its first spelling, and what it measures."""

    name: str
    dimension: str


@lru_cache(maxsize=1024)
def measure(unit: str) -> Measure | None:
    """The measure that ``unit``, in any spelling, with marks or without, begins with: of "km²/năm" it is "km²"."""
    words = _words(unit)
    beginnings = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((_BY_SPELLING[spelling] for spelling in beginnings if spelling in _BY_SPELLING), None)


def spellings() -> dict[str, Kind]:
    """Every spelling of every unit, with the kind of quantity that it makes."""
    return {spelling: kind for _, kind, units in _rows() for unit in units for spelling in unit}


def _words(unit: str) -> list[str]:
    return tokens(_PLAIN.sub(lambda found: _SIGNS[found.group()], unit))


def _rows() -> list[tuple[str, Kind, list[list[str]]]]:
    rows: list[tuple[str, Kind, list[list[str]]]] = []
    for line in _TABLE.replace("\n    ", " ").strip().split("\n"):
        dimension, kind, units = line.split(": ")
        named: Kind = "duration" if kind == "duration" else "measure"
        rows.append((dimension, named, [unit.strip().split(", ") for unit in units.split(";")]))
    return rows


_BY_SPELLING: Final = {
    " ".join(_words(spelling)): Measure(unit[0], dimension)
    for dimension, _, units in _rows()
    for unit in units
    for spelling in unit
}
