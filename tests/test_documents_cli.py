"""Documents on the command line: watching a folder, an article as a page, what was repaired, the list of sources."""

from __future__ import annotations

import signal
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.documents.office import make_docx, make_odf, make_xlsx
from tests.documents.printed import make_pdf
from tests.process import ROOT, Home, objects

# Invented.
ROWS = (("Mặt hàng", "Tháng 1/2030", "Tháng 2/2030"), ("Mứt sen", "15,5", "18,25"))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    (tmp_path / "documents").mkdir()
    return Home(tmp_path)


class _Page(HTMLParser):
    """The ids and the texts of all marks, the cells of every row, and every address the page names."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[str, str] = {}
        self.rows: list[list[str]] = []
        self.addresses: list[str] = []
        self._open = ""
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.addresses += [str(given[name]) for name in ("href", "src") if name in given]
        if tag == "tr":
            self.rows.append([])
        if tag == "td":
            self._in_cell = True
            self.rows[-1].append("")
        if tag == "mark":
            self._open = str(given["id"])
            self.marks[self._open] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "td":
            self._in_cell = False
        if tag == "mark":
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.rows[-1][-1] += data
        if self._open:
            self.marks[self._open] += data


def test_an_article_as_a_page(home: Home) -> None:
    path = home.folder / "documents" / "a.xlsx"
    path.write_bytes(make_xlsx([("Xuất khẩu <b>hư cấu</b>",), *ROWS]))
    assert home.run("add", path).returncode == 0
    done = home.run("show", "--html", "a")
    assert done.returncode == 0
    page = _Page()
    page.feed(done.stdout.decode())
    facts = objects(home.run("facts", "--json").stdout)
    assert page.marks == {fact["id"]: fact["surface"] for fact in facts}
    assert page.rows[-1] == ["Mứt sen", "15,5", "18,25"]
    assert page.addresses == [f"#{fact['id']}" for fact in facts]
    assert "&lt;b&gt;hư cấu&lt;/b&gt;" in done.stdout.decode()
    assert done.stdout.decode().startswith("<!doctype html>")


def test_sources_tell_format_encoding_and_pages(home: Home) -> None:
    folder = home.folder / "documents"
    (folder / "a.odt").write_bytes(make_odf("text", ["B¸o c¸o ch\u00ee phiªn: thu 5 tû ®ång trong ngµy ®Çu tiªn."] * 2))
    (folder / "b.pdf").write_bytes(make_pdf([["Chợ phiên hư cấu"], ["Thu 5 tỷ đồng."]]))
    done = home.run("add", folder)
    assert "TCVN3" in done.stdout.decode()
    listed = [(s["id"], s["format"], s["encoding"], s["pages"]) for s in objects(home.run("sources", "--json").stdout)]
    assert listed == [("a", "odt", "TCVN3", 0), ("b", "pdf", "", 2)]
    said = home.run("sources").stdout.decode()
    assert "2 trang · pdf" in said
    assert "odt · TCVN3" in said


def test_published_held_and_reported_on_are_three_things(home: Home) -> None:
    text = "Sáng 12/6/2030, chợ phiên hư cấu họp giao ban.\nTrong quý II/2030, chợ phiên thu 5 tỷ đồng."
    (home.folder / "documents" / "a.md").write_text(
        f"---\ntitle: Chợ phiên giao ban quý II/2030\ndate: 14/6/2030\n---\n{text}", "utf-8"
    )
    home.run("add", home.folder / "documents")
    (source,) = objects(home.run("sources", "--json").stdout)
    assert (source["published"], source["held"], source["period"]) == ("2030-06-14", "2030-06-12", "quý II/2030")
    assert source["format"] == "md"
    said = "đăng 14/6/2030 · họp 12/6/2030 · kỳ quý II/2030"
    assert said in home.run("sources").stdout.decode()
    assert said in home.run("show", "--html", "a").stdout.decode()
    assert home.run("show", "a").stdout.decode().startswith("Sáng 12/6/2030")


def test_a_citation_names_the_page(home: Home) -> None:
    path = home.folder / "documents" / "b.pdf"
    path.write_bytes(make_pdf([["Chợ phiên hư cấu"], ["Chợ phiên thu 5 tỷ đồng tiền thuế."]]))
    home.run("add", path)
    (answer,) = objects(home.run("ask", "--json", "chợ phiên thu bao nhiêu tiền thuế").stdout)
    assert answer["figures"][0]["citation"]["where"] == "tr. 2"
    assert answer["text"].endswith("tr. 2")


def test_a_watched_folder_keeps_being_added(home: Home) -> None:
    folder = home.folder / "documents"
    (folder / "a.docx").write_bytes(make_docx(["Chợ phiên thu 5 tỷ đồng (hư cấu)."]))
    (folder / "picture.png").write_bytes(b"x")
    command = [sys.executable, "-m", "bot", "watch", "--seconds", "0.1", str(folder)]
    watching = subprocess.Popen(
        command, cwd=ROOT, env=home.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        assert watching.stdout is not None
        assert "1 bài mới" in watching.stdout.readline().decode()
        watching.stdout.readline()
        (folder / "b.docx").write_bytes(make_docx(["Chợ phiên chi 6 tỷ đồng (hư cấu)."]))
        assert "1 bài mới" in watching.stdout.readline().decode()
        watching.stdout.readline()
        (folder / "b.docx").write_bytes(make_docx(["Chợ phiên chi 7 tỷ đồng (hư cấu)."]))
        assert "1 bài thay bản cũ" in watching.stdout.readline().decode()
    finally:
        watching.send_signal(signal.SIGINT)
        _, complaints = watching.communicate(timeout=30)
    assert complaints == b""
    surfaces = {fact["surface"] for fact in objects(home.run("facts", "--json").stdout)}
    assert surfaces == {"5 tỷ", "7 tỷ"}


def test_watching_what_is_no_folder(home: Home) -> None:
    done = home.run("watch", home.folder / "nowhere")
    assert done.returncode == 1
    assert "không có thư mục" in done.stderr.decode()
