"""Reading: every format through the one door, what an article says of itself, and clear errors for the rest."""

from __future__ import annotations

import io
import json
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.model import Article, ReadingError
from knowledge.reading import ENDINGS, collect, read
from knowledge.reading.kinds import TEXTS
from knowledge.reading.markdown import plain_text
from knowledge.reading.plain import FURNITURE, content
from knowledge.reading.source import LIMIT

SEEDS = Path(__file__).parent.parent / "seeds"


def one(path: Path) -> Article:
    (item,) = read([path])
    assert isinstance(item, Article)
    return item


def problem(path: Path) -> str:
    (item,) = read([path])
    assert isinstance(item, ReadingError)
    return str(item)


def put(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def line(**fields: object) -> str:
    return json.dumps(fields, ensure_ascii=False)


def test_the_seed() -> None:
    (path,) = SEEDS.glob("*.txt")
    article = one(path)
    assert article.title == "Bộ Thông tin và Truyền thông giao ban công tác quản lý nhà nước quý II/2023"
    assert article.id == path.stem
    assert article.held == "2023-06-12"
    assert article.published is None
    assert article.period is not None
    assert article.period.surface == "quý II/2023"
    assert (article.place, article.source) == ("cả nước", "Bộ Thông tin và Truyền thông")
    assert article.text.startswith("Sáng ngày 12/6/2023, Bộ")
    assert article.text.endswith("Chính phủ ban hành.")
    assert article.origin == str(path)


def test_a_page_of_nothing_but_its_portal(tmp_path: Path) -> None:
    assert "empty" in problem(put(tmp_path, "tin.txt", "null\nTin khác\n Tin tức \n"))


def test_plain_text_without_its_portal(tmp_path: Path) -> None:
    path = put(
        tmp_path,
        "tin.txt",
        "\ufeffXuất bản thông tin\r\n\r\nnull Tỉnh X họp quý\r\n \r\nTỈNH Y\r\n"
        "Tỉnh X  họp quý\r\nThu 5 tỷ.\r\n\r\nN.T.H\r\n",
    )
    article = one(path)
    assert article.title == "Tỉnh X họp quý"
    assert article.text == "TỈNH Y\nThu 5 tỷ."


@pytest.mark.parametrize("furniture", sorted(FURNITURE))
def test_a_portal_line_is_no_content(furniture: str) -> None:
    assert content(f"{furniture.capitalize()}\nTỉnh họp\n {furniture} \nThu 5 tỷ.") == ("Tỉnh họp", "Thu 5 tỷ.")


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Thu 5 tỷ trong quý.", "Thu 5 tỷ trong quý.", "Thu 5 tỷ trong quý."),
        ("Thu 5 tỷ.\nChi 3 tỷ.", "Thu 5 tỷ.", "Thu 5 tỷ.\nChi 3 tỷ."),
        ("Tỉnh họp", "Tỉnh họp", "Tỉnh họp"),
        ("Tỉnh họp\nTỉnh họp", "Tỉnh họp", "Tỉnh họp\nTỉnh họp"),
        ("Tỉnh họp\nThu 5 tỷ\nUSD", "Tỉnh họp", "Thu 5 tỷ"),
        ("a " * 100 + "b", "a " * 59 + "a…", "a " * 100 + "b"),
    ],
)
def test_what_stands_for_a_title(text: str, title: str, body: str) -> None:
    assert content(text) == (title, body)


MARKDOWN = """---
title: "Tỉnh X *họp*"
date: 5/3/2021
source: Sở Y
---
<!-- ghi chú
nhiều dòng -->
# Tỉnh X họp
Mở đầu **đậm** và _nghiêng_, 5*3*2, ten_bien_dai, [liên kết](https://x.vn/a_b_c)
viết tiếp ở dòng sau.␣␣
Một dòng\\
Dòng riêng \\* sao, `mã`, ~~xoá~~, ![ảnh](a.png), <b>thẻ</b>, <https://x.vn>.

Mục hai
-------
* một
* hai
  tiếp
1. ba
> trích
> dẫn

| Tên | Số |
|-----|---:|
| gạo | 5 |

***
```
a * b * c
```
"""


