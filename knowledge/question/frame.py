"""What people say around a question, to whoever they ask: greetings, requests, thanks. None of it is asked.

In front it is read with marks or without; at the end only with marks, or where a word of address follows: "nhi" ends
"bệnh viện nhi" and "ha" a measure.
"""

from __future__ import annotations

import re

from knowledge.model import Span
from knowledge.text import fold

_WHOM = "(?:toi|minh|em|anh|chi|chau|to|ban|sep)"
_ADDRESSED = "(?:ad|admin|bot|sep|shop|mn|ae|ca nha|moi nguoi|(?:cac )?(?:ban|bac|anh chi|anh|chi|em))"
# "Cho vay", "cho em bé" and "cho hội viên" are no requests.
_KNOWING = "(?:hoi(?! (?:vien|dong|nghi|thao|nong|phu|cuu|lien))|biet|xin|hay|so lieu|con so|thong tin)"
_MORE = "(?: (?:chut|ti|xiu|voi|nhanh|them|ve|la|rang|xem))*"
_OPENINGS = (
    # "Chào bán" and "chào sàn" greet nobody.
    r"alo+|a lo|hi|hello|(?:xin )?chao (?:ad|bot|anh|chi|em|moi nguoi|ca nha|ban(?=[,.!]| oi))|xin chao|chao(?=[,.!])",
    r"da thua",
    rf"{_ADDRESSED} oi",
    rf"(?:{_ADDRESSED} )?(?:(?:xin|lam on|vui long|nho) )?(?:cho|giup)(?: {_WHOM})*(?: {_KNOWING})+{_MORE}",
    rf"(?:{_WHOM} )?(?:muon|can) (?:hoi|biet|so lieu|con so|thong tin){_MORE}",
    rf"(?:{_WHOM} )?hoi (?:chut|ti|nhanh|xiu|tham)|xin hoi|sep hoi",
    rf"(?:tim|tra|tra cuu|check|kiem tra|bao cao|xem|noi) (?:giup|cho|ho)(?: (?:{_WHOM}|biet|voi|xem))+",
    r"(?:tim|tra|tra cuu|check|kiem tra|bao cao|xem) giup",
    r"(?:co )?(?:ai|ban|bac nao) (?:co )?biet(?: khong)?",
    rf"(?:con so|so lieu){_MORE}|(?:thong ke|thong tin) ve",
    r"(?:nghe (?:noi|dau|bao)|hinh nhu|thay (?:bao|noi)|duoc biet)(?: (?:la|rang|thi))?",
)
_OPENING = re.compile(rf"\W*(?:(?:{'|'.join(_OPENINGS)})(?!\w)[\s,:.!–-]*)+")
_TO_WHOM = (
    "(?:ad|admin|bot|bạn|ban|anh|chị|em|mọi người|moi nguoi|mn|các bác|cac bac|sếp|shop|cả nhà|trời|ta|nhỉ|ạ|ơi|oi)"
)
# "Lợi thế" is a noun, as "Tây Ban Nha" is a country.
_THUS = "(?<!lợi )(?<!ưu )(?<!vị )(?<!xu )(?<!thay )thế"
# "Châu Á", "Đông Nam Á" and "khớp hông" are nouns.
_SOUTHERN = "(?<!châu )(?<!nam )(?<!bắc )(?<!đông )(?<!tây )(?<!trung )á|(?<!khớp )(?<!xương )(?<!vùng )hông"
_CLOSINGS = (
    rf"(?:nhỉ|vậy|{_THUS}|hả|hở|ạ|(?<!an )nha|nhé|nhá|zậy|dzậy|đấy|{_SOUTHERN})(?: {_TO_WHOM})*",
    rf"(?:vay|the|ha)(?: {_TO_WHOM})+",
    r"(?:giúp|giup|hộ)(?: (?:mình|minh|em|tôi|toi|anh|với|voi|cái|nhé|ạ))+",
    r"(?:cảm ơn|cám ơn|cam on|thanks?|thank you|tks|thks|pls|plz|please)(?: (?:bạn|ban|ad|anh|chị|nhiều|nhieu|ạ))*",
    r"(?:(?:đang|mình|em) )*(?:cần gấp|can gap)",
    r"(?:ai|bác nào|bạn nào|có ai) biết(?: (?:không|chỉ|giúp|với|mình|em))*",
    rf"(?<=, ){_TO_WHOM}(?: {_TO_WHOM})*|(?:mn|mọi người|moi nguoi|các bác|cac bac|ad|bạn) (?:ơi|oi)",
)
_CLOSING = re.compile(rf"(?:(?:^|[\s,.…!?]+)(?:{'|'.join(_CLOSINGS)})(?=[\s,.…!?]|$))+[\s.…!?]*$", re.IGNORECASE)
# "Còn Sở Xây dựng?" and "còn số vụ?" open with no "con số", nor "số liều" with a "số liệu".
_NO_OPENING = re.compile(r"\s*(?:còn |số liều(?!\w))", re.IGNORECASE)
_LONGEST_CLOSING, _NEAR = 60, 40
# What may stand between a thing and the asking word and says nothing of either: "tầm bao nhiêu", "chính xác là mấy".
_ABOUT = """
    tầm, cỡ, quãng, áng chừng, độ chừng, chừng độ, ngót, ngót nghét, xấp xỉ, vỏn vẹn, tận, nhõn, đúng, chính xác,
    thực ra, thực sự, thật sự, rốt cuộc, cuối cùng, tóm lại, tất tần tật, toàn bộ, gộp lại, cộng lại, cộng gộp, gom lại,
    tính gộp, tính ra, vị chi, sơ sơ, ước chừng, ghi nhận, dao động, chạm, chạm mốc, cán mốc, rơi vào,
    loanh quanh, quanh
"""
_BETWEEN = (
    "là|ở|mức|vào|được|khoảng|chừng|hơn|gần|tới|đến|lên|từ|trong|la|o|muc|vao|duoc|khoang|chung|hon|gan|toi|den|len|tu"
)
_WORDS = [word.strip() for word in _ABOUT.split(",")]
_APPROXIMATE = re.compile(
    rf"(?<!\w)(?:{'|'.join([*_WORDS, *(fold(word) for word in _WORDS if ' ' in word)])})"
    rf"(?=(?: (?:{_BETWEEN}))* (?:bao nhiêu|mấy|bao lâu)(?!\w))",
    re.IGNORECASE,
)


def unframed(text: str) -> str:
    """``text`` without what is said around the question; "" where that is all."""
    opening = None if _NO_OPENING.match(text) else _OPENING.match(fold(text))
    start = opening.end() if opening else 0
    closing = _CLOSING.search(text, max(start, len(text) - _LONGEST_CLOSING))
    asked = text[start : closing.start() if closing else len(text)].strip()
    return asked if asked == text.strip() or any(letter.isalnum() for letter in asked) else ""


def approximations(text: str, asking: Span) -> list[Span]:
    """The words in front of the ``asking`` word that say how nearly it is asked, and nothing of the thing."""
    found = _APPROXIMATE.finditer(text, max(0, asking.start - _NEAR), asking.end)
    return [Span(*words.span()) for words in found]
