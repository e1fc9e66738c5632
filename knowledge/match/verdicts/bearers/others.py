"""Another name: the text tells of one beside that which is asked for, and says so by what stands in its place.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.modifiers import is_place
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens, says
from knowledge.model import Term
from knowledge.pattern import lazy
from knowledge.syllables import is_syllable
from knowledge.text import CAPITALS, fold

# How much a figure loses when its text has another name in its sentence, or another name for its subject.
_OTHER_NAME, _OTHER_SUBJECT = 0.5, 0.6
_SPEAKING = ("own", "topic")
# A semicolon in front of a clause, and so many characters in front of its number, begin another subject.
_HALT, _LONGEST_HALT, _SHORTEST_SUBJECT = ";", 3, 12
# "Mây Air chở 3 triệu khách; thực hiện 40 chuyến": it goes on with its subject.
_OPENS_WITH_VERB = lazy(
    r"\W*(?:(?:đã|và|cũng|còn|đồng thời) )*(?:thực hiện|hoàn thành|đạt|thu(?! (?:nhập|ngân sách|hút))|nộp|vận chuyển"
    r"|phục vụ|khai thác|duy trì|tạo ra|đóng góp|sở hữu|tăng(?! trưởng)|giảm|có|bán(?! (?:lẻ|vé))|mua|mở|đón|chở|trồng"
    r"|xây(?! dựng)|cung cấp|tuyển)(?!\w)(?![^;]* của )"
)
# Shorter ones are units and titles as often ("GWh", "TS").
_LONG_NAME = 4
_NAMED = lazy(rf"(?<!\w)[{CAPITALS}]\w*[a-z]\w*")
# What is called by a name, and that: "hạt Robusta".
_CALLED = lazy(rf"(?<!\w)([^\W\d_{CAPITALS}]+) ([{CAPITALS}]\w*[a-z]\w*)")
# Whose a sum is, by the letters that a body is called by: "doanh thu của TKV".
_OWNED_BY = lazy(
    r"(?<!\w)(?i:doanh thu|doanh số|lợi nhuận|lãi|lỗ|sản lượng|nợ xấu|dư nợ|vốn|tài sản|chi phí|thị phần)"
    rf"(?: [^\W\d_]+){{0,3}} của (?P<owner>[{CAPITALS}]{{3,}})(?!\w)"
)
# A sentence that opens with a bare noun and its verb goes on with whom those before it named: "Công ty có hai máy Rolls
# Mây", "Cũng trong năm 2030, tàu đã ghé Gió Port"; not so "Công ty Gió Jet có hai máy".
_GOES_ON = lazy(
    r"(?:^|, )(?i:công ty|tổng công ty|tập đoàn|hãng|ngân hàng|nhà băng|doanh nghiệp|DN|đơn vị|nhà máy|nhà mạng|quỹ"
    r"|tàu|xe|dự án|trường|bệnh viện)(?: này)? (?:cũng |vẫn |còn )?"
    r"(?:đã|có|sẽ|đang|đạt|là|được|dự kiến|tiếp tục|ghi nhận)(?!\w)"
)
# Who says so, who writes so, and an illness, are no others that a figure could be of: "ông Nuttapong tin rằng", "Xinhua
# đưa tin", "đại dịch Covid-19".
_NO_OWNER = lazy(
    rf"(?<!\w)(?:(?:[ôÔ]ng|[bB]à|[aA]nh|[cC]hị)(?: [{CAPITALS}]\w*)+"
    rf"|[{CAPITALS}]\w*(?: [{CAPITALS}]\w*)*(?= (?:đưa tin|dẫn lời|trích lời))"
    rf"|(?:[dD]ịch|[bB]ệnh|[vV]i ?rút|[vV]irus) [{CAPITALS}]\w*)"
)
# A sum of many is of none alone: "tổng vốn thực hiện của các doanh nghiệp"; the "đơn vị" of a firm are the firm itself.
_OF_MANY = lazy(
    r" tong (?:\w+ ){1,12}?(?:cua|tai|o) (?:\d+ |ca )?(?:cac|nhung|toan bo) "
    r"(?:doanh nghiep|dn|cong ty|tap doan|tong cong ty|ngan hang|to chuc tin dung|tctd|du an) "
)
_MANY = lazy(r"\b(?:cac|nhung|toan bo|du an)\b")
# An item of a list opens with a name and its figure, and so may what says who told it.
_SAYS = lazy(r" (?:cho biet|cho hay|thong bao|cong bo) ")
# A firm by its letters that opens what is told, and some letters that are none.
_FIRM_TELLS = lazy(
    rf"(?:^|[,;:] |[“\"])(?:(?i:riêng|công ty|ngân hàng|tập đoàn|tổng công ty|CTCP|đảng) )?"
    rf"(?P<code>[{CAPITALS}]{{3,}}) "
    # The branch of a bank is called after its place: "MAB Bình Sơn đã cấp tín dụng".
    rf"(?:(?:chi nhánh )?(?:[{CAPITALS}]\w*[a-z]\w* ){{1,3}})?"
    r"(?:(?:cũng|đã|vẫn|hiện|đang|còn|mới|chỉ) )*"
    r"(?:ghi nhận|đạt|ước|lãi|lỗ|báo|công bố|thu|nộp|chi|trích|huy động|cho vay|phát hành|sở hữu|nắm|bán|mua|có|giành"
    r"|cấp|được)(?!\w)"
)
# And one behind the name that it is short for, or of the exchange where a sentence begins: "Công ty Mây (MAY) lãi 3 tỷ
# đồng", "Trên HNX, khối ngoại mua 5 tỷ đồng".
_FIRM_SHORT = lazy(
    rf"[{CAPITALS}]\w* \((?P<code>[{CAPITALS}]{{3,5}})\)|^Trên (?:sàn )?(?P<floor>[{CAPITALS}]{{3,}})(?!\w)"
)
_NO_FIRMS = frozenset("gdp grdp cpi iip pmi fdi oda xnk nsnn bhxh bhyt bhtn usd vnd gtgt tndn tncn fob".split())
_OUTDONE = 0.9
_RESPECTIVELY = " lan luot "
_DIGIT = lazy(r"\d")
# What is supposed in front of a figure is no other whose it could be.
_SUPPOSED = lazy(r"\W*nếu\b.* thì ", re.IGNORECASE)


def subject(scene: Scene) -> Verdict:
    """Whether a figure is of the name asked for: where its own words name another, and not that, it hardly is; nor
    where another figure of the sentence is the one with the name, where the sentence opens with another name and has
    that nowhere, or where all of many are summed up."""
    terms = scene.question.terms
    named = [term for term in terms if term.name and not term.context and _is_called_so(term, scene)]
    # Where a branch is does not say whose it is: "Mây Bank Bình Sơn" and "Gió Bank Bình Sơn".
    called = [term for term in named if not is_place(term, scene.question)] or named
    if all(term.short for term in called):
        # Of "CASA của MSM" the second says whose it is.
        called = [term for term in called if says(scene.question.repaired, _owned(term.forms[0].folded))] or called
    if called and _is_set_against(called, scene):
        return _OTHER_NAME, ""
    absent = [term for term in called if not any(scene[name].names(term) for name in _SPEAKING)]
    if not absent or len(absent) < len(called):
        return FINE
    if _is_told_of_another_name(called, scene) or _is_of_many(scene) or _is_in_later_item(called, scene):
        return _OTHER_NAME, ""
    asked = [term for term in called if not term.short]
    if not asked:
        return FINE
    foreign = (term for term in terms if term.context and _is_foreign(term) and scene["own"].names(term))
    others = () if _SUPPOSED.match(scene.fact.own_before) else foreign
    return (_OTHER_SUBJECT, "") if any(others) or _is_of_another_name(asked, scene) else FINE


@lru_cache(maxsize=64)
def _owned(name: str) -> re.Pattern[str]:
    """Where a question says that what it asks is of the folded ``name``."""
    return lazy(rf"\bcua {re.escape(name)}\b")


def _is_of_many(scene: Scene) -> bool:
    """Whether the figure sums up many of their kind, and the question does not ask for them."""
    return _OF_MANY.search(scene["own"].folded) is not None and not says(scene.question.repaired, _MANY)


def _is_in_later_item(asked: Sequence[Term], scene: Scene) -> bool:
    """Whether the sentence comes to the names ``asked`` for only in a later item of a list: "Gió chi 80 tỷ đồng (88% kế
    hoạch); Mây mới giải ngân 74%" does not say that Mây spent 80 tỷ."""
    before = Region(scene.fact.before)
    if any(map(before.names, asked)):
        return False
    own, later = (Region(part) for part in scene.fact.behind.partition(_HALT)[::2])
    if any(map(own.names, asked)):
        # "Gió Jet lãi 15 tỷ đồng, Mây tăng 34%": the item opens with its name.
        openings = (region.folded for region in scene.others if not _SAYS.search(region.folded))
        opened = any(opening.startswith(term.forms[0].needle) for opening in openings for term in asked)
        return opened and names_another(scene.fact.before, scene, _LONG_NAME)
    return any(map(later.names, asked))


