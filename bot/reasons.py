"""Why a figure was ruled out and a verdict fell as it did, told to a person in Vietnamese.

``knowledge`` words its reasons in English, for whoever programs with it; here each has its sentence.
"""

from __future__ import annotations

import re
from typing import Final

from bot import words

# What is said in English, with what varies as groups, and what is said instead; the first that fits counts.
_SAID: Final = (
    # Of one figure.
    (r"outranked", "điểm quá thấp nên không xét tiếp"),
    (r"(.+) is what the question itself says", "câu hỏi đã nêu sẵn {0}"),
    (r"asks for what is so of (.+), this is of another case", "hỏi trường hợp {0}, đây là trường hợp khác"),
    (r"asks for some of (.+)", "hỏi một phần của {0}, đây nhiều hơn"),
    (r"asks for the contrary of “(.+)”", "hỏi điều ngược với “{0}”"),
    (r"the other of the two is above it", "bên kia mới cao hơn"),
    (r"asks for (.+), this went the other way", "hỏi {0}, đây lại biến động theo chiều kia"),
    (r"asks for at least (.+), this is (.+)", "hỏi từ {0} trở lên, đây là {1}"),
    (r"asks what this one holds, and tells what is held of it", "hỏi bên này nắm giữ gì, đây là phần bị nắm giữ"),
    (
        r"asks for the size of “(.+)”, this is that of what lies there",
        "hỏi “{0}” lớn bao nhiêu, đây là của thứ nằm ở đó",
    ),
    (r"asks for the size of “(.+)”, this is no size", "hỏi “{0}” lớn bao nhiêu, đây không phải kích thước"),
    (r"asks for the size of “(.+)”, this is that of “(.+)”", "hỏi “{0}” lớn bao nhiêu, đây là của “{1}”"),
    (r"asks for the age of another, this is that of (.+)", "hỏi tuổi của người khác, đây là tuổi của {0}"),
    (r"asks for the people of a place, this counts “(.+)”", "hỏi dân số, đây đếm “{0}”"),
    (r"asks for a rank in an order", "hỏi thứ hạng, đây không phải thứ hạng"),
    (r"asks for the price of (.+), this is that of (.+)", "hỏi giá của {0}, đây là giá của {1}"),
    (r"asks for what it is by “(.+)”, this is by “(.+)”", "hỏi tính theo “{0}”, đây tính theo “{1}”"),
    (r"asks for “(.+)”, this counts “(.+)”", "hỏi “{0}”, đây đếm “{1}”"),
    (r"asks for “(.+)”, this counts “”", "hỏi “{0}”, đây không đếm gì"),
    (r"asks for (.+), this is in (.+)", "hỏi theo {0}, đây tính bằng {1}"),
    (r"asks for (.+), this is in ", "hỏi theo {0}, đây không có đơn vị"),
    (r"asks for (.+), this is of another place", "hỏi {0}, đây là của nơi khác"),
    (r"asks for (.+), this is of (.+)", "hỏi {0}, đây là của {1}"),
    (r"asks for (.+), this is (.+)", "hỏi {0}, đây là {1}"),
    (r"asks for (.+), this is ", "hỏi {0}, đây không nói"),
    (r"asks against (.+), this is against (.+)", "hỏi so với {0}, đây so với {1}"),
    # Of the whole answer.
    (r"confidence (\S+): score (\S+), next (\S+)", "độ chắc {0}, điểm {1}, số liệu khác gần nhất {2}"),
    (r"no candidate agrees with the slots", "không số liệu nào khớp với điều được hỏi"),
    (
        r"what says most of it is of another of its kind",
        "số liệu nói đúng lời câu hỏi nhất lại thuộc một đối tượng khác cùng loại",
    ),
    (r"counts one of two things asked", "mỗi số liệu chỉ đếm một trong hai thứ được hỏi"),
    (r"names a topic, and nothing of it", "câu hỏi chỉ nêu một chủ đề, chưa nói muốn biết gì"),
    (r"tells it against several bases", "câu hỏi không nói so với khi nào, mà câu trong bài nói theo mấy mốc"),
    (r"other articles tell of it too", "câu hỏi không nói nơi hay lúc nào, và bài khác cũng nói về điều này"),
    (r"is of a place that is not asked for", "số liệu là của một nơi mà câu hỏi không nêu, nơi khác cũng có"),
    (r"is of a part of the time asked for", "số liệu chỉ của một phần thời gian được hỏi, số khác của cả thời gian đó"),
    (r"the question holds no term", "câu hỏi không nêu nội dung nào"),
    (r"asks (who|when|where|why|what)", "câu hỏi không hỏi con số"),
    (r"computed: (.+)", "tính ra: {0}"),
)
_PARTS: Final = {
    "words": "từ ngữ",
    "density": "từ riêng của số",
    "asked": "phần đã khớp",
    "unit": "đơn vị",
    "ends": "hai đầu khoảng",
    "currency": "đồng tiền",
    "measured": "đo bằng gì",
    "direction": "chiều tăng giảm",
    "contrary": "điều ngược lại",
    "period": "kỳ",
    "place": "nơi",
    "destination": "nơi đến",
    "partner": "buôn bán với nước nào",
    "figures": "con số đã nêu",
    "names": "tên riêng",
    "kind": "loại được đếm",
    "together": "một trong hai thứ",
    "numbered": "số thứ tự",
    "predicate": "điều nói về",
    "aspect": "trị giá hay lượng",
    "attribute": "chỉ tiêu",
    "unmeasured": "điều hỏi mở đầu câu",
    "family": "thứ cùng loại",
    "about": "phần trăm của gì",
    "difference": "mức hay phần hơn kém",
    "spread": "chênh lệch giữa cái gì",
    "attainment": "mức đạt kế hoạch",
    "modality": "tính chất",
    "aim": "lúc đề ra",
    "rate": "tính theo kỳ",
    "origin": "từ mức, đến mức",
    "usual": "trước đây, mọi năm",
    "whole": "tổng hay phần",
    "modifier": "cấp, hạng",
    "denied": "phủ định",
    "instance": "tên cụ thể",
    "local": "tên địa phương",
    "part": "bộ phận",
    "goods": "mặt hàng",
    "source": "thu từ đâu",
    "joint": "chung hay riêng",
    "sex": "nam hay nữ",
    "subject": "chủ thể",
    "respective": "thứ tự lần lượt",
    "receiver": "người nhận",
    "rank": "chức vụ",
    "force": "lực lượng nào",
    "owner": "của ai",
    "speaker": "ai nói",
    "excluded": "phần không tính",
    "cause": "nguyên nhân, người gây ra",
    "condition": "điều kiện hay kết quả",
    "ruled": "văn bản",
    "portion": "tỷ lệ trên cái gì",
    "outdone": "số liệu bên cạnh",
    "indicator": "chỉ tiêu bên cạnh",
    "singled": "phần hỏi riêng",
    "shared": "tất cả hay mỗi",
    "threshold": "mức mà mỗi thứ đạt",
    "yardstick": "cái được đem so",
    "example": "chỉ là ví dụ",
    "growth": "tăng giảm của gì",
    "flow": "có đến nay hay mới thêm",
    "gap": "phần còn thiếu",
    "norm": "yêu cầu hay thực có",
    "worth": "trị giá hay khoản tiền",
    "apiece": "của mỗi hay tất cả",
    "average": "bình quân hay tất cả",
    "each": "tất cả hay mỗi một",
    "premise": "điều kiện hay kết quả",
    "scenario": "kịch bản",
    "delivery": "tháng giao hàng",
    "ordinal": "thứ hạng",
    "level": "mức sau thay đổi",
    "extent": "kích thước của gì",
    "holder": "bên nắm giữ",
    "person": "của người nào",
    "nation": "người nước nào",
    "kin": "thân nhân của ai",
    "beforehand": "trước hay sau mốc",
    "against": "phía được so sánh",
    "first": "dẫn đầu hay tất cả",
    "thread": "đang nói về ai",
    "risk": "mới là nguy cơ",
    "wanted": "mới là yêu cầu",
    "recalled": "số thứ đã nhắc đến",
    "whereabouts": "xảy ra ở đâu",
    "actor": "nước nào làm",
    "outcome": "người ta ra sao",
    "restricted": "tất cả hay chỉ một số",
    "gulf": "phần hơn kém giữa hai bên",
    "dealers": "bao nhiêu hay bao nhiêu bên",
}


def reason(said: str) -> str:
    """``said`` in Vietnamese, numbers and words of the text kept; itself when it is not known."""
    for pattern, sentence in _SAID:
        found = re.fullmatch(pattern, said, re.DOTALL)
        if found:
            return sentence.format(*map(_named, found.groups()))
    return said


def _named(varying: str) -> str:
    """Kinds of figures by their Vietnamese names, "count/money"; anything else as it is."""
    kinds = varying.split("/")
    if set(kinds) <= words.KINDS.keys():
        return ", ".join(words.KINDS[kind] for kind in kinds)
    return varying


def part(name: str) -> str:
    """The Vietnamese name of a part of a score; itself when it is not known."""
    return _PARTS.get(name, name)
