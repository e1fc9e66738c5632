"""Slips that leave no letter out: what can be nothing else where it stands, and words that miss their marks."""

from __future__ import annotations

import re
from itertools import pairwise

from knowledge.lexicon import Lexicon
from knowledge.lexicon.marks import is_listed, paired
from knowledge.question.lexicon import STOP
from knowledge.syllables import agrees, marks, misses_marks
from knowledge.text import fold, is_bare, lower, typed_words

# No phrase goes over a comma: "92 điểm, đo lường".
_JOINED = re.compile(r"[\s–/&-]*")
# What joins others is meant as it is typed, and so is "đạt", which no "đặt" is.
_JOINS = frozenset("của và với cho từ về do tại theo là mà đạt".split())
# Words with marks that none has.
_MARKS_OF_NO_WORD = {
    "đén": "đến", "đên": "đến", "dến": "đến", "đàu": "đầu", "trươc": "trước", "thàng": "tháng", "thãng": "tháng",
    "tuôi": "tuổi", "tháng đâu": "tháng đầu", "quý đâu": "quý đầu", "nưa đầu": "nửa đầu", "nửa đâu": "nửa đầu",
    "hêt tháng": "hết tháng", "hêt ngày": "hết ngày", "hêt quý": "hết quý", "hêt năm": "hết năm",
    "danh nghiệp": "doanh nghiệp", "doan nghiệp": "doanh nghiệp", "danh thu": "doanh thu", "doan thu": "doanh thu",
    "trở len": "trở lên", "tính toi": "tính tới", "tính den": "tính đến",
    "so vơi": "so với", "so vói": "so với", "so vời": "so với",
}  # fmt: skip
# No word is spelt like these without their marks.
_NEVER_BARE = {"khong": "không", "mot": "một", "nguoi": "người", "duoc": "được", "hoac": "hoặc"}
_NO_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(_MARKS_OF_NO_WORD)})(?!\w)", re.IGNORECASE)
_NO_NOUN_BEHIND = r"(?=\s*(?:[?.!,]|$|(?:thì|nữa|rồi|liền|tù|kể|so|trong|mới|để)(?!\w)))"
# What a word can only be where it stands: behind a scale ("tỷ đòng"), where money is asked ("bao nhiêu tiên"; not "bao
# nhiêu tiến sĩ") or a time ("mấy nắm nữa"; not "mấy nắm xôi"), in front of a month ("thán 5/2018") or a unit ("mây %",
# not "Mây năm 2030"); "hạn 12T" is in months. Each pattern begins where a word does.
_ONLY_THERE = (
    (r"(tỷ|tỉ|triệu|nghìn|ngàn) (?:đòng|đông|đống|đõng|dồng|dòng|đồn|đồg|đng|đôg|đong|đồngg)(?!\w)", r"\1 đồng"),
    (r"(tỷ|tỉ|triệu|nghìn|ngàn) bạc(?= ?(?:[?.!,]|$|cho|để|trong|vào|từ|của|mỗi|một))", r"\1 đồng"),
    (
        r"(chiếm|đạt|bằng|được) (bao nhiêu|mấy) phần(?= (?:của|trong|so|tổng|kế hoạch)| ?[?.!,]|$)",
        r"\1 \2 phần trăm",
    ),
    (r"(hạn|han) (\d{1,2})T(?!\w)", r"\1 \2 tháng"),
    (r"(?<!bao )nhiêu(?!\w)(?! khê)", "bao nhiêu"),
    (r"tăn(?= (?:thêm )?(?:bao nhiêu|mấy)(?!\w))", "tăng"),
    (r"(?:dạt|đat)(?= (?:(?:hơn|gần|khoảng|trên) )?(?:bao nhiêu|mấy)(?!\w))", "đạt"),
    (r"(bao nhiêu|mấy) (?:tiên|tiề|tền|tièn)(?!\w)", r"\1 tiền"),
    (r"(bao nhiêu|mấy) (?:đòng|đồg|đôg|đòg)(?!\w)", r"\1 đồng"),
    (r"(bao nhiêu|mấy) đông(?=\s*(?:[?.!,/]|$|(?:cho|mỗi|một|để|sau|so|trong)(?!\w)))", r"\1 đồng"),
    (r"(bao nhiêu|mấy) (?:điêm|diểm|điể|điễm)(?!\w)", r"\1 điểm"),
    *(
        (rf"(bao nhiêu|mấy) (?:{slips}){_NO_NOUN_BEHIND}", rf"\1 {meant}")
        for slips, meant in (("nắm|nằm", "năm"), ("ngáy|ngầy|ngảy", "ngày"), ("lân|lằn|lấn", "lần"))
    ),
    (r"(?:táng|thán|thág|thng|htáng|thágn|thnág|táhng|thánng)(?= \d{1,2}(?:/\d{4}| năm))", "tháng"),
    (
        r"mây(?= (?:phần trăm|%|tháng|năm|ngày|tỷ|tỉ|triệu|nghìn|tiếng|lần|người|đồng|doanh nghiệp)(?! \d))",
        "mấy",
    ),
)
# "Địa bàn tháng 10" is no "bàn thắng".
_COUNTED_TIME = re.compile(r"(?:tháng|quý|năm|ngày) \d", re.IGNORECASE)
_ANY_ONLY_THERE = re.compile(rf"(?<!\w)(?:{'|'.join(pattern for pattern, _ in _ONLY_THERE)})")


