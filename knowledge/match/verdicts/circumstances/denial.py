"""What is denied: a figure is of those that do, or of those that do not, and a question asks for the one or the other.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, marked_question, question_tokens
from knowledge.pattern import lazy
from knowledge.text import fold, is_bare, padded_marked

_NEGATED = 0.5
_DENIES = lazy(" (?:khong|chua) ")
# What a text tells of those that do and of those that do not.
_DENIABLE = ("có", "phải", "thuộc", "được", "bị", "quá", "đạt", "tham gia", "chi", "chịu", "sử dụng", "đủ")
# Without its marks it is "chứa" as well.
_NOT_YET, _UNDONE = lazy(r" chưa (?!kể |tính |bao gồm |gồm )"), lazy(r" (?:chua|khong|con) ")
# "Các trường hợp sau không thuộc đối tượng chịu thuế 0%:".
_NOT_SUBJECT = lazy(
    r"(?<!\w)(?:không|chưa) (?:thuộc|nằm trong|được|phải)(?: (?:vào|trong))?(?: [^\W\d_]+){0,2}"
    r" (?:chịu|áp dụng|hưởng|áp)(?: [^\W\d_]+){0,5} $",
    re.IGNORECASE,
)
_OPPOSITES = ((" tang ", " giam "), (" giam ", " tang "))
_SOMETHING = r"(?:mot |nhieu |bat ky |bat cu )?(\w+ \w+)(?= )"
_WITHOUT = lazy(r" (?:khong|chua|ko)(?: (?:co|ghi nhan|phat sinh|xay ra))? \w+ \w+(?= )")
# "14 tấn hàng gồm 9 tấn thịt, 5 tấn cá không có hóa đơn": what ends a list is said of all of it.
_LIST_DENIED = lazy(r"(?<!\w)gồm [^.]*\d[^.;,]* (?:không|chưa) (?!(?:kể|tính|bao|gồm)(?!\w))", re.IGNORECASE)
_LACKING = " khong co "
_LACKS, _HAS = lazy(rf" khong co {_SOMETHING}"), lazy(rf"(?<! khong) co {_SOMETHING}")
_ABSENT = lazy(rf" (?:khong|chua) (?:co|ghi nhan|phat sinh|xay ra) {_SOMETHING}")

# What is denied, behind what says that it is: "chưa được giải quyết" denies "giải quyết". No denial of a thing done are
# limits ("không quá"), what is left out ("chưa kể thuế"), and words that only look so ("hàng không", "phòng
# không", "không gian").
_NO_DEED = (
    r"(?!(?:được|quá|vượt|dưới|hơn|thấp|cao|lớn|ít|nhiều|nhỏ|kể|tính|bao|gồm|trừ|kỳ|dùng|gian|khí|quân|phải|chỉ|cần|tới|đến"
    r"|duoc|qua|vuot|duoi|hon|thap|lon|it|nhieu|nho|ke|tinh|gom|tru|ky|dung|khi|phai|chi|can|toi|den) )"
)
# What somebody does not get is denied as well: "không được hoàn tiền"; "không được vượt" is a limit.
_GIVEN = "(?:hoàn|cấp|trả|hưởng|hỗ trợ|bồi thường|công nhận|nhận|hoan|cap|tra|huong|ho tro|boi thuong|cong nhan|nhan)"
_DENIED = (
    r"(?: (?:chưa|chua) (?:(?:được|duoc) )?|(?<! hàng)(?<! hang)(?<! phòng)(?<! phong) (?:không|khong|ko) "
    rf"(?:(?:được|duoc) (?={_GIVEN} ))?"
    r"| (?:từ chối|tu choi) )(?:(?:bị|hề|thể|còn|bi|he|the) )*"
    rf"{_NO_DEED}(?P<deed>\w+ (?:\w+ )?)"
)
_DENIAL = lazy(_DENIED)
_NO = (" chua ", " khong ", " tu choi ")
# Who counts those of which something is denied: "bao nhiêu trường ở xã chưa đạt chuẩn", "tỷ lệ hộ chưa có điện"; not
# "bao nhiêu người thì không phải nộp".
_COUNTED = lazy(
    r" (?:bao nhiêu|bao nhieu|mấy|may|số|so|tỷ lệ|ty le)"
    rf"(?: (?!(?:của|mới|thì|mà|nhưng|chứ|nếu|khi|để|cua|moi|thi|ma|nhung|chu|neu|de) )\w+){{1,6}}{_DENIED}"
)
_COUNTING = ("count", "percent", "measure")
# What says all by itself; other verbs need what stands behind them: "có điện", "giải quyết".
_DEEDS_ALONE = frozenset({"dat"})
# What is left over, missing, late or against the law is not done either: "còn 3 chỉ tiêu", "trái phép".
_NOT_SO = lazy(
    r" (?:chua|khong|ko|tu choi|thieu|ngoai|ton|mat|cham|no|trai (?:phep|luat|phap luat|quy dinh)) "
    r"| con (?:\w+ ){0,2}\d"
)
_NO_WORD = lazy(r" (?:chua|khong|ko) (?P<word>\w+)(?= )")
# "7 trường hợp không thuộc đối tượng được miễn thuế" are none that are exempt, and what is handed in for approval is
# not approved: "12 đề án trình Chính phủ phê duyệt".
_NOT_AMONG = lazy(
    r" (?:không|chưa) (?:thuộc|nằm trong) (?:đối tượng|diện|trường hợp|danh mục|phạm vi) (?:được |phải |bị )?"
    r"(?P<deed>\w+ \w+) "
)
_HANDED_IN = lazy(r" trình (?:(?!(?:đã|được) )\w+ ){1,12}?(?:phê duyệt|ban hành|thông qua) ")
_APPROVED, _HANDS_IN = lazy(r" (?:duoc|da) (?:phe duyet|ban hanh|thong qua) "), " trinh "
_CLAUSE_END, _NEXT = lazy(r"[,;.](?!\d)"), lazy(r"[;.\d]")


def denied(scene: Scene) -> Verdict:
    """Whether what the question denies is denied, and nothing else is: of "500 triệu (công ty có hội đồng), 200 triệu
    (công ty không có hội đồng)" each is told of its own."""
    asked = question_tokens(scene.question.repaired)
    own = scene["own"].folded
    if _DENIES.search(scene["sentence"].folded):
        if not _UNDONE.search(asked) and _NOT_SUBJECT.search(scene.fact.before):
            return _NEGATED, ""
        if not _UNDONE.search(asked) and _is_not_among(asked, scene):
            return _NEGATED, ""
        if _is_denied_alone(scene) or _is_yet_to_be(asked, scene) or _is_absent(asked, scene):
            return _NEGATED, ""
    if _APPROVED.search(asked) and _HANDS_IN not in asked and _HANDED_IN.search(_rest(scene)):
        return _NEGATED, ""
    if _is_had(asked, own) or _is_had(own, asked):
        return _NEGATED, ""
    if scene.fact.quantity.kind in _COUNTING and (_is_done(scene) or _is_undone(asked, scene)):
        return _NEGATED, ""
    return (_NEGATED, "") if scene.question.asked.change is None and _is_opposite(asked, own) else FINE


