"""Plain text files as portals hand them out: a title, the text, and what their pages put around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from knowledge.model import Article, Layout, ReadingError
from knowledge.reading import encodings
from knowledge.reading.about import article, head
from knowledge.reading.source import decode, whole

# Lines of a portal's page that are no content; compared without blanks around them, whatever their case.
FURNITURE = frozenset(
    [
        *(
            "null",
            "xuất bản thông tin",
            "chi tiết bài viết tin tức",
            "chi tiết bài viết",
            "chi tiết tin tức",
            "tin tức",
        ),
        *("trang chủ", "quay lại", "in trang", "in bài viết", "in ấn", "bản in", "gửi email", "chia sẻ", "xem thêm"),
        *(
            "tin liên quan",
            "tin khác",
            "các tin khác",
            "bài viết liên quan",
            "tin mới hơn",
            "tin cũ hơn",
            "về đầu trang",
        ),
    ]
)
_NULL = re.compile(r"null\s+(?=\S)")
_INITIALS = re.compile(r"\(?[A-ZĐ](?:[.\s]{0,2}[A-ZĐ]){0,4}\.?\)?")
_SENTENCE_END = (".", "!", ";", ",", ":")
_LONGEST_TITLE = 250


def read(pieces: Iterable[bytes], origin: str, name: str) -> Iterator[Article | ReadingError]:
    """The one article of a plain text file, or a ReadingError that names ``origin``."""
    try:
        used: Counter[str] = Counter()
        title, text = content("\n".join(encodings.repair_all(decode(whole(pieces)).split("\n"), used)))
        layout = Layout("txt", encodings.main_encoding(used))
        yield article(id=name, title=title, text=text, origin=origin, layout=layout)
    except ReadingError as error:
        yield ReadingError(f"{origin}: {error}")


def content(text: str) -> tuple[str, str]:
    """Title and text without what the portal put around them: its buttons, "null", the title again, initials.

    The title is the first line that is content, if it is short and no sentence and more follows; else the
    text's own head stands for it and nothing is taken away. Raises ReadingError when nothing is left.
    """
    kept = [_NULL.sub("", line, count=1) for line in text.split("\n") if not _is_furniture(line)]
    kept = _without_initials(_stripped(kept))
    if not kept:
        raise ReadingError("this file is empty")
    title = " ".join(kept[0].split())
    if not _is_title(title) or not _stripped(kept[1:]):
        return head("\n".join(kept)), "\n".join(kept)
    rest = [line for line in kept[1:] if " ".join(line.split()) != title]
    return title, "\n".join(_stripped(rest) or kept)


def _is_furniture(line: str) -> bool:
    return " ".join(line.split()).lower() in FURNITURE


def _is_title(line: str) -> bool:
    return len(line) <= _LONGEST_TITLE and not line.endswith(_SENTENCE_END)


def _without_initials(lines: list[str]) -> list[str]:
    """Without the author's initials in a line of their own at the end."""
    return _stripped(lines[:-1]) if len(lines) > 1 and _INITIALS.fullmatch(lines[-1].strip()) else lines


def _stripped(lines: list[str]) -> list[str]:
    """Without blank lines at both ends."""
    filled = [number for number, line in enumerate(lines) if line.strip()]
    return lines[filled[0] : filled[-1] + 1] if filled else []
