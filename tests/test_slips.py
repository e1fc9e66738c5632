"""What people type is put right against the words of an invented briefing: examples, and what must stay as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from knowledge import Knowledge
from tests.told import told

TEXT = (
    "Bản tin chợ Mây (hư cấu). Trong 9 tháng đầu năm 2030, kim ngạch xuất khẩu trà đạt 5 tỷ đồng, doanh nghiệp nộp "
    "phiếu đầy đủ. Ngân sách xã Mây thu 7 tỷ đồng. Quỹ Sachs góp sách cho ngân sách xã, và ngân sách huyện. Chỉ số "
    "trà Mây ở mức 92,5 điểm. Xã bán 9 hộp khẩu trang, 6 tảng đá."
)
READ = [
    # Marks that no syllable has, and such as no word has there.
    ("trà ở mức bao nhiêu điẻm?", "trà ở mức bao nhiêu điểm?"),
    ("tính đén 14/9/2030 thu bao nhiêu?", "tính đến 14/9/2030 thu bao nhiêu?"),
    ("thu so vơi năm 2029?", "thu so với năm 2029?"),
    ("9 tháng đâu năm 2030 thu bao nhiêu?", "9 tháng đầu năm 2030 thu bao nhiêu?"),
    ("thán 5/2030 thu bao nhiêu?", "tháng 5/2030 thu bao nhiêu?"),
    ("lãi suất kỳ hạn 12T là bao nhiêu?", "lãi suất kỳ hạn 12 tháng là bao nhiêu?"),
    ("xe 12T chở bao nhiêu?", "xe 12T chở bao nhiêu?"),
    ("thu bao nhiêu tỷ đồn?", "thu bao nhiêu tỷ đồng?"),
    ("góp bao nhiêu tiên?", "góp bao nhiêu tiền?"),
    ("thu tăng mây phần trăm?", "thu tăng mấy phần trăm?"),
    ("trà ở mức ấy sau mấy nắm?", "trà ở mức ấy sau mấy năm?"),
    ("xã bán mấy nắm trà?", "xã bán mấy nắm trà?"),
    ("thu bao nieu tiền?", "thu bao nhiêu tiền?"),
    # Two neighbours changed places, and a code in front of a number.
    ("xã bán bao nhiêu khẩu trnag?", "xã bán bao nhiêu khẩu trang?"),
    ("trạm DKI/19 nộp bao nhiêu?", "trạm DKI/19 nộp bao nhiêu?"),
    # Nobody's words are an asking word.
    ("xã bảo nếu thiếu trà thì thu mấy đồng?", "xã bảo nếu thiếu trà thì thu mấy đồng?"),
    ("xã báo nêu số thu mấy đồng?", "xã báo nêu số thu mấy đồng?"),
    ("số danh nghiệp góp sách?", "số doanh nghiệp góp sách?"),
    # A mark left out of a phrase.
    ("kim ngạch xuất khâu trà?", "kim ngạch xuất khẩu trà?"),
    ("tỷ lệ nợ xâu của xã?", "tỷ lệ nợ xấu của xã?"),
    ("nhập trà từ Ấn Dộ?", "nhập trà từ Ấn Độ?"),
    ("trà mới đạt mục tiêu bao nhiêu tỷ đồng?", "trà mới đạt mục tiêu bao nhiêu tỷ đồng?"),
    ("trà dạt bao nhiêu tỷ đồng?", "trà đạt bao nhiêu tỷ đồng?"),
    # A letter left out, where the words beside it tell which.
    ("kim ngạch xuất khẩ trà?", "kim ngạch xuất khẩu trà?"),
    ("kim nghạch xuất khẩu trà?", "kim ngạch xuất khẩu trà?"),
    ("doanh nghiệp nộp piếu?", "doanh nghiệp nộp phiếu?"),
    # Marks that no syllable has with such an end, by the syllables beside it.
    ("số người làm viêc?", "số người làm việc?"),
    ("cơ quan quôc gia góp sách?", "cơ quan quốc gia góp sách?"),
    ("ngân sách huện thu bao nhiêu?", "ngân sách huyện thu bao nhiêu?"),
    ("thanh toấn bao nhiêu?", "thanh toán bao nhiêu?"),
    # A word that is none without its marks, beside one that has its own.
    ("nông nghiep thu bao nhiêu?", "nông nghiệp thu bao nhiêu?"),
    ("kế hoach thu của xã?", "kế hoạch thu của xã?"),
    ("xã khong thu bao nhiêu?", "xã không thu bao nhiêu?"),
    # A key that is a letter by itself, and the end of a syllable typed again.
    ("trà bị thu giwx bao nhiêu?", "trà bị thu giữ bao nhiêu?"),
    ("nhwngx doanh nghiệp nào góp?", "những doanh nghiệp nào góp?"),
    ("moiỗi xã góp bao nhiêu?", "mỗi xã góp bao nhiêu?"),
    # A short form glued to the number of a document.
    ("mẫu theo TT133 góp bao nhiêu?", "mẫu theo thông tư 133 góp bao nhiêu?"),
    # Keys of a word whose hat or horn was left out too, and of a name.
    ("doanh nghiệp niêm yets góp gì?", "doanh nghiệp niêm yết góp gì?"),
    ("nhà nuwocs thu bao nhiêu?", "nhà nước thu bao nhiêu?"),
    ("chợ Binhf thu bao nhiêu?", "chợ Bình thu bao nhiêu?"),
    # Keys: one that is held too long, one that is a letter, one whose word is a name elsewhere.
    ("laao", "lao"),
    ("tính tưừ đầu năm", "tính từ đầu năm"),
    ("uxất khẩu trà?", "xuất khẩu trà?"),
    ("ngân sachs xã thu bao nhiêu?", "ngân sách xã thu bao nhiêu?"),
    # Short forms with one reading where they stand.
    ("Q 2/2030 thu bao nhiêu?", "quý 2/2030 thu bao nhiêu?"),
    ("KN XK trà?", "kim ngạch xuất khẩu trà?"),
    ("gđ 2028-2030 thu bao nhiêu?", "giai đoạn 2028-2030 thu bao nhiêu?"),
    ("theo K2 Đ17 NĐ 12/2030", "theo khoản 2 điều 17 nghị định 12/2030"),
    ("khoản mấy Đ.17 Luật Chợ?", "khoản mấy điều 17 Luật Chợ?"),
    ("theo PA1 thu bao nhiêu?", "theo phương án 1 thu bao nhiêu?"),
]
KEPT = [
    "eps của chợ Mây?",
    "máy TT13200 giá bao nhiêu?",
    "momo thu bao nhiêu?",
    "dự báo nhu cầu trà?",
    "tổng SL trà của xã?",
    "chợ Mây năm 2030 thu bao nhiêu?",
    "góp bao nhiêu tiến sĩ?",
    "quỹ Sachs góp gì?",
    "bán 3 tỷ đơn hàng?",
    "xã Mầy thu bao nhiêu?",
    "dự án Power thu bao nhiêu?",
    "số thuê bao trà của xã?",
    "tỷ lệ sở hữu của xã?",
    "số thương nhân An Mây góp sách?",
    "vụ cảng Mây thu bao nhiêu?",
    "xã quên nộp bao nhiêu?",
    "GĐ chợ Mây góp gì?",
    "số phi công ở chợ Mây?",
    "xã Mây góp mấy đô la?",
    "xã Côn Đảo thu bao nhiêu?",
    "lô thuốc đông y giá bao nhiêu?",
    "mấy ngôi nhà của dân bị sập?",
    "mức đóng của người thứ hai?",
]


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with told(tmp_path_factory.mktemp("slips"), TEXT) as knowledge:
        yield knowledge


@pytest.mark.parametrize(("typed", "read"), READ)
def test_a_slip_is_put_right(market: Knowledge, typed: str, read: str) -> None:
    assert market.understand(typed).repaired == read


@pytest.mark.parametrize("typed", KEPT)
def test_what_may_be_meant_stays(market: Knowledge, typed: str) -> None:
    assert market.understand(typed).repaired == typed