def certain(text: str) -> str:
    """``text`` with the slips mended that can be nothing else."""
    if _ANY_ONLY_THERE.search(text):
        for pattern, meaning in _ONLY_THERE:
            text = re.sub(rf"(?<!\w){pattern}", meaning, text)
    return _NO_WORD.sub(lambda found: _MARKS_OF_NO_WORD[found[0].lower()], text)


def left_out(text: str, lexicon: Lexicon) -> dict[int, tuple[int, str]]:
    """Syllables of known phrases that miss a mark, where the rest of the phrase has its own: "xuất khâu", "nợ xâu".

    One that is at home in another phrase as it stands is none: the "thuê" of "số thuê bao" is no "thuế".
    """
    if is_bare(text):
        return {}
    spans = typed_words(text)
    small = lower(text)
    plain = fold(small)
    typed = [small[start:end] for start, end in spans]
    folded = [plain[start:end] for start, end in spans]
    apart = [not _JOINED.fullmatch(text, one[1], other[0]) for one, other in pairwise(spans)]
    at_home = {at for at, (start, _) in enumerate(spans) if _COUNTED_TIME.match(text, start)}
    meant: dict[int, str] = {}
    for start, first in enumerate(folded):
        for end in range(start + 2, min(start + lexicon.reach.get(first, 0), len(folded)) + 1):
            if apart[end - 2]:
                break
            phrase = " ".join(folded[start:end])
            if phrase not in lexicon.alternatives:
                continue
            phrases = [own.marked for own, _ in lexicon.alternatives[phrase]]
            if any(agrees(" ".join(typed[start:end]), phrase) for phrase in phrases):
                at_home.update(range(start, end))
            for phrase in phrases:
                meanings = enumerate(phrase.split(), start)
                other = [(at, word) for at, word in meanings if typed[at] != word and marks(typed[at]) != marks(word)]
                # "Nhà của dân" is no "nhà cửa".
                if (
                    len(other) == 1
                    and typed[other[0][0]] not in _JOINS
                    and misses_marks(typed[other[0][0]], other[0][1])
                ):
                    meant |= other
    return {
        spans[at][0]: (spans[at][1], word.title() if text[spans[at][0]].isupper() else word)
        for at, word in meant.items()
        if at not in at_home
    }


def unmarked(text: str) -> dict[int, tuple[int, str]]:
    """Words that miss marks in a text that has them: "khong", the "hoach" of "kế hoach", and the "Dồng" of "Dồng Nai".

    None that is a word as it stands: the "phi" of "phi công" is no "phí", as in "phí công đoàn".
    """
    if is_bare(text):
        return {}
    typed = {span: span.of(text) for span in typed_words(text)}
    meant = {span: {_NEVER_BARE[word]} for span, word in typed.items() if word in _NEVER_BARE}
    for (one, other), (first, second) in paired(text).items():
        if {first, second} & STOP:
            # "Một báo cáo" begins like "một bao đường".
            continue
        if typed[other].lower() == second:
            meant.setdefault(one, set()).add(first)
        if typed[one].lower() == first:
            meant.setdefault(other, set()).add(second)
    agreed = ((span, words.pop()) for span, words in meant.items() if len(words) == 1)
    return {
        span.start: (span.end, word.title() if typed[span].istitle() else word)
        for span, word in agreed
        if (typed[span].islower() or not typed[span].isascii())
        and not is_listed(typed[span].lower())
        and misses_marks(typed[span].lower(), word)
    }
