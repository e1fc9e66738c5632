"""Every Vietnamese sentence that an answer may hold; slots in braces."""

from __future__ import annotations

from typing import Final

QUOTE: Final = "“{sentence}”"
COMPUTED: Final = "{value} (tính từ {formula})"
CHOOSE: Final = "Câu hỏi có thể hiểu theo mấy cách. Bạn muốn hỏi số liệu nào?"
CONFIRM: Final = "Tôi chưa chắc. Có phải bạn hỏi số liệu này không?"
CHOICE: Final = "{number}. {figure}"
CHOICE_OF_ARTICLE: Final = "{number}. {figure} ({title})"
NOT_FOUND: Final = "Tôi chưa có số liệu trả lời đúng câu này."
UNDERSTOOD: Final = "Tôi hiểu bạn hỏi: {understood}."
# In front of what is asked for, by what a question wants; a figure goes without saying.
WANTS: Final = {"figure": "", "who": "ai", "when": "khi nào", "where": "ở đâu", "why": "vì sao", "what": "cái gì"}
NEAREST: Final = "Gần nhất trong kho, nhưng không phải câu trả lời:"
NEAREST_LINE: Final = "– {figure} ({title})"
NO_PASSAGE: Final = "Tôi chưa thấy đoạn nào trong kho trả lời rõ câu này."
NO_CHOICES: Final = "Hiện chưa có lựa chọn nào đang chờ. Bạn hãy gõ câu hỏi."
WHICH_CHOICE: Final = "Bạn chọn số liệu nào? Hãy gõ một số từ 1 đến {count}."
NONE_OF_THEM: Final = "Bạn hãy hỏi lại giúp tôi, nói rõ hơn tên chỉ tiêu, nơi hoặc kỳ báo cáo."
NO_SUCH_CHOICE: Final = "Không có lựa chọn đó; hiện có {count} lựa chọn."
EMPTY: Final = "Bạn hãy gõ một câu hỏi về số liệu, ví dụ: “bao nhiêu tổ công nghệ số cộng đồng?”"
NO_CONTENT: Final = "Câu này chưa nói muốn hỏi số liệu về việc gì. Bạn hãy thêm tên chỉ tiêu, nơi hoặc kỳ báo cáo."
# To what is no question.
GREETED: Final = "Chào bạn! Bạn muốn biết số liệu gì? Ví dụ: “bao nhiêu cơ quan báo chí?”. Gõ /help để xem cách hỏi."
THANKED: Final = "Không có gì, bạn cần số liệu nào nữa cứ hỏi nhé."
PARTED: Final = "Chào bạn, hẹn gặp lại."
INTRODUCED: Final = (
    "Tôi tra số liệu trong các bài đã đọc: chỉ trả lời bằng con số có trong bài, kèm câu gốc và nguồn; "
    "kho không có thì tôi nói là không có."
)
HELPED: Final = (
    "Bạn gõ câu hỏi về một số liệu, có dấu hay không dấu đều được, ví dụ “bao nhiêu tổ công nghệ số cộng đồng?”. "
    "Gõ /help để xem cách hỏi."
)
UNVERIFIED: Final = "Tôi tìm thấy một số liệu nhưng không đối chiếu được với nguồn, nên không đưa ra."
