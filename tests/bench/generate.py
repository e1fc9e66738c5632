"""Invented briefings in any number, the same ones for the same seed.

Nothing in them is true. Words are drawn unevenly, the first of a list most often, and names are made of syllables, so
that some terms are common and many are rare, as in real briefings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from random import Random

_FIRST = """
An Bình Cẩm Châu Đại Đông Gia Hạ Hòa Hưng Khánh Kim La Lam Lộc Long Mai Mỹ Nam Nghĩa Ninh Phong Phú Quảng Quế Sa Sơn Tam
Tân Thạch Thái Thanh Thịnh Thuận Tiên Trà Trường Vạn Vĩnh Xuân Yên
""".split()
_SECOND = """
An Bắc Bình Cát Châu Đà Điền Đồng Đức Giang Hà Hải Hậu Hiệp Hoàng Hội Khê Kỳ Lạc Lâm Lễ Lĩnh Lộ Lũng Minh Mộc Nguyên
Ninh Phước Quang Sơn Thành Thọ Thủy Tiến Trạch Trung Tường Vang Vinh Xá
""".split()
_FAMILY = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
_MIDDLE = "Văn Thị Hữu Đức Quốc Ngọc Minh Thanh Xuân Công".split()
_GIVEN = "Anh Bảo Cường Dũng Giang Hạnh Hiền Hùng Khánh Lan Long Mai Nam Oanh Phúc Quân Sơn Thảo Trung Tú Yến".split()
_BRAND_FIRST = "Vina Sao Mekong Delta Hano Sai Truong Nova Viet Indo Agri Tech Petro Green Alpha Omni".split()
_BRAND_LAST = "tex food bank tel port soft farm steel pack chem link auto pharma land net fish".split()

_SECTORS = """
Nông nghiệp, Công Thương, Thông tin và Truyền thông, Tài chính, Y tế, Giáo dục và Đào tạo, Giao thông vận tải, Xây dựng,
Du lịch, Tài nguyên và Môi trường, Khoa học và Công nghệ, Tư pháp, Lao động, Kế hoạch và Đầu tư, Thủy sản, Lâm nghiệp
"""
_COUNTED = """
doanh nghiệp, hộ gia đình, thuê bao băng rộng di động, hồ sơ trực tuyến, lượt khách, dự án, lao động, học sinh,
giường bệnh, trạm phát sóng, cửa hàng tiện lợi, hợp tác xã, tổ công nghệ số cộng đồng, trang trại bò sữa, tàu cá xa bờ,
trường mầm non, bác sĩ gia đình, điểm bưu điện văn hóa, phương tiện, hộ nuôi tôm, cơ sở lưu trú, chợ nông thôn,
camera giám sát, đài truyền thanh, văn bản điện tử, chữ ký số cá nhân, sản phẩm đạt chuẩn ba sao, xe buýt điện,
thư viện xã, nhà máy xử lý nước, hộ nghèo, ví điện tử, máy cấy lúa, người cao tuổi, sinh viên ngành chip, vụ vi phạm,
thẻ bảo hiểm, căn hộ xã hội, bến thủy nội địa, vườn ươm, giếng khoan, tủ sách pháp luật, đội tình nguyện, kho lạnh,
bè nuôi cá lồng, trạm sạc, phòng thí nghiệm, bếp ăn tập thể, cầu treo, nghệ nhân
"""
_QUALITIES = """
mới thành lập, được cấp phép, ở khu vực miền núi, tại vùng ven biển, thuộc diện ưu tiên, đạt chuẩn mới,
có vốn nước ngoài, trong khu công nghiệp, đã kết nối mạng, được hỗ trợ lãi suất, do phụ nữ làm chủ, chưa đăng ký,
theo mô hình tuần hoàn, dùng năng lượng mặt trời, được kiểm định, ở vùng lũ, quy mô nhỏ, được số hóa, phục vụ ban đêm,
ký kết dài hạn, ở bãi ngang, dưới tán rừng, được bảo tồn, cận biên giới
"""
_GOODS = """
gạo, thủy sản, cà phê, dệt may, gỗ, linh kiện điện tử, hạt điều, cao su, giày dép, tôm đông lạnh, hồ tiêu, phân bón,
thép cuộn, xi măng, sầu riêng, dược liệu, gốm sứ, mật ong, thanh long, sợi bông, máy bơm, đồ hộp, nến thơm, giấy bìa,
men vi sinh, tơ tằm, rong biển, mây tre đan, muối tinh, quế
"""
_WORKS = """
đường ven biển, cảng nước sâu, hồ chứa, bệnh viện đa khoa, trung tâm dữ liệu, khu tái định cư, cầu vượt, nhà hát,
sân vận động, đường sắt đô thị, kè chống sạt lở, trạm biến áp, chợ đầu mối, nhà ga hành khách
"""
_PLANS = """
rà soát quy hoạch, công khai kết quả, đối thoại với người dân, mở lớp tập huấn, sửa đổi quy chế, lắp đặt thiết bị,
kiểm tra chéo, ký quy chế phối hợp, trao giải thưởng, khởi động chiến dịch, lấy ý kiến chuyên gia, thí điểm ở cấp xã,
bàn giao mặt bằng, nâng cấp phần mềm, tổng kết phong trào
"""
_HEDGES = ("", "", "", "hơn ", "gần ", "khoảng ", "ước ", "trên ")
_QUARTERS = ("I", "II", "III", "IV")


class _Choice:
    """Draws from a list, unevenly: the word of rank n about once in n times as often as the first."""

    def __init__(self, words: str | Sequence[str]) -> None:
        self._words = " ".join(words.split()).split(", ") if isinstance(words, str) else words
        self._weights = list(accumulate(1 / rank for rank in range(2, len(self._words) + 2)))

    def __call__(self, random: Random) -> str:
        return random.choices(self._words, cum_weights=self._weights)[0]


_SECTOR, _THING, _QUALITY, _GOOD, _WORK, _PLAN, _NAME, _SURNAME = map(
    _Choice, (_SECTORS, _COUNTED, _QUALITIES, _GOODS, _WORKS, _PLANS, _FIRST, _FAMILY)
)


class Briefings:
    """Invented articles, one after the other."""

    def __init__(self, seed: int = 1) -> None:
        self._random = Random(seed)
        self._number = 0

    def __iter__(self) -> Iterator[dict[str, str]]:
        return self

    def __next__(self) -> dict[str, str]:
        """The next article as a line of JSONL has it: id, title, text, published, source and url."""
        self._number += 1
        random = self._random
        self._place, self._district, self._sector = self._name(), self._name(), _SECTOR(random)
        self._year, quarter = random.randint(2015, 2030), random.randint(1, 4)
        self._period = f"quý {_QUARTERS[quarter - 1]}/{self._year}"
        day = f"{random.randint(1, 28)}/{quarter * 3}/{self._year}"
        lines = [f"Ngày {day}, Sở {self._sector} tỉnh {self._place} họp giao ban."]
        lines += [" ".join(self._sentence() for _ in range(random.randint(1, 3))) for _ in range(random.randint(2, 4))]
        headline = f"Sở {self._sector} {self._place} giao ban {self._period}: {_THING(random)} {_QUALITY(random)}"
        return {
            "id": f"invented-{self._number}",
            "title": headline,
            "text": "\n".join(lines),
            "published": f"{self._year}-{quarter * 3:02}-28",
            "source": f"Cổng thông tin {self._place} (bịa)",
            "url": f"https://example.invalid/{self._number}",
        }

    def _sentence(self) -> str:
        kinds = (self._count, self._count, self._share, self._trade, self._money, self._plan)
        return self._random.choice(kinds)()

    def _count(self) -> str:
        noun, change = _THING(self._random), self._random.choice(("tăng", "giảm"))
        return (
            f"Trong {self._period}, huyện {self._district} có {self._hedge()}{self._whole()} {noun} "
            f"{_QUALITY(self._random)}, {change} {self._percent()} so với cùng kỳ năm trước, "
            f"trong đó xã {self._name()} có {self._whole()} {noun}."
        )

    def _share(self) -> str:
        done, of = sorted(self._random.sample(range(3, 90), 2))
        return (
            f"Đến nay {done}/{of} xã đã {_PLAN(self._random)}; {_THING(self._random)} {_QUALITY(self._random)} chiếm "
            f"{self._hedge()}{self._percent()}."
        )

    def _trade(self) -> str:
        return (
            f"Kim ngạch xuất khẩu {_GOOD(self._random)} của {self._place} đạt {self._hedge()}{self._decimal()} "
            f"triệu USD, riêng công ty {self._brand()} đạt {self._decimal()} triệu USD, "
            f"bằng {self._percent()} kế hoạch năm {self._year}."
        )

    def _money(self) -> str:
        return (
            f"Dự án {_WORK(self._random)} {self._name()} có tổng vốn {self._whole()} tỷ đồng, đã giải ngân "
            f"{self._hedge()}{self._decimal()} tỷ đồng, do công ty {self._brand()} thi công."
        )

    def _plan(self) -> str:
        return (
            f"Ông {self._person()} cho biết Sở {self._sector} sẽ {_PLAN(self._random)} và {_PLAN(self._random)} cho "
            f"{_THING(self._random)} {_QUALITY(self._random)} tại {self._name()}."
        )

    def _name(self) -> str:
        return f"{_NAME(self._random)} {self._random.choice(_SECOND)}"

    def _person(self) -> str:
        return f"{_SURNAME(self._random)} {self._random.choice(_MIDDLE)} {self._random.choice(_GIVEN)}"

    def _brand(self) -> str:
        return f"{self._random.choice(_BRAND_FIRST)}{self._random.choice(_BRAND_LAST)}{self._random.randint(1, 40)}"

    def _hedge(self) -> str:
        return self._random.choice(_HEDGES)

    def _whole(self) -> str:
        return f"{int(10 ** self._random.uniform(0.7, 5.5)):,}".replace(",", ".")

    def _decimal(self) -> str:
        return f"{self._random.uniform(1, 900):.{self._random.randint(1, 2)}f}".replace(".", ",")

    def _percent(self) -> str:
        return f"{self._random.uniform(0.5, 99):.{self._random.randint(0, 2)}f}%".replace(".", ",")
