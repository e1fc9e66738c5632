"""Syllables that are spelt with "i" by some and with "y" by others: "kì" and "kỳ", "kĩ" and "kỹ", "quí" and "quý"."""

from __future__ import annotations

import re

from knowledge.lexicon import Lexicon
from knowledge.question.vocabulary import Vocabulary, beside, seen
from knowledge.text import fold, typed_words

# The sound is the same behind these alone: "tai" and "tay" are two words, and so are "thi" and "thy", "chi" and "chy".
_EITHER = re.compile(r"(?:[hklmst]|qu)(?:[ìíỉĩịi]|[ỳýỷỹỵy])", re.IGNORECASE)
_OTHER = str.maketrans("ìíỉĩịiỳýỷỹỵyÌÍỈĨỊIỲÝỶỸỴY", "ỳýỷỹỵyìíỉĩịiỲÝỶỸỴYÌÍỈĨỊI")


def respelt(text: str, lexicon: Lexicon, vocabulary: Vocabulary) -> dict[int, tuple[int, str]]:
    """Such syllables of ``text`` as the index has in the other spelling alone, or more often, beside the same words:
    "nhiệm kì" where its texts say "nhiệm kỳ". A start each, with the end and the other spelling.

    A word of the ``lexicon`` stays: that knows how else it is written ("tỷ lệ", "tỉ lệ").
    """
    if not _EITHER.search(text):
        return {}
    spans = typed_words(text)
    folded = [fold(span.of(text)) for span in spans]
    found = {}
    for at, span in enumerate(spans):
        word = span.of(text)
        if not _EITHER.fullmatch(word) or (word.isupper() and len(word) > 1 and not text.isupper()):
            continue
        if any(" ".join(folded[first : first + 2]) in lexicon.alternatives for first in (at - 1, at) if first >= 0):
            continue
        other, near = word[:-1] + word[-1].translate(_OTHER), beside(at, folded)
        if seen(near, fold(other), vocabulary) > seen(near, folded[at], vocabulary):
            found[span.start] = (span.end, other)
    return found
