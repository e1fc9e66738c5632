"""RSS and Atom: the addresses of the pages that a feed's items lead to, newest first as the feed has them."""

from __future__ import annotations

from urllib.parse import urljoin

from knowledge.model import ReadingError
from knowledge.reading.extras import needed

MOST_ITEMS = 200
"""How many items of one feed are read."""

_ATOM = "{http://www.w3.org/2005/Atom}"
_RSS_1 = "{http://purl.org/rss/1.0/}"


def items(data: bytes, base: str) -> list[str]:
    """The addresses of the items, each once, http and https only. Raises ReadingError for a broken or empty feed."""
    etree = needed("lxml.etree", "html")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=True)
    root = etree.fromstring(data, parser)
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        raise ReadingError("this feed is broken, or declares entities")
    found = [link.text for item in root.iter("item", f"{_RSS_1}item") for link in item.iter("link", f"{_RSS_1}link")]
    for entry in root.iter(f"{_ATOM}entry"):
        links = [link for link in entry.iterchildren(f"{_ATOM}link") if link.get("rel", "alternate") == "alternate"]
        found += [link.get("href") for link in links[:1]]
    addresses = (urljoin(base, said.strip()) for said in found if said and said.strip())
    kept = list(dict.fromkeys(address for address in addresses if address.startswith(("http://", "https://"))))
    if not kept:
        raise ReadingError("this feed has no items")
    return kept[:MOST_ITEMS]