def _is_denied_alone(scene: Scene) -> bool:
    """Whether the figure is told of those that do, the question asks for those that do not, and another figure of the
    sentence is told of them; or the other way round."""
    own = scene["own"].marked
    for verb, denied_in_question in _deniable(scene.question.repaired):
        said, unsaid = f" {verb} ", f" không {verb} "
        if said not in own or (unsaid in own) == denied_in_question:
            continue
        if denied_in_question and _ends_denied(scene):
            continue
        others = (region.marked for region in scene.others)
        if any(said in other and (unsaid in other) == denied_in_question for other in others):
            return True
    return False


@lru_cache(maxsize=64)
def _deniable(question: str) -> list[tuple[str, bool]]:
    """The verbs of the question that a text may deny, each with whether the question does; by their marks where it has
    any: the "co" of "cổ phần" is none."""
    bare = is_bare(question)
    asked = question_tokens(question) if bare else marked_question(question)
    verbs = ((verb, fold(verb) if bare else verb) for verb in _DENIABLE)
    no = "khong" if bare else "không"
    return [(verb, f" {no} {typed} " in asked) for verb, typed in verbs if f" {typed} " in asked]


def _is_had(without: str, has: str) -> bool:
    """Whether the one text is of those that do not have something and the other of those that have it: "không có tình
    tiết giảm nhẹ nào", "có một tình tiết giảm nhẹ"."""
    lacking = set(_LACKS.findall(without)) if _LACKING in without else set[str]()
    if not lacking or lacking.isdisjoint(_HAS.findall(has)):
        return False
    return lacking.isdisjoint(_LACKS.findall(has))


