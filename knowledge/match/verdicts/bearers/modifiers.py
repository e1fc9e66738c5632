"""Another of its kind: the text speaks of a thing beside the one asked for, and says so by the word behind it.

The function gives a factor in [0, 1], as the other verdicts do; it rules no figure out by itself.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from knowledge.lexicon.places import forms
from knowledge.match.around.region import ALONE, Region
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens
from knowledge.model import Question, Term
from knowledge.pattern import lazy
from knowledge.text import NUMBER_OR_WORD, is_bare, marked_tokens

# How much a figure loses when its text has another syllable where the question has its own, another word of the lexicon
# with the same beginning, the same word denied.
_REPLACED, _OTHER_WORD, _NEGATED = 0.7, 0.5, 0.5
_SPEAKING = ("own", "topic")
_THIS, _ANAPHOR = "nay", 4
_MOST = "nhat"
# What tells of no kind: how a level moves, what is said or asked, how well known a thing is: "30% doanh nghiệp
# khẳng định".
_OF_NO_KIND = tuple(
    pair.split()
    for pair in (
        "thu hep", "noi rong", "duy tri", "tiep tuc", "khang dinh", "danh gia", "du bao", "du kien", "nhan dinh",
        "tin rang", "ky vong", "mong muon", "de nghi", "kien nghi", "noi tieng", "tieu bieu", "dien hinh", "quan trong",
    )
)  # fmt: skip
# What parts a word from the one before it; a hyphen and a slash join.
_MARK = lazy(r"[,;:.!?()\[\]“”\"…–—]")
_LONGEST_FORM = 6
# What the thing in front of it does or whose it is, with marks or, where no other word is typed so, without: "số dự án
# làm đường" are "dự án đường" as well; not "doanh nghiệp thành lập mới", which another verb tells from the closed ones.
_DONE_BY_IT = frozenset(
    """
    làm trao nộp đưa gửi bị cùng cũng gấp ông bà chị lam nop bi cung chịu cần giữ hưởng lĩnh ăn góp cài hứa lo dành bỏ
    nắm miễn ở
    """.split()
)
# Every budget that is collected for is the state's, whether that is said or not.
_OF_STATE = " ngan sach nha nuoc "
_MONEY, _OF_MONEY = "tien", ("money", "rate")
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
# What opens no modifier either, by its marks: "sau" is "after", where "sâu" is of "sầu riêng"; and what a level does.
_NO_MODIFIER_MARKED = frozenset(
    """
    nên sau trước hết mất tốn xấp chừng ngót rất khá cũng đều nếu để như hoặc hay rồi ông bà chị lại vì bởi nhờ mỗi chắc
    đối vượt rơi lùi nhích chạm tụt sụt mang rẻ đắt
    """.split()
)
# What stands behind a price and has none: "giá trị", "giá tiêu dùng", "giá bán", "thuế suất".
_NO_GOODS = _NO_MODIFIER | frozenset("tri tieu ban mua ca thanh von niem xuat nhap suat".split())
# Where "nhập khẩu hàng hóa" is asked, "nhập khẩu" says as much.
ANY_GOODS = frozenset({"hang hoa", "hang", "san pham"})


def modifier(scene: Scene) -> Verdict:
    """Whether the text speaks of another of its kind: of "đài truyền thanh cấp xã" where "... cấp huyện" is asked.

    A word of the question that the text lacks is replaced in it when the two syllables in front of it stand there
    with a word behind them that the question has not.
    """
    for term, head, last, modifies in _divided(scene.question):
        # One word of the lexicon: "huy chương vàng", where the text has "huy chương bạc".
        replaced = head and f" {last} " not in scene["own"].folded and _replaced(head, scene)
        if replaced and not any(scene[name].holds(form) for name in _SPEAKING for form in term.forms):
            return _OTHER_WORD, ""
        if term.parts and not term.context and _lacks_last(term, scene):
            return _REPLACED, ""
        if not modifies or (term.forms[0].folded == _MONEY and scene.fact.quantity.kind in _OF_MONEY):
            continue
        if _negated(term, scene):
            return _NEGATED, ""
        if _replaced(term.stem, scene) and not any(scene[name].support(term) for name in _SPEAKING):
            # In the counted noun itself it is another thing: "đài truyền thanh", where "đài truyền hình" is asked; so
            # are the goods that a price is of, and those that are sold or bought abroad, grown or harvested.
            another = " " not in term.stem or term.stem in _TRADES | _HARVESTS
            another = another or any(counted.surface == term.surface for counted in scene.question.asked.unit)
            return (_OTHER_WORD if another else _REPLACED), ""
    return FINE


@lru_cache(maxsize=64)
def _divided(question: Question) -> list[tuple[Term, str, str, bool]]:
    """The terms that say what and of which kind, each with the first syllables ("" for fewer than two) and the last of
    its phrase, and whether it modifies what stands in front of it: no place does, which has a verdict of its own ("ngân
    sách TP.HCM" is that of "thành phố"), and no verb of what that does."""
    found = []
    for term in question.terms:
        head, _, last = term.forms[0].folded.rpartition(" ")
        verb = term.surface.lower().split()[0] in _DONE_BY_IT
        modifies = bool(term.stem) and not verb and not is_place(term, question)
        head = head if " " in head else ""
        if head or term.parts or modifies:
            found.append((term, head, last, modifies))
    return found


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
        # A syllable alone begins much else: the "giới" of "giới chuyên môn" is also that of "thế giới".
        or scene["own"].support(first) <= ALONE
        or _is_left_open(first.forms[0].folded, scene["own"])
        or any(scene["own"].holds(form) for form in term.forms)
    ):
        return False
    return not any(scene[name].support(last) > ALONE for name in NEARBY)


