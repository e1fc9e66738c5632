"""Addresses, against a server of our own: pages, documents, feeds, redirects, limits, and what is never fetched."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from knowledge import Article, ReadingError
from knowledge.reading import fetch, read
from tests.documents.office import make_docx

# Invented.
PAGE = (
    "<html><head><title>Chợ phiên hư cấu</title></head><body><article><h1>Chợ phiên hư cấu</h1><p>{words}</p>"
    "<p>Chợ đón 1.250 lượt khách trong ngày đầu tiên, theo ban quản lý chợ phiên.</p></article></body></html>"
).format(words="Người bán và người mua đều vui, hàng hóa đầy sạp. " * 5)
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title>
<item><title>Một</title><link>/page</link></item><item><title>Hai</title><link>{base}/gone</link></item>
<item><title>Lại một</title><link>{base}/page</link></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom">
<entry><link rel="self" href="/x"/><link href="/page"/></entry></feed>"""


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        base = f"http://127.0.0.1:{self.server.server_port}"  # type: ignore[attr-defined]
        answers: dict[str, tuple[int, dict[str, str], bytes]] = {
            "/page": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE.encode()),
            "/old": (200, {"Content-Type": "text/html; charset=windows-1258"}, PAGE.encode("utf-16")),
            "/packed": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(PAGE.encode())),
            "/bomb": (200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(fetch.LIMIT + 1))),
            "/file": (
                200,
                {"Content-Type": "application/octet-stream"},
                make_docx(["Chợ phiên thu 5 tỷ đồng (hư cấu)"]),
            ),
            "/feed": (200, {"Content-Type": "application/rss+xml"}, FEED.format(base=base).encode()),
            "/atom": (200, {"Content-Type": "application/atom+xml"}, ATOM.encode()),
            "/there": (302, {"Location": "/page"}, b""),
            "/loop": (302, {"Location": "/loop"}, b""),
            "/file-scheme": (302, {"Location": "file:///etc/passwd"}, b""),
            "/gone": (404, {}, b"gone"),
        }
        status, headers, body = answers[self.path]
        self.send_response(status)
        for name, said in headers.items():
            self.send_header(name, said)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the method it replaces
        pass


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", ["/page", "/packed", "/there", "/old"])
def test_a_page_becomes_an_article(base: str, path: str) -> None:
    (found,) = read([f"{base}{path}"], private=True)
    assert isinstance(found, Article)
    assert found.title == "Chợ phiên hư cấu"
    assert "1.250 lượt khách" in found.text
    assert found.url
    assert found.url.endswith("/page" if path == "/there" else path)
    assert found.origin == f"{base}{path}"


def test_a_document_by_its_address(base: str) -> None:
    (found,) = read([f"{base}/file"], private=True)
    assert isinstance(found, Article)
    assert found.layout.format == "docx"


@pytest.mark.parametrize(("path", "items"), [("/feed", [Article, ReadingError]), ("/atom", [Article])])
def test_a_feed_gives_the_page_of_every_item(base: str, path: str, items: list[type]) -> None:
    assert [type(item) for item in read([f"{base}{path}"], private=True)] == items


@pytest.mark.parametrize(
    ("path", "reason"),
    [("/gone", "404"), ("/loop", "redirects"), ("/file-scheme", "http://"), ("/bomb", "MiB")],
)
def test_what_cannot_be_fetched_ends_in_one_clear_line(base: str, path: str, reason: str) -> None:
    (problem,) = read([f"{base}{path}"], private=True)
    assert isinstance(problem, ReadingError)
    assert reason in str(problem)
    assert str(problem).startswith(f"{base}{path}: ")


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.1.2.3/", "http://192.168.1.1:8080/",
        "http://169.254.169.254/latest", "http://0.0.0.0/", "http://[::ffff:127.0.0.1]/", "http://2130706433/",
    ],
)  # fmt: skip
def test_the_own_network_is_never_asked(address: str) -> None:
    with pytest.raises(ReadingError, match="inside the own network"):
        fetch.fetch(address)


def test_a_redirect_into_the_own_network_is_not_followed(base: str) -> None:
    with pytest.raises(ReadingError, match="inside the own network"):
        fetch.fetch(f"{base}/there")


@pytest.mark.parametrize("address", ["http://", "http://a:b/", "https:///x"])
def test_what_is_no_address(address: str) -> None:
    (problem,) = read([address])
    assert isinstance(problem, ReadingError)