def _is_absent(asked: str, scene: Scene) -> bool:
    """Whether the sentence goes on to say that there is none of what is asked: "120 ca mắc, không có ca tử vong"."""
    absent = _ABSENT.findall(scene["right"].folded)
    if not absent:
        return False
    wanted, own = _WITHOUT.sub(" ", asked), scene["own"].folded
    return any(f" {thing} " in wanted and f" {thing} " not in own for thing in absent)


def _is_not_among(asked: str, scene: Scene) -> bool:
    """Whether what is asked is what those of the figure's sentence are not among, up to it or right behind it."""
    told = padded_marked(scene.fact.before) + _behind(scene)
    return any(f" {fold(found['deed'])} " in asked for found in _NOT_AMONG.finditer(told))


def _is_yet_to_be(asked: str, scene: Scene) -> bool:
    """Whether the figure is of those of which it is not so yet, and another of the sentence of those of which it is, or
    the other way round: "281 container đã được thống kê, 200 container chưa được xử lý"."""
    told = " chua " in scene["own"].folded and _NOT_YET.search(scene["own"].marked) is not None
    wanted = " chua " in asked and _asks_not_yet(scene.question.repaired)
    if told == wanted or (told and _UNDONE.search(asked)):
        return False
    return any((_NOT_YET.search(region.marked) is not None) == wanted for region in scene.beside)


@lru_cache(maxsize=64)
def _asks_not_yet(question: str) -> bool:
    """Whether the question asks for those of which something is not so yet; "những khu chưa xong mà đã sửa" are more
    than that."""
    found = _NOT_YET.search(marked_question(question))
    return found is not None and " đã " not in marked_question(question)[found.end() :]


def _is_opposite(asked: str, own: str) -> bool:
    """Whether the figure is of those who say the opposite: of "67% dự báo giá tăng, 14% dự báo giảm" each is told of
    its own."""
    return any(
        wanted in asked and opposite not in asked and opposite in own and wanted not in own
        for wanted, opposite in _OPPOSITES
    )


def _is_done(scene: Scene) -> bool:
    """Whether the question counts those of which something is denied, and the figure's own words deny nothing: "46
    trường đạt chuẩn" says nothing of those that "chưa đạt chuẩn"."""
    if not _counts_denied(scene.question.repaired):
        return False
    if _ends_denied(scene):
        return False
    told = scene["own"].folded, _denied_as_asked(scene), fold(_behind(scene))
    return not any(map(_NOT_SO.search, told))


def _denied_as_asked(scene: Scene) -> str:
    """What opens the sentence, without what it denies and the question does not speak of: "hàng không rõ nguồn gốc" is
    no "chưa ký"."""
    asked = question_tokens(scene.question.repaired)
    return _NO_WORD.sub(lambda no: no[0] if f" {no['word']} " in asked else " ", scene["topic"].folded)


def _behind(scene: Scene) -> str:
    """The clause behind the figure, as tokens with marks: what a thing does not do may be said behind all else of it,
    "259 khu rộng 86 nghìn ha vẫn chưa xây"."""
    return padded_marked(_CLAUSE_END.split(scene.fact.behind)[0])


def _rest(scene: Scene) -> str:
    """What the sentence says of the figure alone, up to the next number."""
    return padded_marked(_NEXT.split(scene.fact.behind)[0])


def _ends_denied(scene: Scene) -> bool:
    """Whether the sentence is a list that ends with a denial, which is said of all of it."""
    return _LIST_DENIED.search(scene.fact.citation.sentence) is not None


def _is_undone(asked: str, scene: Scene) -> bool:
    """Whether the figure is of those of which something is denied, and the question asks for those of which it is said:
    "168.000 hộ chưa có điện" are none that "có điện"."""
    sentence = scene["sentence"].folded
    if not any(no in sentence for no in _NO) or _NOT_SO.search(asked):
        return False
    told = scene["own"].marked + _behind(scene)
    said = fold(_DENIAL.sub(" ", told))
    deeds = (_deed(found["deed"]) for found in _DENIAL.finditer(told))
    return any(deed in asked and deed not in said for deed in deeds)


@lru_cache(maxsize=64)
def _counts_denied(question: str) -> bool:
    """Whether the question counts those of which something is denied."""
    return _COUNTED.search(question_tokens(question) if is_bare(question) else marked_question(question)) is not None


def _deed(words: str) -> str:
    """The one or two syllables behind a denial as what is looked for in folded tokens."""
    first, *others = fold(words).split()
    return f" {first} " if first in _DEEDS_ALONE or not others else f" {first} {others[0]} "
