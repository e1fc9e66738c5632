"""Slips that leave another word, and blanks typed elsewhere, are put right by the words beside them: examples before
an invented briefing, and what must stay as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from knowledge import Knowledge
from tests.told import told

TEXT = (
    "Bản tin chợ Mây (hư cấu). Năm 2030, tập đoàn Sendao ở Đồng Nai thuê cửa hàng của công ty Gió, tăng khoảng 5 tỷ "
    "đồng. Hải quan Vũng Tàu xử lý gian lận thương mại, nộp thuế suất 7%. Giá của công ty và của trà xã Mây giảm. Hợp "
    "đồng của Việt Nam với Trung Quốc về trà. Dự báo trong nước, giá trị sản xuất công nghiệp. Giá sau thuế tăng."
)
READ = [
    # What no common word is spelt like, where another makes a word there.
    ("gian lận thương mịa bao nhiêu vụ?", "gian lận thương mại bao nhiêu vụ?"),
    ("dự boá giá trà?", "dự báo giá trà?"),
    ("gian kận thương mại?", "gian lận thương mại?"),
    ("ký hợ đồng với ai?", "ký hợp đồng với ai?"),
    ("giá trà tăn bao nhiêu?", "giá trà tăng bao nhiêu?"),
    ("trà từ 3 tỷ trở len?", "trà từ 3 tỷ trở lên?"),
    # A word, where both of its neighbours tell another.
    ("giá trị sản xuất côn nghiệp?", "giá trị sản xuất công nghiệp?"),
    # Letters that changed places, and the key of a tone among them.
    ("giá torng nước?", "giá trong nước?"),
    ("trà của Việt Nma?", "trà của Việt Nam?"),
    # Names of places and offices, where the table has them so.
    ("trà sang Turng Quốc?", "trà sang Trung Quốc?"),
    ("trà của Vệt Nam?", "trà của Việt Nam?"),
    ("thu của Hiả quan Vũng Tuà?", "thu của Hải quan Vũng Tàu?"),
    ("thuê ở Dồng Nai?", "thuê ở Đồng Nai?"),
    ("thuê ở ĐNai?", "thuê ở Đồng Nai?"),
    # A blank left out, or typed a letter too early or too late.
    ("giá tăngkhoảng bao nhiêu?", "giá tăng khoảng bao nhiêu?"),
    ("thu bao nhiêutỷ đồng?", "thu bao nhiêu tỷ đồng?"),
    ("côngty Gió thu bao nhiêu?", "công ty Gió thu bao nhiêu?"),
    ("tậ pđoàn ở Đồng Nai?", "tập đoàn ở Đồng Nai?"),
    ("hợpđ ồng với ai?", "hợp đồng với ai?"),
    ("giá tăng khoảngb ao nhiêu?", "giá tăng khoảng bao nhiêu?"),
    # What a slip stands beside is spelt as it should be.
    ("cửa hàng xử lys bao nhiêu vụ?", "cửa hàng xử lý bao nhiêu vụ?"),
]
KEPT = [
    # Words, and names of things, that no article has.
    "tập đoàn xuất khẩu rau sang đâu?",
    "giá hẹn sau thuế?",
    "vali ở Đồng Nai giá bao nhiêu?",
    "Chile mua trà bao nhiêu?",
    "trà sang Chile bao nhiêu?",
    "giá doji bao nhiêu?",
    "tập đoàn Sendo thu bao nhiêu?",
    "tập đoàn Vinasun thu bao nhiêu?",
    "thuê ở Sông Hinh?",
    "ông Nai thuê bao nhiêu?",
    "công ty Giá thu bao nhiêu?",
    "thu bao nhiêu đô la?",
]


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with told(tmp_path_factory.mktemp("beside"), TEXT) as knowledge:
        yield knowledge


@pytest.mark.parametrize(("typed", "read"), READ)
def test_a_slip_is_put_right_by_the_words_beside_it(market: Knowledge, typed: str, read: str) -> None:
    assert market.understand(typed).repaired == read


@pytest.mark.parametrize("typed", KEPT)
def test_what_no_article_has_stays(market: Knowledge, typed: str) -> None:
    assert market.understand(typed).repaired == typed
