"""One of a family asked and another one given: health insurance is no social insurance, diesel no petrol.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.match.scene import Scene
from knowledge.match.wording import FINE, Verdict, folded_question
from knowledge.model import Question

# No names that are other words without marks: "tôm" and "tóm", "VAT" and "vật".
_FAMILIES = (
    # Insurance.
    """
    bao hiem xa hoi, bhxh; bao hiem y te, bhyt; bao hiem that nghiep, bhtn; bao hiem nhan tho; bao hiem phi nhan tho;
    bao hiem tai nan
    """,
    # Taxes and fees.
    """
    gtgt, gia tri gia tang, thue vat; tndn, thu nhap doanh nghiep; tncn, thu nhap ca nhan; ttdb, tieu thu dac biet;
    bvmt, bao ve moi truong; thue tai nguyen; mon bai; truoc ba
    """,
    # What a price board lists.
    "xang; dau hoa; diesel, diezen; mazut, madut; dau tho; gas, lpg",
    "e5, ron92, ron 92, e5ron92, a92; ron95, ron 95, a95",
    "brent; wti",
    "vang nhan, nhan tron, nhan ep vi; vang mieng, vang sjc",
    "bitcoin, btc; ethereum, eth; litecoin; ripple, xrp",
    # What a company is measured by, and where its shares are listed.
    "roa; roe; ros; eps",
    "hnx, san ha noi; hsx, hose, san tphcm, san tp hcm, san thanh pho ho chi minh; upcom",
    "vn index, vnindex; hnx index; upcom index; vn30; dow jones; s p 500, sp 500; nasdaq; nikkei; hang seng; kospi",
    # How one pays, what goes where, who learns.
    "vi dien tu; chuyen khoan; tien mat; the tin dung; the ghi no",
    "duong sat; duong bo; duong hang khong; duong bien; duong thuy",
    "o to, oto; xe may; xe dap",
    "mam non; tieu hoc; thcs, trung hoc co so; thpt, trung hoc pho thong; dai hoc",
    # Homes, power, patients.
    "can ho, chung cu; biet thu; lien ke, nha pho; shophouse; dat nen; officetel; condotel",
    "thuy dien; nhiet dien; dien gio; dien mat troi",
    "ca mac, mac moi, ca nhiem; tu vong; khoi benh, xuat vien; cach ly",
    # Goods.
    """
    ca phe; ho tieu, hat tieu; hat dieu; cao su; gao; thanh long; sau rieng; mac ca; rau qua; thuy san; det may;
    giay dep, da giay; sat thep; dien thoai; may vi tinh; may moc; xi mang; phan bon; thit bo; thit ga;
    thit lon, thit heo, lon hoi, heo hoi
    """,
)
_ONE_OF = tuple(
    {name.strip(): at for at, kin in enumerate(" ".join(family.split()).split(";")) for name in kin.split(",")}
    for family in _FAMILIES
)
# "Xăng dầu" is all of them, what is paid "không dùng tiền mặt" may be paid by card, and "Ngày không tiền mặt" is a day.
_GUARDED = {"xang": "xang(?! dau)", "tien mat": "(?<!khong )(?<!khong dung )(?<!khong bang )tien mat"}
_ANY_OF = tuple(
    re.compile(rf"\b(?:{'|'.join(_GUARDED.get(name, name) for name in sorted(names, key=len, reverse=True))})\b")
    for names in _ONE_OF
)
_OTHER, _OTHER_BEFORE = 0.45, 0.7


def family(scene: Scene) -> Verdict:
    """Whether the one of a family that is asked is the figure's, and not another one: of "BHXH 8%, BHYT 1,5%" each has
    its own."""
    wanted = _wanted(scene.question)
    left = (_against(members, at, scene) for at, members in enumerate(wanted) if members)
    return min(left, default=FINE[0]), ""


def _wanted(question: Question) -> list[frozenset[int]]:
    """Which members of each family are asked, those left out that only say where to look: "khi quyết toán thuế TNDN"
    asks of no tax."""
    asking = " ".join(term.forms[0].folded for term in question.terms if not term.context)
    return [
        named & said for named, said in zip(_named(asking), _named(folded_question(question.repaired)), strict=True)
    ]


def _against(wanted: frozenset[int], at: int, scene: Scene) -> float:
    """What is left where the members ``wanted`` of a family are asked: the nearest words that name any decide."""
    for name in ("clause", "own"):
        if given := _named(scene[name].folded)[at]:
            return FINE[0] if given & wanted else _OTHER
    told = next(filter(None, (_named(scene[name].folded)[at] for name in ("left", "topic"))), wanted)
    return FINE[0] if told & wanted else _OTHER_BEFORE


@lru_cache(maxsize=4096)
def _named(folded: str) -> tuple[frozenset[int], ...]:
    """Which members of each family a text names."""
    return tuple(
        frozenset(names[found] for found in any_of.findall(folded))
        for names, any_of in zip(_ONE_OF, _ANY_OF, strict=True)
    )