def _is_called_so(name: Term, scene: Scene) -> bool:
    """Whether the article has the ``name`` as it is typed; what a short one stands for may be written out."""
    return not name.short or scene["whole"].holds(name.forms[0])


def _is_foreign(term: Term) -> bool:
    return term.name or not is_syllable(term.forms[0].folded.split()[0])


def _is_of_another_name(asked: Sequence[Term], scene: Scene) -> bool:
    """Whether the figure's own words give a foreign name that the question has not, and those of another figure the
    one that it has: "Mây Air đúng giờ 94%, Gió Jet 91%"."""
    clause = scene["clause"]
    if any(clause.names(term) for term in asked) or not any(r.names(t) for r in scene.others for t in asked):
        return False
    fact = scene.fact
    begins = min(span.start for span in fact.scope) - fact.sentence.start
    led = fact.offset - begins >= _SHORTEST_SUBJECT and not _OPENS_WITH_VERB.match(fact.citation.sentence, begins)
    if led and _HALT in fact.citation.sentence[max(0, begins - _LONGEST_HALT) : begins]:
        # "Mây Air chở 3 triệu khách; cảng Gió đón 5 triệu khách": with a subject of its own it is told of that, if not
        # all of the list is told of what stands in front of its colon.
        listed = Region(fact.citation.sentence[:begins].rpartition(":")[0])
        return not any(listed.names(term) for term in asked)
    return names_another(clause.text, scene)