def test_markdown_becomes_what_a_reader_sees(tmp_path: Path) -> None:
    article = one(put(tmp_path, "tin.md", MARKDOWN.replace("␣", " ")))
    assert (article.title, article.published, article.source) == ("Tỉnh X *họp*", "2021-03-05", "Sở Y")
    assert article.text.split("\n") == [
        "Tỉnh X họp",
        "Mở đầu đậm và nghiêng, 5*3*2, ten_bien_dai, liên kết viết tiếp ở dòng sau.",
        "Một dòng",
        "Dòng riêng * sao, mã, xoá, ảnh, thẻ, https://x.vn.",
        "",
        "Mục hai",
        "- một",
        "- hai tiếp",
        "1. ba",
        "trích",
        "dẫn",
        "",
        "Tên | Số",
        "gạo | 5",
        "",
        "a * b * c",
    ]


def test_markdown_without_front_matter(tmp_path: Path) -> None:
    article = one(put(tmp_path, "tin.MD", "# Tỉnh Z họp quý I/2022 #\n\nThu 5 tỷ\nđồng.\n"))
    assert (article.id, article.title, article.text) == ("tin", "Tỉnh Z họp quý I/2022", "Thu 5 tỷ đồng.")
    assert article.period is not None


def test_jsonl_keeps_its_text(tmp_path: Path) -> None:
    text = " null\u2028Thu 5 tỷ.\n\u00a0Chi\u200b 3 tỷ.  \n\nNTT\n"
    full = line(id="a1", title="Tin  một", text=text, published="2021-02-03T08:00", source="Báo", url="https://x.vn")
    path = put(
        tmp_path,
        "tin.jsonl",
        "\n".join([full, "", line(text=text, date="2021-01", id=7), line(text="Hà Nội họp."), ""]),
    )
    first, second, third = (item for item in read([path]) if isinstance(item, Article))
    assert (first.id, first.title, first.published, first.source, first.url) == (
        *("a1", "Tin một", "2021-02-03", "Báo", "https://x.vn"),
    )
    assert first.text == text
    assert (second.id, second.published, second.url, second.title) == ("7", "2021-01", None, "null Thu 5 tỷ.")
    assert (third.id, third.title) == ("tin-4", "Hà Nội họp.")


def test_text_is_nfc(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Thu ngân sách đạt khá.")
    for name, data in (("a.txt", apart), ("a.jsonl", line(text=apart)), ("a.md", apart)):
        assert one(put(tmp_path, name, data)).text == "Thu ngân sách đạt khá."


BAD_LINES = [
    ("{", "not JSON"),
    ("[1, 2]", "not a JSON object"),
    ('"text"', "not a JSON object"),
    (line(title="x"), '"text" is missing'),
    (line(text=5), '"text" is no string'),
    (line(text="  \n"), '"text" is empty'),
    (line(text="x", title=5), '"title" is no string'),
    (line(text="x", url=["a"]), '"url" is no string'),
    (line(text="x", id=True), '"id" is no string'),
    (line(text="a\x00b"), "NUL"),
    ('{"text": "\\ud800"}', "surrogate"),
    ("[" * 100_000, "not JSON"),
    ('{"text": ' + "9" * 5000 + "}", "not JSON"),
]


@pytest.mark.parametrize(("bad", "reason"), BAD_LINES, ids=[reason + bad[:12] for bad, reason in BAD_LINES])
def test_a_bad_line_is_told_and_the_rest_goes_on(tmp_path: Path, bad: str, reason: str) -> None:
    path = put(tmp_path, "tin.jsonl", f"{line(id='1', text='Một.')}\n{bad}\n{line(id='3', text='Ba.')}")
    first, told, last = read([path])
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert (first.id, last.id) == ("1", "3")
    assert isinstance(told, ReadingError)
    assert f"{path}, line 2: " in str(told)
    assert reason in str(told)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Thu \xff5 t\xe1", "byte 4 is 0xff"),
        (b"a\x00b", "NUL character at character 1"),
        ("Thu 5 tỷ.".encode("utf-16"), "UTF-16"),
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n\n", "empty"),
        (b"\n\xc2\xa0\n \t\n", "empty"),
        (b"x" * (LIMIT + 1), "16 MiB"),
    ],
)
@pytest.mark.parametrize("ending", [".txt", ".md"])
def test_a_bad_file_gives_one_clear_error(tmp_path: Path, ending: str, data: bytes, reason: str) -> None:
    path = put(tmp_path, f"tin{ending}", data)
    assert str(path) in problem(path)
    assert reason in problem(path)