def _is_left_open(thing: str, own: Region) -> bool:
    """Whether the ``own`` words have nothing behind the ``thing`` that could stand for another: "thu 22 tỷ đồng"."""
    folded, behind = own.folded.split(), thing.split()
    ends = [at for at in range(len(behind), len(folded) + 1) if folded[at - len(behind) : at] == behind]
    return bool(ends) and not any(at < len(folded) and _may_tell_kind(own, at, _NO_MODIFIER) for at in ends)


def _may_tell_kind(region: Region, at: int, passed: frozenset[str]) -> bool:
    """Whether the word at ``at`` may say of which kind the one before it is: no number, none of those ``passed``, none
    behind a mark, neither "lớn nhất" nor "thu hẹp"."""
    folded = region.folded.split()
    if not folded[at].isalpha() or folded[at] in passed or region.marked.split()[at] in _NO_MODIFIER_MARKED:
        return False
    if folded[at : at + 2] in _OF_NO_KIND or folded[at + 1 : at + 2] == [_MOST]:
        return False
    return at not in _parted(region.text)


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
    folded, behind = clause.folded.split(), stem.split()
    passed = _NO_MODIFIER if len(behind) > 1 else _NO_GOODS
    bare, said = _typed(question)
    # Without marks "cong" of "cộng đồng" is also that of "công nghệ số", which the syllables end.
    after = " ".join(question_tokens(question).partition(f" {stem} ")[1:])
    for at, other in enumerate(folded[len(behind) :], len(behind)):
        if folded[at - 1] != behind[-1] or folded[at - len(behind) : at] != behind:
            continue
        if not _may_tell_kind(clause, at, passed):
            continue
        if _THIS in folded[at : at + _ANAPHOR]:
            # "Xuất khẩu nhóm hàng này" is of what was named before.
            continue
        if _OF_STATE in f" {' '.join(folded[at - 2 : at + 2])} ":
            continue
        stated = f" {other} " in after if bare else clause.marked.split()[at] in said
        if not stated and not (_stands_for_another(folded[at:], scene) or _stands_for_whole(folded, at, stem, scene)):
            return True
    return False


@lru_cache(maxsize=256)
def _parted(text: str) -> frozenset[int]:
    """Which of the words of a ``text`` a mark parts from the one before: in "cơ quan thuế, người bán" the third."""
    ends = [found.span() for found in NUMBER_OR_WORD.finditer(text)]
    gaps = (text[end:start] for (_, end), (start, _) in pairwise(ends))
    return frozenset(at for at, gap in enumerate(gaps, 1) if _MARK.search(gap))


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
