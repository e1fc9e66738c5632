"""Two sides of a thing that exclude each other: exports and imports, before and after tax, at home and abroad."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from knowledge.lexicon.places import forms as written
from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.wording import FINE, Verdict, folded_question, question_tokens, says, terms_of
from knowledge.model import Fact, Question
from knowledge.pattern import lazy
from knowledge.text import padded

_BOTH_WAYS = lazy(r"xuat(?: khau)?(?:,| va|/)? nhap khau|xnk")
# All trade is asked for; one way alone is no answer then, nor what one is more than the other. "Giảm ở cả hai chiều" is
# of a price board, and a "hội nghị giao thương" is no trade.
_ALL_TRADE = lazy(
    rf"(?:kim ngach|tri gia|gia tri|tong)(?: (?:kim ngach|tri gia))? (?:{_BOTH_WAYS.pattern})"
    r"|\b(?:thuong mai|kim ngach|buon ban|trao doi)(?: \w+){0,4}? (?:hai chieu|2 chieu|song phuong)\b"
    r"|(?<!hoi nghi )(?<!hoi cho )(?<!ket noi )(?<!phien )(?<!xuc tien )\bgiao thuong\b"
)
# "Việt Nam nhập từ Peru": not "thu nhập từ tiền lương".
_BOUGHT = "".join(f"(?<!{word} )" for word in "thu gia hoi sap tham xam dang".split()) + "nhap (?:hang )?(?:tu|ve)"
_BOTH_ASKED = lazy(r"\b(?:xuat nhap khau|xnk)\b(?! sieu)")
_ONE_WAY, _ONE_OF_BOTH = lazy(r" (?:(?:xuat|nhap) (?:khau|sieu)|xk|nk|thang du|tham hut) "), 0.4
# "Mất mạng di động" is no death.
_DEAD = "tu vong|chet|thiet mang|mat mang(?! (?:luoi|internet|di dong|dien thoai))"
_CONTRARIES = (
    (
        "xuat khau|xk|xuat sieu|xuat sang|thang du(?! von)",
        rf"nhap khau|nk|nhap sieu|tham hut(?! ngan sach)|{_BOUGHT}",
    ),
    ("xuat sieu|nhap sieu|thang du|tham hut", "kim ngach|xuat khau|nhap khau|xk|nk"),
    ("xuat sieu|nhap sieu|(?:thang du|tham hut) thuong mai", "(?:thang du|tham hut|boi chi) (?:ngan sach|von)"),
    (
        "(?:truoc|chua (?:dong|nop|tru)) thue",
        "sau (?:khi (?:dong|nop|tru) )?thue|(?:dong|nop|tru) (?:thue xong|xong thue)",
    ),
    ("(?:chua|truoc khi) (?:tru|trich)", "sau khi (?:tru|trich)"),
    ("lai suat (?:cho )?vay", "lai suat (?:huy dong|tien gui|gui|tiet kiem)"),
    ("(?:da |dang )?di vao hoat dong", "(?:duoc|da) thanh lap"),
    (
        "ngoai (?:nha nuoc|nn|quoc doanh)|tu nhan",
        "(?<!ngoai )(?:khu vuc|khoi|von|doanh nghiep|dn) (?:nha nuoc|nn|quoc doanh)",
    ),
    ("trong nuoc", "nuoc ngoai|fdi"),
    ("noi dia|trong nuoc", "quoc te|the gioi"),
    ("thanh thi|do thi", "nong thon"),
    (
        "(?:nha dau tu|ndt|co dong|khoi) ca nhan|ca nhan (?:trong nuoc|nuoc ngoai|nuoc)",
        "(?:nha dau tu|ndt|co dong|khoi) to chuc|to chuc (?:trong nuoc|nuoc ngoai|nuoc)",
    ),
    ("tang nang", "giam nhe"),
    ("(?:cham|tre) (?:chuyen|gio bay)|bay (?:cham|tre)|delay", "huy chuyen|bi huy"),
    ("toi da|cao nhat|lon nhat|nhieu nhat", "toi thieu|thap nhat|nho nhat|it nhat"),
    ("co dinh", "di dong"),
    (r"nam gioi|(?:lao dong|ld) nam(?! \d)", "nu gioi|(?:lao dong|ld) nu"),
    ("truc tiep", "gian tiep"),
    ("truc tiep", "truc tuyen"),
    ("ngoai (?:nha nuoc|nn|quoc doanh)|tu nhan", "nuoc ngoai|fdi"),
    ("khoi ngoai|(?:nha dau tu|ndt) (?:nuoc )?ngoai|ndtnn", "tu doanh"),
    ("(?:ngan sach|ns) trung uong|nstw", "(?:ngan sach|ns) dia phuong|nsdp"),
    ("bat buoc", "tu nguyen"),
    ("thoat ngheo", "ho ngheo(?! (?:da |duoc )?thoat)"),
    ("can ngheo", "(?<!can )ngheo"),
    ("nuoi trong", "khai thac|danh bat"),
    ("tet (?:nguyen dan|am lich|co truyen|ta)", "tet (?:duong lich|tay)"),
    ("(?:loi nhuan|lai) gop", "(?:loi nhuan|lai) (?:rong|sau thue|truoc thue)|lnst|lntt"),
    ("mua vao|chieu mua|thu mua|mv", "ban ra|chieu ban|br"),
    ("nhap canh", "xuat canh"),
    ("(?:tai|o) (?:viet nam|nuoc ta|trong nuoc)", "(?:tai|o) (?:cac nuoc(?! asean)|nuoc ngoai)"),
    ("thuc te|rot cuoc", "(?<!so voi )(?<!uoc tinh )(?<!du kien )ban dau"),
    ("chuyen di", "chuyen den"),
    ("tong thu|thu ngan sach|ngan sach thu|thu nsnn", "tong chi|chi ngan sach|ngan sach chi|chi nsnn"),
    ("loi nhuan|lai truoc|lai sau|lai rong", "thua lo|lo luy ke|bi lo"),
    ("(?:lo|lai) luy ke", r"(?:lo|lai) (?:(?:hon|gan|khoang|toi) )?\d"),
    ("thanh lap moi|lap moi|moi thanh lap", "giai the|cham dut hoat dong"),
    ("(?:dang|con) hoat dong", "(?:tam )?(?:ngung|dung) (?:kinh doanh|hoat dong)"),
    ("ngan han", "dai han"),
    ("tren bo|tren dat lien", "tren bien|ngoai khoi"),
    ("mua rong", "ban rong"),
    ("ma tang", "ma giam|ma dung gia"),
    ("ma giam", "ma dung gia"),
    ("gia tran|muc tran", "gia san|muc san"),
    ("hop nhat", "cong ty me|rieng le"),
    ("khong ky han", r"(?<!khong )ky han (?:\d|mot |duoi |tren |tu )"),
    ("the chap", "tin chap"),
    ("so cap", "thu cap"),
    ("su dung lao dong (?:phai |se |cung )*dong", "(?:(?<!su dung )lao dong|nld) (?:phai |se |cung )*dong"),
    ("muc dong|(?:phai|se) dong", "muc huong"),
    ("mot chieu", "khu hoi"),
    (_DEAD, "bi thuong|thuong vong"),
    (_DEAD, "mat tich"),
    ("mat tich", "bi thuong"),
    ("thuong nang|trong thuong|nguy kich", "thuong nhe"),
    ("tu vong|nguoi chet", "(?:ca|nguoi|so) (?:mac|nghi(?: mac| nhiem| soi)?|nhiem|duong tinh)|mac moi"),
    ("co phieu", "trai phieu"),
    ("gia thue|cho thue", "gia ban"),
    ("cao diem", "thap diem"),
    ("cao cap", "trung cap|binh dan|gia re"),
    ("trung cap", "binh dan|gia re"),
    ("dong xuan", "he thu|thu dong|vu mua"),
    ("he thu", "thu dong|vu mua"),
    ("nguoi lon", "tre em"),
    ("ke ca|bao gom ca|tinh ca", "khong ke|chua ke|khong tinh|chua tinh|khong bao gom|chua bao gom"),
    ("chi cuc", "(?<!chi )(?<!tong )cuc"),
    ("ban le", "ban buon|ban si"),
    ("ban ra|thoai von", "so huu|nam giu"),
    ("thiet hai", "ho tro|giup|quyen gop|ung ho|cuu tro|trao (?:tang|tuong trung|so tien)"),
    ("cong lap", "tu thuc|dan lap|ngoai cong lap"),
    ("von dang ky|von cap moi|von tang them|thu hut (?:duoc|dau tu|von|fdi)", "von thuc hien|giai ngan"),
    ("(?:gia|vang|bac|dau|gao|hop dong) (?:\\w+ )?(?:ky han|tuong lai)|giao thang|giao ky han", "giao ngay"),
    ("(?:doanh nghiep|dn) (?:nho|vua)", "(?:doanh nghiep|dn) sieu nho"),
    ("moi nam|moi khi|cac nam truoc", "nam nay"),
    ("trich lap|trich quy", "chi su dung|chi quy|xa quy"),
    ("(?<!binh on )gia (?:xang|dau|diesel|mazut|gas)", "trich lap|chi su dung|(?:chi|trich) quy"),
    (
        "(?:di|container|tau|xe|hang|dong von|dong tien|luot) ra(?! khoi)",
        "(?:di|container|tau|xe|hang|dong von|dong tien|luot) vao",
    ),
)
_ANY = "|".join(side for pair in _CONTRARIES for side in pair)
_BALANCE = lazy(r" (?:xuat sieu|nhap sieu|thang du|tham hut) ")
_SELLS = lazy(
    r"\bban (?:lai )?(?:(?:\w+ ){1,3}?(?=(?:cho|toi|vao) (?:tiem|cua hang|hang|cong ty|ngan hang)\b))?(?:cho|toi|vao)\b"
    r".*\bduoc\b|\bban\b.*\b(?:duoc tra|thu ve|nhan (?:duoc|ve))\b"
    r"|\btra\b.*\bkhach (?:dem |mang |muon )?(?:ra |toi |den )?ban\b"
)
_BUYS = lazy(r"\b(?:sam|mua|rinh|tau)\b(?! vao).*\b(?:phai|tra|bo ra|ton|het|chi ra)\b")
_COUNTER = next(pair for pair in _CONTRARIES if "mua vao" in pair[0])
# The price of a counter that a bracket names in one word, "(mua - bán)", in full.
_BARE_SIDES = {"mua": " mua vao ", "bán": " ban ra "}
_TRADE, _TRADES = _CONTRARIES[0], _CONTRARIES[:2]
_ANY_TRADE = "|".join(side for pair in _TRADES for side in pair)
_SEXES = next(pair for pair in _CONTRARIES if "nu gioi" in pair[1])
# "Nam" and "năm" are one when folded.
_A_SEX = lazy(r" (?:nam|nữ) ")
# So many syllables make a phrase that says one thing, whatever its words may mean by themselves.
_PHRASE = 3
_WORLD = lazy(r" (?:toan cau|(?:toan|tren) the gioi|cua the gioi) ")
_WORLD_ASKED = lazy(r"\b(?:toan cau|the gioi|quoc te)\b")
_OF_THE_WORLD, _OF_OTHER_SEX = 0.5, 0.5
# "30 người chết và nhiều người mất tích" says of those that are missing only that they are many.
_AND_MANY = lazy(
    r" va (?:nhieu|mot so|khong it|vai|hang (?:chuc|tram|nghin|ngan|van)) (?:nguoi|ca|truong hop)"
    r"(?: khac)?(?: \w+){1,2}(?= )"
)
# "Giảm 50 đồng ở chiều mua vào và không đổi ở chiều bán" tells of no fall of what is sold for.
_UNCHANGED = lazy(r" (?:khong doi|giu nguyen|di ngang) (?:o |tai )?chieu (?:mua|ban)(?: vao| ra)?(?= )")
_ON_TRADE = lazy(r"^(?:ve|doi voi|voi|o|ben|rieng)(?: (?:chieu|mang|linh vuc|hoat dong))? (?:xuat|nhap|xk|nk)\b")
# What a sentence that opens so tells is a part of what the one before it told.
_PARTS_OF_IT = lazy(r"\W*(?:trong (?:số )?đó|cụ thể)(?!\w)", re.IGNORECASE)
# "Doanh thu quốc tế đã vượt qua doanh thu nội địa và đạt 48%" tells of what overtook the other.
_OVERTAKEN = lazy(
    r" (?:da |vua )?vuot (?:qua |mat |len tren )?(?:[^\W\d]+ ){1,6}?(?=(?:va (?:dat|len|chiem)|dat|chiem|voi) )"
)
_CONTRARY_BEFORE, _PART_OF_CONTRARY, _ALL_CONTRARY, _BOTH_TOGETHER, _UNSAID_WAY = 0.6, 0.4, 0.5, 0.5, 0.75


def opposites(words: str, said: str) -> Iterator[tuple[int, int]]:
    """Where the folded text ``said`` names the other side of that which the folded ``words`` are: "xuat khau" for "nhap
    khau"."""
    for pair in _CONTRARIES:
        for wanted, rival in (pair, pair[::-1]):
            if _side(wanted).fullmatch(f" {words}"):
                # What is looked for begins with the blank in front of it.
                yield from ((found.start(), found.end() - 1) for found in _side(rival).finditer(f" {said}"))


