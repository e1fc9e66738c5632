"""Another of its kind: the text speaks of a thing beside the one asked for, and says so by what stands in its place.

Each function gives a factor in [0, 1], as the other verdicts do; none of them rules a figure out by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.lexicon.places import forms
from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens, says
from knowledge.model import Question, Term
from knowledge.text import CAPITALS, fold, is_bare, is_syllable, marked_tokens

# How much a figure loses when its text has another syllable where the question has its own, another word of the lexicon
# with the same beginning, the same word denied, another name in its sentence, another name for its subject.
_REPLACED, _OTHER_WORD, _NEGATED, _OTHER_NAME, _OTHER_SUBJECT = 0.7, 0.5, 0.5, 0.5, 0.6
_THIS, _ANAPHOR = "nay", 4
_LONGEST_FORM = 6
# What the thing in front of it does, with marks or, where no other word is typed so, without: "số dự án làm đường" are
# "dự án đường" as well; not "doanh nghiệp thành lập mới", which another verb tells from those that close.
_DONE_BY_IT = frozenset("làm trao nộp đưa gửi bị cùng cũng lam nop bi cung".split())
# Every budget that is collected for is the state's, whether that is said or not.
_OF_STATE = " ngan sach nha nuoc "
_MONEY, _OF_MONEY = "tien", ("money", "rate")
_SPEAKING = ("own", "topic")
_TRADES = frozenset({"xuat khau", "nhap khau"})
_HARVESTS = frozenset({"san luong", "dien tich", "nang suat"})
NEARBY = ("own", "topic", "left", "right", "heading", "before", "title")
_NO_MODIFIER = frozenset(
    """
    la cua co da duoc trong tai o tu va voi cho dat tang giam chiem den len theo khi thi ma nay do cac nhung mot ve vao
    se van cung con hon gan khoang tren duoi uoc so moi rieng ghi xay
    tp tinh nuoc toan chi phai dang se bang gom bi do qua di
    """.split()
)
# What stands behind a price and has none: "giá trị", "giá tiêu dùng", "giá bán", "thuế suất".
_NO_GOODS = _NO_MODIFIER | frozenset("tri tieu ban mua ca thanh von niem xuat nhap suat".split())
# Where "nhập khẩu hàng hóa" is asked, "nhập khẩu" says as much.
ANY_GOODS = frozenset({"hang hoa", "hang", "san pham"})
# A semicolon in front of a clause, and so many characters in front of its number, begin another subject.
_HALT, _LONGEST_HALT, _SHORTEST_SUBJECT = ";", 3, 12
# Shorter ones are units and titles as often ("GWh", "TS").
_LONG_NAME = 4
_NAMED = re.compile(rf"(?<!\w)[{CAPITALS}]\w*[a-z]\w*")
# What is called by a name, and that: "hạt Robusta".
_CALLED = re.compile(rf"(?<!\w)([^\W\d_{CAPITALS}]+) ([{CAPITALS}]\w*[a-z]\w*)")
# Whose a sum is, by the letters that a body is called by: "doanh thu của TKV".
_OWNED_BY = re.compile(
    r"(?<!\w)(?i:doanh thu|doanh số|lợi nhuận|lãi|lỗ|sản lượng|nợ xấu|dư nợ|vốn|tài sản|chi phí|thị phần)"
    rf"(?: [^\W\d_]+){{0,3}} của (?P<owner>[{CAPITALS}]{{3,}})(?!\w)"
)
# A sentence that opens with a bare noun and its verb goes on with whom those before it named: "Công ty có hai máy Rolls
# Mây", "Cũng trong năm 2030, tàu đã ghé Gió Port"; not so "Công ty Gió Jet có hai máy".
_GOES_ON = re.compile(
    r"(?:^|, )(?i:công ty|tổng công ty|tập đoàn|hãng|ngân hàng|nhà băng|doanh nghiệp|DN|đơn vị|nhà máy|nhà mạng|quỹ"
    r"|tàu|xe|dự án|trường|bệnh viện)(?: này)? (?:cũng |vẫn |còn )?"
    r"(?:đã|có|sẽ|đang|đạt|là|được|dự kiến|tiếp tục|ghi nhận)(?!\w)"
)
# Who says so, and an illness, are no others that a figure could be of: "ông Nuttapong tin rằng", "đại dịch Covid-19".
_NO_OWNER = re.compile(
    rf"(?<!\w)(?:(?:[ôÔ]ng|[bB]à|[aA]nh|[cC]hị)(?: [{CAPITALS}]\w*)+"
    rf"|(?:[dD]ịch|[bB]ệnh|[vV]i ?rút|[vV]irus) [{CAPITALS}]\w*)"
)
# A sum of many is of none alone: "tổng vốn thực hiện của các doanh nghiệp"; the "đơn vị" of a firm are the firm itself.
_OF_MANY = re.compile(
    r" tong (?:\w+ ){1,12}?(?:cua|tai|o) (?:\d+ |ca )?(?:cac|nhung|toan bo) "
    r"(?:doanh nghiep|dn|cong ty|tap doan|tong cong ty|ngan hang|to chuc tin dung|tctd|du an) "
)
_MANY = re.compile(r"\b(?:cac|nhung|toan bo|du an)\b")
# An item of a list opens with a name and its figure, and so may what says who told it.
_SAYS = re.compile(r" (?:cho biet|cho hay|thong bao|cong bo) ")
# A firm by its letters that opens what is told, and some letters that are none.
_FIRM_TELLS = re.compile(
    rf"(?:^|[,;:] |[“\"])(?:(?i:công ty|ngân hàng|tập đoàn|tổng công ty|CTCP) )?(?P<code>[{CAPITALS}]{{3,}}) "
    r"(?:(?:cũng|đã|vẫn|hiện|đang|còn|mới) )*"
    r"(?:ghi nhận|đạt|ước|lãi|lỗ|báo|công bố|thu|nộp|chi|trích|huy động|cho vay|phát hành|sở hữu|nắm|bán|mua|có)(?!\w)"
)
_NO_FIRMS = frozenset("gdp grdp cpi iip pmi fdi oda xnk nsnn bhxh bhyt bhtn usd vnd gtgt tndn tncn fob".split())
_OUTDONE = 0.9
_RESPECTIVELY = " lan luot "


def modifier(scene: Scene) -> Verdict:
    """Whether the text speaks of another of its kind: of "đài truyền thanh cấp xã" where "... cấp huyện" is asked.

    A word of the question that the text lacks is replaced in it when the two syllables in front of it stand there
    with a word behind them that the question has not.
    """
    counted = {term.surface for term in scene.question.asked.unit}
    for term in scene.question.terms:
        head, _, last = term.forms[0].folded.rpartition(" ")
        # One word of the lexicon: "huy chương vàng", where the text has "huy chương bạc".
        replaced = " " in head and f" {last} " not in scene["own"].folded and _replaced(head, scene)
        if replaced and not any(scene[name].holds(form) for name in _SPEAKING for form in term.forms):
            return _OTHER_WORD, ""
        if term.parts and not term.context and _lacks_last(term, scene):
            return _REPLACED, ""
        if not term.stem or _is_no_modifier(term, scene):
            continue
        if _negated(term, scene):
            return _NEGATED, ""
        if _replaced(term.stem, scene) and not any(scene[name].support(term) for name in _SPEAKING):
            # In the counted noun itself it is another thing: "đài truyền thanh", where "đài truyền hình" is asked; so
            # are the goods that a price is of, and those that are sold or bought abroad, grown or harvested.
            another = term.surface in counted or " " not in term.stem or term.stem in _TRADES | _HARVESTS
            return (_OTHER_WORD if another else _REPLACED), ""
    return FINE


def _is_no_modifier(term: Term, scene: Scene) -> bool:
    """Whether the term is none of the word in front of it: a place, which has a verdict of its own ("ngân sách TP.HCM"
    is that of "thành phố"), a verb of what that does, and the money that the figure is."""
    word = term.forms[0]
    if word.marked.split()[0] in _DONE_BY_IT or is_place(term, scene.question):
        return True
    return word.folded == _MONEY and scene.fact.quantity.kind in _OF_MONEY


def is_place(term: Term, question: Question) -> bool:
    """Whether the term is one of the places that the question names."""
    typed = term.forms[0].folded
    return any(form.folded == typed for name in question.places for form in forms(name))


def _lacks_last(term: Term, scene: Scene) -> bool:
    """Whether the text has the thing that a phrase of the lexicon begins with and nowhere near what it ends with:
    "thuê bao truyền hình", where "thuê bao điện thoại cố định" is asked."""
    first, last = term.parts[0], term.parts[-1]
    if (
        last.forms[0].folded in ANY_GOODS
        or not scene["own"].support(first)
        or any(scene["own"].holds(form) for form in term.forms)
    ):
        return False
    return not any(scene[name].support(last) > ALONE for name in NEARBY)


def _negated(term: Term, scene: Scene) -> bool:
    """Whether the text denies what is asked and has it nowhere else: "hòa giải thành", "hòa giải không thành công"; not
    "tiền gửi không kỳ hạn và kỳ hạn dưới 1 tháng"."""
    word = term.forms[0].folded
    plain, denied = f" {term.stem} {word} ", f" {term.stem} khong {word} "
    own = scene["own"].folded
    if plain not in question_tokens(scene.question.repaired) or denied not in own:
        return False
    return f" {word} " not in own.replace(denied, " ")


def _replaced(stem: str, scene: Scene) -> bool:
    """Whether another word than the question's stands behind the syllables of ``stem``, by its marks if both have
    them: "cộng" is none of "công nghệ"."""
    # "Sản lượng thịt tăng từ 3 lên 5 tấn": what is harvested stands in the head that the second inherits.
    here = "clause" if " " in stem and stem not in _HARVESTS else "own"
    clause, question = scene[here], scene.question.repaired
    if f" {stem} " not in clause.folded:
        return False
    folded, marked = clause.folded.split(), clause.marked.split()
    behind = stem.split()
    passed = _NO_MODIFIER if len(behind) > 1 else _NO_GOODS
    bare, said = _typed(question)
    # Without marks "cong" of "cộng đồng" is also that of "công nghệ số", which the syllables end.
    after = " ".join(question_tokens(question).partition(f" {stem} ")[1:])
    for at, other in enumerate(folded[len(behind) :], len(behind)):
        if folded[at - len(behind) : at] != behind or not other.isalpha() or other in passed:
            continue
        if _THIS in folded[at : at + _ANAPHOR]:
            # "Xuất khẩu nhóm hàng này" is of what was named before.
            continue
        if _OF_STATE in f" {' '.join(folded[at - 2 : at + 2])} ":
            continue
        stated = f" {other} " in after if bare else marked[at] in said
        if not stated and not (_stands_for_another(folded[at:], scene) or _stands_for_whole(folded, at, stem, scene)):
            return True
    return False


def _stands_for_another(words: list[str], scene: Scene) -> bool:
    """Whether the ``words`` open with what may stand for a term of the question: "XNK" for "xuất nhập khẩu"."""
    opening = f"{' '.join(words[:_LONGEST_FORM])} "
    return any(opening.startswith(f"{form.folded} ") for term in scene.question.terms for form in term.forms[1:])


def _stands_for_whole(folded: list[str], at: int, stem: str, scene: Scene) -> bool:
    """Whether the ``stem`` and what stands behind it at ``at`` are a form of a term: "thuế GTGT" for "thuế giá trị gia
    tăng"."""
    whole = f"{stem} {' '.join(folded[at : at + _LONGEST_FORM])} "
    forms = (form.folded for term in scene.question.terms for form in term.forms[1:])
    return any(form.startswith(f"{stem} ") and whole.startswith(f"{form} ") for form in forms)


