"""One of a family asked and another one given: health insurance is no social insurance, diesel no petrol.

The function gives a factor in [0, 1], as the other verdicts do.
"""

from __future__ import annotations

from functools import lru_cache

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.groups import Naming, groups
from knowledge.match.verdicts.wording import FINE, Verdict, question_tokens, terms_of
from knowledge.model import Question
from knowledge.pattern import lazy

# Who insures is no insurance: "nộp hồ sơ cho cơ quan BHXH". "Xăng dầu" is all of them, what is paid "không dùng tiền
# mặt" may be paid by card, "Ngày không tiền mặt" is a day, and "THPT quốc gia" an examination.
_GUARDED = {
    "bao hiem xa hoi": "(?<!co quan )(?<!dai ly thu )bao hiem xa hoi(?! (?:viet nam|vn|tinh|huyen)\\b)",
    "bhxh": "(?<!co quan )(?<!dai ly thu )bhxh(?! (?:viet nam|vn|tinh|huyen)\\b)",
    "xang": "xang(?! dau)",
    "cho o": "cho o(?! to)",
    "tien mat": "(?<!khong )(?<!khong dung )(?<!khong bang )tien mat",
    "thpt": "thpt(?! (?:quoc gia|qg))",
    "trung hoc pho thong": "trung hoc pho thong(?! quoc gia)",
}
# No names that are other words without marks: "tôm" and "tóm", "VAT" and "vật".
_LISTED = (
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
    # Who collects.
    "hai quan, hq; cuc thue, chi cuc thue, tong cuc thue, co quan thue, nganh thue",
    # What is owed, and to whom.
    """
    no ngan hang, vay ngan hang; no bhxh, no bao hiem, no tien bao hiem; no luong, no tien luong; no thue, no tien thue
    """,
    # What a storm is measured by.
    "suc gio, toc do gio, gio manh, gio giat; toc do di chuyen, van toc di chuyen, di chuyen, toc do",
    # What a price board lists.
    "xang; dau hoa; diesel, diezen; mazut, madut; dau tho; gas, lpg",
    "e5, ron92, ron 92, e5ron92, a92; ron95, ron 95, a95",
    "brent; wti",
    "gia vang, luong vang, chi vang, vang mieng, vang sjc, vang the gioi; gia bac, luong bac, bac thoi, bac the gioi",
    "vang nhan, nhan tron, nhan ep vi; vang mieng, vang sjc",
    "sjc; rong thang long; doji; pnj; phu quy; mi hong; bao tin minh chau, btmc",
    "bitcoin, btc; ethereum, eth; litecoin; ripple, xrp",
    # What a company is measured by, and where its shares are listed.
    "roa; roe; ros; eps",
    """
    hnx, san ha noi, so gdck ha noi, so giao dich chung khoan ha noi; hsx, hose, san tphcm, san tp hcm, san thanh pho ho
    chi minh, so gdck tphcm, so gdck tp hcm, so gdck tp ho chi minh, so gdck thanh pho ho chi minh, so giao dich chung
    khoan tp hcm, so giao dich chung khoan thanh pho ho chi minh; upcom
    """,
    "vn index, vnindex; hnx index; upcom index; vn30; dow jones; s p 500, sp 500; nasdaq; nikkei; hang seng; kospi",
    # How one pays, what goes where, who learns.
    "vi dien tu; chuyen khoan; tien mat; the tin dung; the ghi no",
    "duong sat; duong bo; duong hang khong, hang khong; duong bien; duong thuy",
    "o to, oto; xe may; xe dap",
    "mam non; tieu hoc; thcs, trung hoc co so; thpt, trung hoc pho thong; dai hoc",
    # What is taught, marked and won at school.
    "mon toan; mon van, ngu van; mon ly, vat ly; mon hoa, hoa hoc; mon sinh, sinh hoc; dia ly; mon su, mon lich su",
    "giai nhat; giai nhi; giai ba; giai khuyen khich",
    # Homes, power, patients.
    "can ho, chung cu; biet thu; lien ke, nha pho; shophouse; dat nen; officetel; condotel",
    "thuy dien; nhiet dien; dien gio; dien mat troi",
    "ca mac, mac moi, ca nhiem; tu vong; khoi benh, xuat vien; cach ly",
    # What guests are given.
    "an uong; cho o, thue phong; tang pham, qua tang, tang qua",
    # Herds, and when rice is grown.
    "dan lon, dan heo; dan bo; dan trau; dan de; dan gia cam, dan ga; dan vit",
    "dong xuan; he thu; thu dong; vu mua, lua mua",
)
# Who asks what is deducted "khi tính thuế TNCN", or what is "được miễn thuế TNCN", asks for no tax.
_OF_TAXING = lazy(
    r"\b(?:(?:khi|luc|de) (?:tinh|quyet toan|ke khai|nop|khau tru)|duoc mien|khong (?:phai )?(?:tinh|chiu|nop|dong))"
    r" thue (?:thu nhap (?:ca nhan|doanh nghiep)|tncn|tndn|gtgt|gia tri gia tang|vat)\b"
)
_FAMILIES = tuple(groups(listed, _GUARDED) for listed in _LISTED)
_OTHER, _OTHER_BEFORE = 0.45, 0.7
_BEFORE = ("left", "topic", "items", "heading", "before", "title")


def family(scene: Scene) -> Verdict:
    """Whether the one of a family that is asked is the figure's, and not another one: of "BHXH 8%, BHYT 1,5%" each has
    its own."""
    return min((_against(named, wanted, scene) for named, wanted in _wanted(scene.question)), default=FINE[0]), ""


@lru_cache(maxsize=64)
def _wanted(question: Question) -> tuple[tuple[Naming, frozenset[int]], ...]:
    """What tells which members of a family a text names, with those that are asked, for each family that is; those left
    out that only say where to look: "khi quyết toán thuế TNDN" asks of no tax."""
    asking = terms_of(question, context=False)
    said = _OF_TAXING.sub(" ", question_tokens(question.repaired))
    asked = ((named, members) for named in _FAMILIES if (members := named(asking)))
    return tuple((named, wanted) for named, members in asked if (wanted := members & named(said)))


def _against(named: Naming, wanted: frozenset[int], scene: Scene) -> float:
    """What is left where the members ``wanted`` of a family are asked: the nearest words that name any decide."""
    for name in ("clause", "own"):
        if given := named(scene[name].folded):
            return FINE[0] if given & wanted and (given <= wanted or wanted <= given) else _OTHER
    told = next(filter(None, (named(scene[name].folded) for name in _BEFORE)), wanted)
    return FINE[0] if told & wanted else _OTHER_BEFORE