# Made when first needed: most questions name no side of any.
@cache
def _side(words: str) -> re.Pattern[str]:
    """What finds a side among folded tokens; that it begins with a blank makes it six times as fast."""
    return lazy(rf" (?:{words})\b")


@cache
def _either(pair: tuple[str, str]) -> re.Pattern[str]:
    """What finds either of two sides."""
    return _side("|".join(pair))


def contrary(scene: Scene) -> Verdict:
    """Whether one side of two contraries is asked and the other given: exports and imports, before and after tax."""
    if says(scene.question.repaired, _ALL_TRADE) and not _asks_one_way(scene.question.repaired):
        own = scene["own"].folded
        if _ONE_WAY.search(own) and not _BOTH_WAYS.search(own):
            return _ONE_OF_BOTH, ""
    if says(scene.question.repaired, _BOTH_ASKED) and _BALANCE.search(scene["own"].folded):
        asks_balance = _BALANCE.search(question_tokens(scene.question.repaired)) is not None
        return FINE if asks_balance else (_ONE_OF_BOTH, "")
    if _is_of_the_world(scene):
        return _OF_THE_WORLD, ""
    verdicts = (_against(wanted, rival, scene) for wanted, rival in _wishes(scene.question))
    return next((verdict for verdict in verdicts if verdict != FINE), FINE)