@lru_cache(maxsize=64)
def _typed(question: str) -> tuple[bool, list[str]]:
    """Whether the question is typed without marks, and its tokens with those that it has."""
    return is_bare(question), marked_tokens(question)


def subject(scene: Scene) -> Verdict:
    """Whether a figure is of the name asked for: where its own words name another, and not that, it hardly is; nor
    where another figure of the sentence is the one with the name, where the sentence opens with another name and has
    that nowhere, or where all of many are summed up."""
    terms = scene.question.terms
    called = [term for term in terms if term.name and not term.context and _is_called_so(term, scene)]
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
    others = (term for term in terms if term.context and _is_foreign(term) and scene["own"].names(term))
    return (_OTHER_SUBJECT, "") if any(others) or _is_of_another_name(asked, scene) else FINE


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
    led = fact.offset - begins >= _SHORTEST_SUBJECT
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
    before, begins = scene.fact.before, scene.fact.scope[0].start - scene.fact.sentence.start
    told, own = (_called(text) for text in (before[: max(begins, 0)], before[max(begins, 0) :]))
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
    firms = (fold(firm) for firm in _FIRM_TELLS.findall(scene.fact.before))
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
    own = {at for at, term in enumerate(terms) if scene["own"].support(term) > ALONE}
    if len(own) == len(terms):
        return FINE
    for region in scene.alike:
        if own < {at for at, term in enumerate(terms) if region.support(term) > ALONE}:
            return _OUTDONE, ""
    return FINE
