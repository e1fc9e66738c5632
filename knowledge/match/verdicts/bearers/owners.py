"""Whose a thing is: what one holds of another is not what that one holds, nor is one person's fortune another's.

Each function gives a factor in [0, 1] and, when it is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.sorts import SURNAMES, TITLES
from knowledge.match.around.region import Region
from knowledge.match.around.scene import UP_TO_FIGURE, Scene
from knowledge.match.verdicts.bearers.kin import kin_asked
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Question, Term
from knowledge.pattern import lazy
from knowledge.text import CAPITALS, PROPER_NAME, fold

_OTHER_OWNER = 0.5
_YEARS = "tuổi"
_HOLDING = r"(?:sở hữu|so huu|nắm giữ|nam giu|nắm|giữ)"
# "Mây giữ 36% vốn của Gió"; customs that "thu giữ" goods hold no share of them. And "36% vốn của Gió do Mây giữ".
_HOLDS = lazy(rf"(?<!\w)(?<!tỷ lệ )(?<!tỉ lệ )(?<!ty le )(?<!thu )(?<!bắt )(?<!bat ){_HOLDING}(?!\w)", re.IGNORECASE)
_HELD_BY = lazy(rf"(?<!\w)(?:do|được|bởi|duoc|boi) (?P<who>[^,;.:]*?)(?: đang| hiện| dang| hien)? {_HOLDING}(?!\w)")
_HEAD_OF = lazy(
    r"(?<!\w)(?:chủ tịch|giám đốc|lãnh đạo|chu tich|giam doc|lanh dao|ceo)(?: hđqt| hdqt)?(?: của| cua)?"
    r"(?: (?:công ty|tập đoàn|ngân hàng|hãng|cong ty|tap doan|ngan hang|hang))? [\w-]+",
    re.IGNORECASE,
)
_SHARES = lazy(r"\b(?:von|co phan|co phieu|trai phieu|chung chi quy)\b")
# In front of a verb of holding: a firm by its letters, "MAY hiện là cổ đông sở hữu".
_FIRM = lazy(rf"^\W*(?:(?i:công ty|tập đoàn|quỹ|ngân hàng) )?[{CAPITALS}]{{3,}}(?: [^\W\d]+){{0,4}} $")
# In front of a verb whose subject is that of the verb before: "Mây giữ 5% vốn của Gió và sở hữu 3% vốn của Nắng".
_GOES_ON = lazy(r"(?:^|(?<!\w)và|đồng thời)\s*(?:đang|hiện|còn|cũng)?\s*$")
_CLAUSE_BEGINS = lazy(r"[,;:]\s")
_TITLED = rf"(?<!\w)(?i:{'|'.join(TITLES)}) (?P<titled>{PROPER_NAME})"
# Of four syllables only with "Văn" or "Thị": "Hoàng Anh Gia Lai" is a firm, and "Cao Bằng Hà Giang" two provinces;
# these are taken whole, or "Anh Gia Lai" would be a person.
_PERSON = lazy(
    rf"{_TITLED}|(?<!\w)(?P<named>(?:{'|'.join(SURNAMES)})(?: Văn| Thị)?(?: [{CAPITALS}]\w*){{2}})(?!\w| [{CAPITALS}])"
    rf"|(?<!\w)(?:{'|'.join(SURNAMES)})(?: [{CAPITALS}]\w*){{3,}}"
)
# "Hồ Xuân Hương" may be a lake, "Lê Lợi" a street, and whoever says so has no part in it.
_NO_PERSON = lazy(
    r"(?<!\w)(?:theo|đường|phố|trường|hồ|cầu|quỹ|công ty|tập đoàn|bệnh viện|giải|chợ|phường|xã|đền|chùa)"
    r"(?: \w+){0,2} $",
    re.IGNORECASE,
)
_LONGEST_LEAD = 30
_TELLS = lazy(
    rf"{_TITLED}(?: [^.;:“”\"]{{1,60}})?,? (?:cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|chia sẻ|nhận định"
    r"|dự báo|tính toán|đánh giá|nêu|phân tích|đề xuất|kiến nghị)(?!\w)"
)
_BY_WORD_OF = lazy(rf"(?<!\w)(?i:theo) (?:(?:lời|ý kiến|nhận định|tính toán) (?:của )?)?{_TITLED}")
_OWNED = lazy(rf"(?<!\w)của {_TITLED}")
# "Ông Mây (48 tuổi, quê Gió)": an age in a bracket is that of the name in front of it.
_AGED = lazy(rf"(?P<who>{PROPER_NAME})\s*\((?:[^()]*[,;] )?(?:\w+ ){{0,2}}$")
# Whose something is by a name: "GDP của Xứ Mây", "doanh thu của hãng Gió"; an office or a firm without its name, and
# letters that may be written out, are none.
_ITS = lazy(
    rf"(?<!\w)(?P<what>[^\W\d_]+) của (?:[^\W\d_{CAPITALS}]+ ){{0,2}}"
    r"(?!(?:Chi cục|Cục|Tổng|Công ty|Tập đoàn|Hãng|Viện|Ngân hàng|Bộ|Sở|Ban|Hiệp hội|Chính phủ|Nhà nước|Quỹ"
    r"|Trung tâm|Thành phố|Tỉnh|Huyện)(?!\w))"
    rf"(?P<name>{PROPER_NAME})"
)


def holder(scene: Scene) -> Verdict:
    """Whether the one that the question asks about holds and is not held: "Mây giữ 36% vốn của Gió" does not say what
    Gió holds."""
    asked, people = _holders_asked(scene.question)
    if not (asked or people):
        return FINE
    told = _told(scene.fact.before, scene.fact.behind)
    if told is None:
        return FINE
    holding, held = map(Region, told)
    if any(holding.names(term) for term in asked) or any(f" {name} " in holding.folded for name in people):
        return FINE
    if any(held.support(term) for term in asked):
        return 0.0, "asks what this one holds, and tells what is held of it"
    return (_OTHER_OWNER, "") if people and _FIRM.search(holding.text) else FINE


def _told(before: str, behind: str) -> tuple[str, str] | None:
    """Who holds by the words around a figure, and what is held; None where nobody is said to hold anything."""
    for words, rest in ((behind, ""), (before, behind)):
        if passive := _HELD_BY.search(words):
            return passive["who"], f"{words[: passive.start()]} . {rest}"
    for verb in reversed(list(_HOLDS.finditer(before))):
        holding = _CLAUSE_BEGINS.split(before[: verb.start()])[-1]
        if not _GOES_ON.search(holding):
            return holding, f"{before[verb.end() :]} . {behind}"
    return None


@lru_cache(maxsize=64)
def _holders_asked(question: Question) -> tuple[tuple[Term, ...], frozenset[str]]:
    """The names that the question gives in front of a verb of holding, or between "do" and it: those of firms, and the
    given names of persons."""
    text = question.repaired
    verb = _HOLDS.search(text)
    if verb is None or not _SHARES.search(fold(text)):
        return (), frozenset()
    passive = _HELD_BY.search(text)
    who = passive["who"] if passive else _CLAUSE_BEGINS.split(text[: verb.start()])[-1]
    # "Chủ tịch ngân hàng Mây nắm giữ": the name says whose head holds, and not who.
    region = Region(_HEAD_OF.sub(" ", who))
    return tuple(term for term in question.terms if term.name and region.holds(term.forms[0])), _persons_asked(who)


def person(scene: Scene) -> Verdict:
    """Whether the person that the question names is the one whose figure it is: "tài sản của ông Long" is not that of
    "bà Thảo", nor is the age of one that of another."""
    asked = _persons_asked(scene.question.repaired)
    aged = _AGED.search(scene.fact.before) if asked and scene.fact.quantity.unit == _YEARS else None
    if aged and _given(aged["who"]) not in asked and kin_asked(scene.question.repaired) is None:
        return 0.0, f"asks for the age of another, this is that of {aged['who']}"
    if not asked or any(f" {name} " in scene[region].folded for name in asked for region in UP_TO_FIGURE):
        return FINE
    owners = {_given(found["titled"]) for found in _OWNED.finditer(scene["own"].text)}
    return (_OTHER_OWNER, "") if owners and not owners & asked else FINE


def speaker(scene: Scene) -> Verdict:
    """Whether it is told by the person whose word the question asks for: what "ông Gió cho biết" is not "theo ông
    Mây"."""
    asked = _speakers_asked(scene.question.repaired)
    if not asked or not _TELLS.search(scene.fact.citation.sentence):
        return FINE
    if any(f" {name} " in scene[region].folded for name in asked for region in ("sentence", "before")):
        return FINE
    return _OTHER_OWNER, ""


