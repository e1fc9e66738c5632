"""Whether an aim is asked and given, and whether it is the one that was set when the question says."""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.times.unsaid import years_of
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.pattern import lazy
from knowledge.text import fold

# A target and nothing else; a "chỉ tiêu" alone may be an indicator, and a "kế hoạch" hold what is done.
_AIMED = lazy(
    r"\b(?:muc tieu|phan dau|du toan|phai dat|huong toi|tham vong|duoc giao"
    r"|chi tieu (?:thu|loi nhuan|doanh thu|duoc))\b"
)
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
# Who asks for what was spent does not mean what there is to spend.
_SPENT = lazy(r"\bda (?:tieu|chi(?! dao)|giai ngan|rot)\b|\btieu het\b")
_TO_SPEND = lazy(r"\btong (?:muc|von) dau tu\b(?!.*\b(?:da|giai ngan|chi)\b)")
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
        return (0.5 if forward or _is_to_be_spent(scene) else 1.0), ""
    if says(scene.question.repaired, _AHEAD) and _NOW.search(fold(scene.fact.own_before)):
        return _TOLD_NOW, ""
    return (0.88 if scene.fact.modality == "target" else 1.0), ""


def _is_to_be_spent(scene: Scene) -> bool:
    """Whether it is asked what was spent, and told what a work may cost in all."""
    return says(scene.question.repaired, _SPENT) and _TO_SPEND.search(fold(scene.fact.own_before)) is not None


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