def _is_set_against(asked: Sequence[Term], scene: Scene) -> bool:
    """Whether the figure's own words call by another foreign name what the sentence has called by the one that is
    ``asked`` for: of "bỏ thuế hạt Robusta vào năm 2030, hạt Arabica giảm 50%" the second is not told of Robusta."""
    if len(asked) != 1 or scene["clause"].names(asked[0]):
        return False
    before, own_before = scene.fact.before, scene.fact.own_before
    told, own = _called(before.removesuffix(own_before)), _called(own_before)
    kinds = {kind for kind, name in told if name == asked[0].forms[0].folded}
    known = question_tokens(scene.question.repaired)
    return any(kind in kinds and not is_syllable(name) and f" {name} " not in known for kind, name in own)


@lru_cache(maxsize=256)
def _called(text: str) -> list[tuple[str, str]]:
    """What is called by a name in a ``text``, and that, folded: "hat" and "robusta"."""
    return [(fold(kind), fold(name)) for kind, name in _CALLED.findall(text)]


def _is_told_of_another_name(asked: Sequence[Term], scene: Scene) -> bool:
    """Whether the sentence has none of the names that the question gives, and in front of the figure a foreign one that
    it has not: "Gió Jet lãi 3 tỷ đồng" is not told of Mây Air."""
    if any(scene["sentence"].names(term) for term in asked) or _goes_on(scene):
        return False
    known = question_tokens(scene.question.repaired)
    owners = (f" {fold(owner)} " for owner in _OWNED_BY.findall(scene.fact.before))
    firms = [fold(firm) for firm in _FIRM_TELLS.findall(scene.fact.before)]
    if all(term.short for term in asked):
        firms += [fold(code or floor) for code, floor in _FIRM_SHORT.findall(scene.fact.before)]
    if any(firm not in _NO_FIRMS and f" {firm} " not in known for firm in firms):
        return True
    return any(owner not in known for owner in owners) or names_another(scene.fact.before, scene, _LONG_NAME)


def _goes_on(scene: Scene) -> bool:
    """Whether the sentence opens with a subject without a name, in front of all foreign names."""
    before = scene.fact.before
    opening = _GOES_ON.search(before)
    return opening is not None and not any(
        not is_syllable(fold(word)) for word in _NAMED.findall(before[: opening.start()])
    )


def names_another(text: str, scene: Scene, shortest: int = 1) -> bool:
    """Whether the ``text`` gives a foreign name of at least so many letters that the question has not."""
    known = question_tokens(scene.question.repaired)
    names = (fold(word) for word in _NAMED.findall(_NO_OWNER.sub("", text)) if len(word) >= shortest)
    return any(not is_syllable(name) and f" {name} " not in known for name in names)


def respective(scene: Scene) -> Verdict:
    """Whether a "lần lượt" gives this figure what is asked for, and not another one: "SCIC và Taisho lần lượt nhận 170
    và 96 tỷ đồng"."""
    if _RESPECTIVELY not in scene["sentence"].folded or len(scene.fact.scope) < 2:
        return FINE
    own, others = scene.shares
    terms = [term for term in scene.question.terms if not term.context]
    numbered = [term for term in terms if any(_DIGIT.search(form.folded) for form in term.forms)]
    if any(any(other.support(term) > ALONE for other in others) and not own.support(term) for term in numbered):
        # "Người thứ 2, thứ 3 và thứ 4": a number tells them apart, whatever else they share.
        return _OTHER_SUBJECT, ""
    given = (Region(figure.surface).folded for figure in scene.question.figures)
    if any(own.support(term) for term in terms) or any(figure in own.folded for figure in given):
        return FINE
    if any(term.name and scene["clause"].support(term) for term in terms):
        # "Giá lần lượt ở mức: Mây 35-36 (mua - bán); Gió 37-38 (mua - bán)": its own words name whose it is.
        return FINE
    return (_OTHER_SUBJECT, "") if any(other.support(term) for other in others for term in terms) else FINE


def outdone(scene: Scene) -> Verdict:
    """Whether the own words of another figure of the sentence, of the same unit, say all that this one's say of what is
    asked, and more: of "điện gió gấp 3 lần và điện mặt trời gấp 2 lần" the wind is told of the 3."""
    terms = [term for term in scene.question.terms if not term.context and scene.is_said(term)]
    own = [term for term in terms if scene["own"].support(term) > ALONE]
    unsaid = [term for term in terms if scene["own"].support(term) <= ALONE]
    if not unsaid:
        return FINE
    for region in scene.alike:
        if any(region.support(term) > ALONE for term in unsaid) and all(region.support(term) > ALONE for term in own):
            return _OUTDONE, ""
    return FINE