def test_bad_bytes_and_long_lines_of_jsonl(tmp_path: Path) -> None:
    good = line(id="x", text="Tốt.").encode()
    long_line = b'{"text": "' + b"a" * (2 * LIMIT + 5) + b'"}'
    path = put(tmp_path, "tin.jsonl", b"\n".join([good, b'{"text": "\xe1\xba"}', long_line, b"\xff\xfe{\x00", good]))
    items = list(read([path]))
    assert [str(item).partition(", ")[2].split(":")[0] for item in items if isinstance(item, ReadingError)] == [
        *("line 2", "line 3", "line 4"),
    ]
    assert len(items) == 5
    assert problem(put(tmp_path, "rong.jsonl", b"\xef\xbb\xbf\r\n\n")).endswith("this file is empty")


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("c.txt", "a.md", "b/d.jsonl", "b/x.png", ".git/e.txt", ".an.txt"):
        put(tmp_path, name, "x")
    found = list(collect([tmp_path, tmp_path / "c.txt"]))
    assert found == [tmp_path / "a.md", tmp_path / "c.txt", tmp_path / "b" / "d.jsonl"]


def test_sources_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    picture = put(tmp_path, "x.png", "x")
    reasons = [str(item) for item in collect([tmp_path / "empty", tmp_path / "not-there.txt", str(picture)])]
    assert "holds no articles" in reasons[0]
    assert "no such file" in reasons[1]
    assert all(ending in reasons[2] for ending in ENDINGS)
    (address,) = read(["ftp://x.vn/tin.html"])
    assert str(address) == "ftp://x.vn/tin.html: only addresses that begin with http:// or https:// are read"
    assert list(read([])) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = put(tmp_path, "x.txt", "x")
    path.chmod(0)
    assert "cannot be read" in problem(path)


def test_a_folder_named_like_a_file(tmp_path: Path) -> None:
    (tmp_path / "x.txt").mkdir()
    assert "holds no articles" in problem(tmp_path / "x.txt")


@pytest.mark.parametrize(
    ("data", "titles"),
    [
        ("Tỉnh họp\nThu 5 tỷ.".encode(), ["Tỉnh họp"]),
        (b"\xef\xbb\xbf\n \n" + f"{line(text='Một.')}\n{line(text='Hai.')}".encode(), ["Một.", "Hai."]),
    ],
)
def test_standard_input(data: bytes, titles: list[str]) -> None:
    items = list(read(["-"], stdin=io.BytesIO(data)))
    assert [item.title for item in items if isinstance(item, Article)] == titles
    assert len(items) == len(titles)


def test_no_standard_input() -> None:
    assert [type(item) for item in read(["-"])] == [ReadingError]
    assert [type(item) for item in read(["-"], stdin=io.BytesIO())] == [ReadingError]


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode), st.sampled_from(TEXTS))
def test_any_bytes_give_articles_or_errors(tmp_path_factory: pytest.TempPathFactory, data: bytes, ending: str) -> None:
    path = put(tmp_path_factory.getbasetemp(), f"any{ending}", data)
    items = list(read([path]))
    assert items
    for item in items:
        if isinstance(item, Article):
            assert item.text.strip()
            assert unicodedata.is_normalized("NFC", item.text)
            item.text.encode()
        else:
            assert str(path) in str(item)


@given(st.text(max_size=200), st.text(max_size=50))
def test_jsonl_text_survives(tmp_path_factory: pytest.TempPathFactory, text: str, title: str) -> None:
    path = put(tmp_path_factory.getbasetemp(), "any.jsonl", line(text=text, title=title))
    (item,) = read([path])
    if isinstance(item, Article):
        assert item.text == unicodedata.normalize("NFC", text)
    else:
        assert not text.strip() or "\x00" in text + title


@given(st.text(max_size=300))
def test_markdown_never_fails(text: str) -> None:
    plain_text(text)
