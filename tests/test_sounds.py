"""Words spelt as they sound are read as they are meant, before an invented briefing that knows few of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from knowledge import Knowledge
from tests.told import told

TEXT = (
    "Bản tin chợ Mây (hư cấu). Năm 2030, ngân hàng Mây giảm lãi suất cho vay còn 7%, xuất khẩu trà đạt 5 tỷ đồng. Xã "
    "Gió xử lý 12 vụ vi phạm và có 9 sáng kiến. Sếp công ty Gió giữ 3 tấn trà."
)
READ = [
    # In the north s and x are one, tr and ch, d, gi and r.
    ("lãi xuất cho vay là bao nhiêu?", "lãi suất cho vay là bao nhiêu?"),
    ("sản suất công nghiệp tăng bao nhiêu?", "sản xuất công nghiệp tăng bao nhiêu?"),
    ("xản xuất công nghiệp tăng bao nhiêu?", "sản xuất công nghiệp tăng bao nhiêu?"),
    ("suất khẩu trà đạt bao nhiêu?", "xuất khẩu trà đạt bao nhiêu?"),
    ("sử lý bao nhiêu vụ?", "xử lý bao nhiêu vụ?"),
    ("xã Gió có mấy xáng kiến?", "xã Gió có mấy sáng kiến?"),
    ("trương trình nông thôn mới?", "chương trình nông thôn mới?"),
    ("vốn đầu tư chực tiếp nước ngoài?", "vốn đầu tư trực tiếp nước ngoài?"),
    ("dải ngân bao nhiêu?", "giải ngân bao nhiêu?"),
    ("rải ngân bao nhiêu?", "giải ngân bao nhiêu?"),
    ("tai nạn dao thông bao nhiêu vụ?", "tai nạn giao thông bao nhiêu vụ?"),
    # To some l and n are one, and in the south n and ng at the end.
    ("buôn lậu thuốc ná bao nhiêu?", "buôn lậu thuốc lá bao nhiêu?"),
    ("lợi nhuậng trước thuế?", "lợi nhuận trước thuế?"),
    # In most of the country two tones are one.
    ("kiễm tra bao nhiêu cơ sở?", "kiểm tra bao nhiêu cơ sở?"),
    ("tổng sãn phẩm tăng bao nhiêu?", "tổng sản phẩm tăng bao nhiêu?"),
    ("số ca tữ vong?", "số ca tử vong?"),
    # Letters that the young write for others.
    ("fần mềm giá bao nhiêu?", "phần mềm giá bao nhiêu?"),
    ("jáo viên bao nhiêu?", "giáo viên bao nhiêu?"),
    ("bao nhiêu kông ty?", "bao nhiêu công ty?"),
    # Without marks too.
    ("lai xuat cho vay la bao nhieu", "lai suat cho vay la bao nhiêu"),
    ("tai nan jao thong", "tai nan giao thong"),
]
KEPT = [
    # Words, or such as stand so in an article.
    "sếp công ty Gió giữ mấy tấn trà?",
    "xã đề xuất lao động?",
    "giá dao động bao nhiêu?",
    "chăn bò ở xã Gió?",
    "nước mắm giá bao nhiêu?",
    "thu giữ bao nhiêu trà?",
    "chia sẻ sử dụng bao nhiêu?",
    "khoản cách ly thu bao nhiêu?",
    "thuế suất xuất khẩu trà?",
    # Names and words from abroad.
    "xã Sử Lý thu bao nhiêu?",
    "giá xe jeep?",
    "số fan của chợ Mây?",
    "zoom có bao nhiêu người dùng?",
    # What asks makes no word.
    "thu giu bao nhiêu tra",
]


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with told(tmp_path_factory.mktemp("sounds"), TEXT) as knowledge:
        yield knowledge


@pytest.mark.parametrize(("typed", "read"), READ)
def test_a_word_spelt_as_it_sounds_is_read_as_it_is_meant(market: Knowledge, typed: str, read: str) -> None:
    assert market.understand(typed).repaired == read


@pytest.mark.parametrize("typed", KEPT)
def test_what_is_a_word_stays(market: Knowledge, typed: str) -> None:
    assert market.understand(typed).repaired == typed


def test_the_figure_is_answered(market: Knowledge) -> None:
    figures = market.ask("lãi xuất cho vay là bao nhiêu?").figures
    assert [fact.quantity.surface for fact in figures] == ["7"]
