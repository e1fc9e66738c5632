"""Whether an aim is asked and given, and whether it is the one that was set when the question says."""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.unsaid import years_of
from knowledge.match.verdicts.wording import DOUBTFUL, FINE, Verdict, says
from knowledge.pattern import lazy
from knowledge.text import fold, padded

# A target and nothing else; a "chỉ tiêu" alone may be an indicator, and a "kế hoạch" hold what is done.
_AIMED = lazy(
    r"\b(?:muc tieu|phan dau|du toan|phai dat|huong toi|tham vong|duoc giao"
    r"|chi tieu (?:thu|loi nhuan|doanh thu|duoc))\b"
)
_SOUGHT = lazy(r" (?:muc tieu|phan dau|huong toi|tham vong) ")
_OPENS_WITH_AIM = lazy(
    r"^(?:nam \d{4},? )?muc tieu (?:(?!dat\b|da\b)[^,])*\bbao nhieu\b(?! (?:% |phan tram )?(?:ke hoach|muc tieu))"
)
_OTHER, _DONE_INSTEAD = 0.7, 0.5
# Whoever goes beyond an aim says how much was done: "vượt chỉ tiêu, với 34 tỷ đồng".
_SURPASSED = lazy(r"\bvuot (?:xa )?(?:muc tieu|chi tieu|ke hoach|du toan)(?: [^\W\d]+){0,4},? (?:voi|dat) (?:\w+ )?$")
_BEYOND = lazy(r"\bvuot\b")
# "Sẽ có bao nhiêu xe?"; "chia sẻ", "san sẻ" typed without marks.
_AHEAD = lazy(r"(?<!\bchia )(?<!\bsan )\bse\b")
# In front of a figure: so it is now; not "từ 4 triệu đồng hiện nay lên 5 triệu đồng".
_NOW = lazy(
    r"(?:\bden (?:nay|thoi diem (?:nay|hien tai))|(?<!thuc )(?<!phat )(?<!the )(?<!xuat )\bhien (?:nay|tai|co|dang))\b"
    r"(?!.*\b(?:se|du kien|len|xuong|thanh|toi|nam (?:19|20)\d\d)\b)"
)
_TOLD_NOW = 0.5
# Who asks how it was before is not told how it is now.
_ASKS_BEFORE = lazy(r"\b(?:nam ngoai|nam truoc|truoc day|truoc kia|hoi truoc)\b(?! (?:den|toi|va) )")
_COMPARES = lazy(r"\b(?:so|voi|hon|cung ky)\b")
_JUST_NOW = lazy(r" (?<!the )(?<!thuc )(?<!xuat )(?<!phat )(?:hien da|hien nay|hien chi|hien con) ")
# Who asks for what was spent does not mean what there is to spend.
_SPENT = lazy(r"\bda (?:tieu|chi(?! dao)|giai ngan|rot)\b|\btieu het\b")
_TO_SPEND = lazy(r"\btong (?:muc|von) dau tu\b(?!.*\b(?:da|giai ngan|chi)\b)")
# Who asks for it has it not yet: "tỉnh kiến nghị Chính phủ hỗ trợ 20 tỷ đồng"; not "đề nghị truy tố 20 người", which is
# done with that.
_WISHED = lazy(
    r"\b(?:xin|de nghi|de xuat|kien nghi) (?:[^\d;.:,]* )?"
    r"(?:ho tro|cap|bo sung|bo tri|chi|giao|cho vay|cho phep|phan bo) "
    r"(?:[^\d;.:,]* )?$"
)
_ASKS_WISH = lazy(r"\b(?:xin|de nghi|de xuat|kien nghi)\b")
# Directly in front of a time: the aim was set then, and is for another: "mục tiêu năm 2020 đề ra hồi cuối 2019".
_SET_ON = lazy(r"\b(?:de ra|dat ra|dua ra)(?: (?:hoi|vao|tu|luc|trong))* $")


def modality(scene: Scene) -> Verdict:
    """Whether a target is asked and a target given, and what was done where that is asked."""
    forward = scene.fact.modality in ("target", "plan")
    if scene.question.modality == "target":
        opens = says(scene.question.repaired, _OPENS_WITH_AIM)
        # "Đạt bao nhiêu phần trăm kế hoạch" asks what was done, too; "mục tiêu tỷ lệ hộ nghèo là bao nhiêu" does not.
        if forward or "percent" in scene.question.asked.kinds:
            return (1.0 if forward else _DONE_INSTEAD if opens else 0.93), ""
        if _SURPASSED.search(fold(scene.fact.before)) and not says(scene.question.repaired, _BEYOND):
            return _DONE_INSTEAD, ""
        return (0.7 if says(scene.question.repaired, _AIMED) else 0.85), ""
    if scene.question.modality == "actual":
        return (0.5 if forward or _is_to_be_spent(scene) or _is_wished_for(scene) else 1.0), ""
    if _is_told_now(scene):
        return _TOLD_NOW, ""
    if says(scene.question.repaired, _AHEAD) and _NOW.search(fold(scene.fact.own_before)):
        return _TOLD_NOW, ""
    if scene.fact.modality != "target":
        return FINE
    # What is aimed at, for no time that is told, is nothing that a year had.
    undated = scene.question.periods and scene.fact.period is None
    return (DOUBTFUL if undated and _SOUGHT.search(scene["own"].folded) else 0.88), ""


def _is_told_now(scene: Scene) -> bool:
    """Whether it is asked how it was before, and the figure's own words in front of it tell how it is now."""
    asked = scene.question
    if asked.asked.change or not says(asked.repaired, _ASKS_BEFORE) or says(asked.repaired, _COMPARES):
        return False
    return _JUST_NOW.search(padded(scene.fact.own_before)) is not None


def _is_to_be_spent(scene: Scene) -> bool:
    """Whether it is asked what was spent, and told what a work may cost in all."""
    return says(scene.question.repaired, _SPENT) and _TO_SPEND.search(fold(scene.fact.own_before)) is not None


def _is_wished_for(scene: Scene) -> bool:
    """Whether the figure is only asked for by somebody, and the question does not ask for that."""
    return not says(scene.question.repaired, _ASKS_WISH) and _WISHED.search(fold(scene.fact.before)) is not None


def aim(scene: Scene) -> Verdict:
    """Whether the aim was set in the year that the question says, which its sentence names or its article came out in:
    it may have been lowered since."""
    question = scene.question
    if question.modality != "target":
        return FINE
    asked = fold(question.repaired)
    on = [wanted for wanted in question.periods if wanted.span and _SET_ON.search(asked, 0, wanted.span.start)]
    years = {year for wanted in on for year in years_of(wanted)}
    told = f"{scene['sentence'].folded}{(scene.article.published or '')[:4]} "
    return (_OTHER, "") if years and not any(f" {year} " in told for year in years) else FINE
