"""Telegram's HTML, read as strictly as Telegram reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}
ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<tag>[a-z-]+)(?P<rest>[^<>]*)>|&(?P<entity>#?[a-zA-Z0-9]+);|(?P<text>[^<>&]+)|(?P<bad>.)",
    re.DOTALL,
)
_LINK = re.compile(r'^ href="(?P<url>[^"<>]+)"$')


class MarkupError(Exception):
    """What Telegram would answer with 400."""


@dataclass
class Parsed:
    """The text after entities, and what stood in each kind of tag."""

    text: str = ""
    inside: dict[str, list[str]] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)

    @property
    def length(self) -> int:
        """UTF-16 units of the text as shown, without blanks at its ends."""
        return len(self.text.strip().encode("utf-16-le")) // 2


def parse(html: str) -> Parsed:
    """What ``html`` shows. Raises MarkupError."""
    parsed = Parsed()
    opened: list[tuple[str, int]] = []
    for found in _TOKEN.finditer(html):
        if found["bad"]:
            raise MarkupError(f"a bare {found['bad']!r} at {found.start()} in {html!r}")
        if found["text"]:
            parsed.text += found["text"]
        elif found["entity"]:
            parsed.text += _entity(found["entity"])
        elif found["close"]:
            if not opened or opened[-1][0] != found["tag"]:
                raise MarkupError(f"</{found['tag']}> closes nothing in {html!r}")
            tag, start = opened.pop()
            parsed.inside.setdefault(tag, []).append(parsed.text[start:])
        else:
            _open(found["tag"], found["rest"], parsed)
            opened.append((found["tag"], len(parsed.text)))
    if opened:
        raise MarkupError(f"{opened} left open in {html!r}")
    return parsed


def _entity(name: str) -> str:
    if name in ENTITIES:
        return ENTITIES[name]
    raise MarkupError(f"&{name}; is no entity of Telegram's")


def _open(tag: str, rest: str, parsed: Parsed) -> None:
    if tag not in TAGS:
        raise MarkupError(f"<{tag}> is no tag of Telegram's")
    if tag == "a":
        link = _LINK.match(rest)
        if not link:
            raise MarkupError(f"<a{rest}> holds no link")
        parsed.links.append(link["url"].replace("&amp;", "&").replace("&quot;", '"').replace("&#x27;", "'"))
    elif rest and (tag, rest) != ("blockquote", " expandable"):
        raise MarkupError(f"<{tag}{rest}> is not taken")