@lru_cache(maxsize=64)
def _asks_one_way(question: str) -> bool:
    """Whether the question names one way of trade by itself."""
    return _ONE_WAY.search(_BOTH_WAYS.sub(" ", question_tokens(question))) is not None


def _is_of_the_world(scene: Scene) -> bool:
    """Whether the figure is of all the world and the question is not, but of a place that the figure's own words do not
    name: "doanh thu toàn cầu của hãng" is not that "tại Việt Nam"."""
    asked = scene.question.places
    if not asked or not _WORLD.search(scene["own"].folded) or says(scene.question.repaired, _WORLD_ASKED):
        return False
    return not any(scene["own"].holds(form) for name in asked for form in written(name))


def _in_plain_words(question: Question) -> str:
    """The question, with what its longer phrases say in the words of the texts where it names no way of trade itself:
    "bán hàng ra thế giới" is "xuất khẩu"."""
    said = question_tokens(question.repaired)
    if _side(_ANY_TRADE).search(said):
        return question.repaired
    phrases = (term.forms for term in question.terms if term.forms[0].folded.count(" ") >= _PHRASE - 1)
    ways = (form.folded for forms in phrases for form in forms[1:])
    traded = (way for way in ways if _side(_ANY_TRADE).search(f" {way}"))
    return " . ".join((question.repaired, *traded))


