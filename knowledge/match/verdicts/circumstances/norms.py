"""What must be or is asked for, and what is: "vốn điều lệ tối thiểu 300 tỷ đồng" says of no company what it has.

Each function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, says
from knowledge.pattern import lazy
from knowledge.text import fold

_NOT_SO = 0.5
# What a company has, and is required to have.
_HAS = lazy(r"\b(?:von dieu le|von chu so huu|von phap dinh|tong tai san|doanh thu|loi nhuan)\b")
_LEAST = lazy(r" (?:toi thieu|it nhat|khong (?:duoc )?(?:thap hon|it hon|duoi)) (?:la |tu |phai |dat )*$")
_ASKS_RULE = lazy(
    r"\b(?:toi thieu|it nhat|phai|yeu cau|dieu kien|quy dinh|can|bat buoc|tro len|tieu chi|tieu chuan|muon|muc|duoc)\b"
)
# "Phải làm việc từ đủ 12 tháng trở lên" tells of nothing that lasts 12 months at most.
_AT_MOST = lazy(r"\b(?:toi da|nhieu nhat|cao nhat|lau nhat|khong qua)\b")
_AND_MORE = lazy(r"\W*(?:\w+ ){0,3}trở lên(?!\w)")
# Who wishes for it has it not yet: "xin được nộp thuế mức 5%"; what is so "hiện nay" is none of it.
_WISHED = lazy(r" (?:xin|de nghi|de xuat|kien nghi|mong muon|thiet tha) (?:[^\d;.:]* )?$")
# So much may be sold, and need not be: "hạn ngạch 80.000 tấn gạo (gồm 30.000 tấn gạo thơm)".
_QUOTA, _ASKS_QUOTA = (
    lazy(r" (?:han ngach|quota)(?: |$)"),
    lazy(r"\b(?:han ngach|quota|uu dai|mien thue|cho phep)\b"),
)
# What a thing is built for, not what it does: "theo thiết kế, cảng Mây có công suất 800 tấn/năm".
_DESIGNED = lazy(r"\b(?:thiet ke|khi hoan thanh)\b")
# Where a price may stop, and is not: "chinh phục ngưỡng cản 2.000 USD/ounce".
_BARRIER = lazy(r"\b(?:nguong|vung|muc|moc) (?:can|khang cu|ho tro|tam ly)(?: tam ly)?(?: quanh| tai| o| la)* $")
_ASKS_BARRIER = lazy(r"\b(?:nguong|moc|khang cu|ho tro|tam ly|can)\b")
_ASKS_NOW = lazy(r"\b(?:hien nay|hien hanh|hien tai|hien dang|dang (?:chiu|nop|ap dung|dong|huong))\b")
_ASKS_WISH = lazy(r"\b(?:xin|de nghi|de xuat|kien nghi|muon|du kien|phuong an|du thao)\b")


def norm(scene: Scene) -> Verdict:
    """Whether what is so is given where that is asked, and not what is required or wished for."""
    question = scene.question.repaired
    if says(question, _AT_MOST) and _AND_MORE.match(scene.fact.behind.lower()):
        return _NOT_SO, ""
    if _BARRIER.search(_told_before(scene)) and not says(question, _ASKS_BARRIER):
        return _NOT_SO, ""
    if _is_quota(scene) and not says(question, _ASKS_QUOTA):
        return _NOT_SO, ""
    if says(question, _HAS) and not says(question, _ASKS_RULE):
        return (_NOT_SO, "") if _LEAST.search(_told_before(scene)) else FINE
    if says(question, _ASKS_NOW) and not says(question, _ASKS_WISH):
        # "Đề xuất giữ giá điện hiện hành 1.800 đồng" tells what is so.
        before = _told_before(scene)
        wished = (_WISHED.search(before) or _DESIGNED.search(before)) and not _ASKS_NOW.search(scene["own"].folded)
        return (_NOT_SO, "") if wished else FINE
    return FINE


def _is_quota(scene: Scene) -> bool:
    """Whether the sentence names a quota in front of a figure of what may be sold."""
    sold = scene.fact.quantity.kind in ("measure", "count") and _QUOTA.search(scene["sentence"].folded)
    return bool(sold and _QUOTA.search(_told_before(scene)))


def _told_before(scene: Scene) -> str:
    """What the sentence tells in front of the figure, folded, with a blank in front of it."""
    return f" {fold(scene.fact.before)}"
