"""The words that numbers are made of. Every list stands here once; rules build on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["digit", "ten", "tens", "hundred", "scale", "and", "half", "point", "part"]


@dataclass(frozen=True, slots=True)
class Word:
    """What a number word does in a numeral and what it is worth.

    ``opens`` says that a numeral may begin with it: "mươi", "lăm" and "lẻ" only continue one.
    """

    role: Role
    value: int
    opens: bool = True


WORDS: dict[str, Word] = {
    "không": Word("digit", 0),
    "một": Word("digit", 1),
    "mốt": Word("digit", 1, opens=False),
    "hai": Word("digit", 2),
    "ba": Word("digit", 3),
    "bốn": Word("digit", 4),
    "tư": Word("digit", 4, opens=False),
    "năm": Word("digit", 5),
    "lăm": Word("digit", 5, opens=False),
    "nhăm": Word("digit", 5, opens=False),
    "sáu": Word("digit", 6),
    "bảy": Word("digit", 7),
    "bẩy": Word("digit", 7),
    "tám": Word("digit", 8),
    "chín": Word("digit", 9),
    "mười": Word("ten", 10),
    "mươi": Word("tens", 10, opens=False),
    "chục": Word("scale", 10),
    "tá": Word("scale", 12),
    "trăm": Word("hundred", 100),
    "nghìn": Word("scale", 1_000),
    "ngàn": Word("scale", 1_000),
    "vạn": Word("scale", 10_000),
    "triệu": Word("scale", 1_000_000),
    "tỷ": Word("scale", 1_000_000_000),
    "tỉ": Word("scale", 1_000_000_000),
    "lẻ": Word("and", 0, opens=False),
    "linh": Word("and", 0, opens=False),
    "rưỡi": Word("half", 0, opens=False),
    "phẩy": Word("point", 0, opens=False),
    "phảy": Word("point", 0, opens=False),
    "nửa": Word("part", 0),
}

# The number words that are read without their marks too, and only in company that leaves no doubt (see ``rules``).
UNMARKED = (
    "không", "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "tám", "chín", "mười", "trăm", "nghìn",
    "ngàn", "triệu", "tỷ", "tỉ", "lẻ", "linh", "rưỡi", "phẩy",
)  # fmt: skip

# The other word that the same letters may be, where only that one fits: "hai muoi" is hai mươi.
TWINS: dict[str, str] = {"mười": "mươi"}

# Words that alone are another word, or no number without a count before them.
NEVER_ALONE = ("không", "tư", "tá", "triệu", "tỷ", "tỉ")

# What may follow digits besides the words above: shorthand and slips of the key that leave one reading.
SHORTHAND: dict[str, int] = {
    "k": 1_000,
    "tr": 1_000_000,
    "triêu": 1_000_000,
    "trệu": 1_000_000,
    "tỳ": 1_000_000_000,
    "ỷ": 1_000_000_000,
}

# The scale words that are read without marks after digits ("3,9 trieu"); "5 tram" and "20 van" may be trạm, văn bản.
UNMARKED_AFTER_DIGITS = ("nghìn", "ngàn", "triệu", "tỷ", "tỉ")

# Digits in groups set apart by blanks are one number before these: "10 000 000 đồng", "86 500 ha".
PRICED = ("đồng", "đ", "vnđ", "usd", "ha", "tấn", "kg", "km", "m2")

# A scale word is none where it begins one of these: "năm 2018 tỷ lệ hộ nghèo", "12 triệu phú".
COMPOUNDS: dict[str, tuple[str, ...]] = {
    "tỷ": ("lệ", "trọng", "suất", "giá", "số", "phú", "đối"),
    "tỉ": ("lệ", "trọng", "suất", "giá", "số", "phú", "đối", "mỉ"),
    "triệu": ("phú", "tập", "hồi"),
    "ngàn": ("hàng", "sách"),
    "vạn": ("vật", "sự"),
    "trăm": ("họ",),
}

# "hàng trăm", "vài chục tỷ": how many is left open, and so there is no numeral.
VAGUE = ("hàng", "vài", "mấy", "nhiều", "những", "các", "dăm", "bạc", "tiền", "vô", "nhiêu", "bn")

# A word before which a number word counts nothing: "thứ hai", "tháng Tám", "phần trăm", "đầu tư".
NEVER_AFTER = ("phần", "thứ", "tháng", "ngày", "mồng", "mùng", "lớp", "quý", "rằm")

# "năm" alone is a year, except between one of these and a word that none of the second list begins.
FIVE_AFTER = ("gồm", "có", "với", "thêm", "khoảng", "hơn", "gần", "trên", "dưới", "đủ", "thành", "được", "những")
YEAR_BEFORE = (
    "nay", "qua", "trước", "sau", "tới", "ngoái", "đó", "này", "kia", "nào", "học", "tài chính", "âm lịch",
    "dương lịch", "đầu", "cuối", "thứ", "sinh", "mới", "cũ", "kế hoạch", "ngân sách", "đặc biệt", "liền", "nhiều", "có",
)  # fmt: skip