def _against(side: str, other: str, scene: Scene) -> Verdict:
    """The same for one ``side`` that is asked and the ``other``: the nearest words that name either decide."""
    wanted, rival = _side(side), _side(other)
    if side in _COUNTER and (told := _bare_side(scene.fact)):
        return FINE if wanted.search(told) else (0.0, f"asks for the contrary of “{told}”")
    for region in (scene.onward, scene["own"]):
        # "Giá mua vào – bán ra là 56 triệu, giảm 5.000 đồng ở chiều bán": whatever is said of all of it.
        told = _without_asides(region.folded)
        if wanted.search(told):
            return FINE
        if found := rival.search(told):
            return 0.0, f"asks for the contrary of “{found[0]}”"
    trade = side in _TRADE
    if trade and _BOTH_WAYS.search(scene["own"].folded):
        # "Tổng trị giá xuất nhập khẩu" is more than the exports.
        return _BOTH_TOGETHER, ""
    left = scene["left"].folded
    so_far = _BOTH_WAYS.sub(" ", left)
    if wanted.search(so_far):
        return FINE
    if rival.search(so_far):
        # "Về xuất khẩu: trà 5 tỷ" is all on exports where the sentence names no other way.
        said = scene["sentence"].folded
        alone = trade and not (wanted.search(said) or _BALANCE.search(said))
        return (_ALL_CONTRARY if alone else _CONTRARY_BEFORE), ""
    if trade and so_far != left:
        return _BOTH_TOGETHER, ""
    if trade:
        return _trade_before(wanted, rival, scene)
    return (_OF_OTHER_SEX, "") if side in _SEXES and _is_of_other_sex(wanted, rival, scene) else FINE