@lru_cache(maxsize=64)
def _speakers_asked(question: str) -> frozenset[str]:
    """The given names, folded, of the persons whose word a question asks for."""
    return frozenset(_given(found["titled"]) for found in _BY_WORD_OF.finditer(question))


def owner(scene: Scene) -> Verdict:
    """Whether the figure is of the one whose it is by the question: where that asks for "GDP của Xứ Mây", the "GDP của
    Đồi Gió" is another's."""
    asked = _owners(scene.question.repaired)
    if not asked:
        return FINE
    own, known = scene["own"], question_tokens(scene.question.repaired)
    for what, name in _owners(scene.fact.before):
        if any(f" {word} " in known for word in name.split()):
            continue
        for wanted in (other for thing, other in asked if thing == what):
            named = any(f" {word} " in own.folded for word in wanted.split())
            if not named and not any(own.support(term) for term in scene.question.terms if _is_in(term, wanted)):
                return _OTHER_OWNER, ""
    return FINE


@lru_cache(maxsize=256)
def _owners(text: str) -> list[tuple[str, str]]:
    """What is somebody's by a ``text``, by its last syllable, and by which name that is called, folded."""
    named = (found for found in _ITS.finditer(text) if not any(word.isupper() for word in found["name"].split()))
    return [(fold(found["what"]), fold(found["name"])) for found in named]


def _is_in(term: Term, name: str) -> bool:
    """Whether the term is of the ``name``."""
    return f" {term.forms[0].folded} " in f" {name} "


@lru_cache(maxsize=64)
def _persons_asked(question: str) -> frozenset[str]:
    """The given names, folded, of the persons that a question names."""
    people = (
        found
        for found in _PERSON.finditer(question)
        if not _NO_PERSON.search(question, max(0, found.start() - _LONGEST_LEAD), found.start())
    )
    named = (found["titled"] or found["named"] for found in people)
    return frozenset(_given(name) for name in named if name)


def _given(name: str) -> str:
    """The given name of a person, which stands last: "vuong" of "Phạm Nhật Vượng"."""
    return fold(name).split()[-1]