def _without_asides(told: str) -> str:
    """What is ``told``, without what it says of both sides, or of the other one alone."""
    for aside in (_OVERTAKEN, _BOTH_WAYS, _AND_MANY, _UNCHANGED):
        told = aside.sub(" ", told)
    return told


def _bare_side(fact: Fact) -> str:
    """The price of a counter that the figure is, in full, where one word alone says so; "" where none does."""
    last, start = fact.scope[-1], fact.sentence.start
    return _BARE_SIDES.get(fact.citation.sentence[last.start - start : last.end - start].lower(), "")


def _is_of_other_sex(wanted: re.Pattern[str], rival: re.Pattern[str], scene: Scene) -> bool:
    """Whether the sentence is of no sex and stands where the other one was named and the one asked for not: what is
    told of "lao động nam" goes on over sentences."""
    if _A_SEX.search(scene["sentence"].marked):
        return False
    around = " ".join(scene[name].folded for name in ("heading", "before"))
    return rival.search(around) is not None and not wanted.search(around)


def _trade_before(wanted: re.Pattern[str], rival: re.Pattern[str], scene: Scene) -> Verdict:
    """Whether the way that goods go is named around a figure whose sentence names none: what was named last holds."""
    if wanted.search(scene["topic"].folded):
        return FINE
    before = _BOTH_WAYS.sub(" ", scene["before"].folded)
    last, other = (max((found.end() for found in way.finditer(before)), default=0) for way in (wanted, rival))
    if last > other:
        return FINE
    if other:
        part = _PARTS_OF_IT.match(scene.fact.citation.sentence) is not None
        return (_PART_OF_CONTRARY if part else _CONTRARY_BEFORE), ""
    return FINE if wanted.search(scene["title"].folded) else (_UNSAID_WAY, "")


@lru_cache(maxsize=64)
def _wishes(question: Question) -> tuple[tuple[str, str], ...]:
    """The sides of contraries that the question asks for, each with its rival."""
    words = _in_plain_words(question)
    asked = _BOTH_WAYS.sub(" ", padded(words)) + _counter(words)
    if not _side(_ANY).search(asked):
        return ()
    return tuple(
        (side, rival)
        for pair in _CONTRARIES
        if _either(pair).search(asked)
        for side, rival in (pair, pair[::-1])
        if _side(side).search(asked) and not _side(rival).search(asked) and not _is_aside(side, question)
    )


def _is_aside(side: str, question: Question) -> bool:
    """Whether a way of trade only says where to look: "để xuất khẩu đạt 20 tỷ USD, gỗ phải đạt bao nhiêu m3?" asks of
    no exports; "về xuất khẩu, gỗ đạt bao nhiêu?" of nothing else."""
    if says(question.repaired, _ON_TRADE) or not any(side in pair for pair in _TRADES):
        return False
    way = _side(side)
    if way.search(terms_of(question, context=True)) is None:
        return False
    return way.search(terms_of(question, context=False)) is None


def _counter(question: str) -> str:
    """Which price of a counter is asked by who goes there, " ban ra" or " mua vao": a shop sells to who buys of it."""
    asked = folded_question(question)
    if _SELLS.search(asked):
        return " mua vao"
    return " ban ra" if _BUYS.search(asked) else ""
