"""Every sentence that the bot says to a user; slots in braces. What goes into a slot is escaped where it is sent."""

from __future__ import annotations

from typing import Final

# Before the bot runs.
NO_CODE: Final = (
    "chưa có mã (token) của bot. Mở Telegram, nhắn /newbot cho @BotFather, đặt tên, rồi chép mã nhận được vào biến "
    "TELEGRAM_BOT_TOKEN hoặc tệp .env: TELEGRAM_BOT_TOKEN=123456:ABC…"
)
MALFORMED_CODE: Final = (
    "TELEGRAM_BOT_TOKEN không đúng dạng “số:chuỗi chữ” mà @BotFather đưa; hãy chép lại nguyên vẹn, không kèm dấu cách."
)
REFUSED_CODE: Final = "Telegram không nhận mã của bot; hãy lấy mã mới bằng lệnh /token của @BotFather."
BAD_SETTINGS: Final = "thiết đặt sai giá trị: {names}"
NO_STORE: Final = "không mở được tệp {path} của bot: {reason}"
NO_STORE_WRITTEN: Final = (
    "không ghi được tệp {path} của bot; hãy cho người dùng chạy bot quyền ghi vào thư mục {folder}"
)
PORT_TAKEN: Final = "không nghe được ở {listen}:{port}: {reason}"

# What the commands are called in Telegram's own menu.
COMMANDS: Final = {
    "start": "giới thiệu và câu hỏi mẫu",
    "help": "cách hỏi và các lệnh",
    "nguon": "các bài trong kho",
    "chude": "những điều có thể hỏi",
    "so": "mọi số liệu của một bài",
    "xuat": "tải số liệu về dạng CSV",
    "quen": "xóa những gì bot nhớ về bạn",
}
COMMANDS_ENGLISH: Final = {
    "start": "what this is, and questions to try",
    "help": "how to ask, and the commands",
    "nguon": "the sources",
    "chude": "what can be asked",
    "so": "all figures of a source",
    "xuat": "download figures as CSV",
    "quen": "delete what the bot keeps of you",
}
ADMIN_COMMANDS: Final = {
    "xoa": "bỏ một bài khỏi kho",
    "thongke": "thống kê câu hỏi",
    "phanhoi": "các câu trả lời bị chê",
}
DESCRIPTION: Final = "Hỏi số liệu trong các bản tin giao ban. Mỗi con số đều kèm câu gốc, tên bài và ngày."
DESCRIPTION_ENGLISH: Final = "Figures from Vietnamese government briefings, each with its sentence, title and date."

# Greeting and help.
START: Final = (
    "Chào bạn! Tôi trả lời câu hỏi về số liệu trong các bản tin giao ban đã đọc ({articles} bài, {figures} số liệu). "
    "Mỗi con số đều kèm câu gốc, tên bài và ngày; kho không có thì tôi nói là không có."
)
START_TRY: Final = "Bạn cứ gõ câu hỏi, có dấu hay không dấu đều được. Thử một câu:"
START_EMPTY: Final = "Kho còn trống; người quản trị gửi tệp văn bản cho tôi là có thể hỏi ngay."
HELP_HOW: Final = (
    "Gõ câu hỏi về số liệu, ví dụ “bao nhieu to cong nghe so cong dong”. Hỏi tiếp được ngay: “còn thành viên?”, "
    "“tăng bao nhiêu?”, “quý trước thì sao?”. Sửa câu hỏi thì câu trả lời được sửa theo."
)
HELP_INLINE: Final = "Ở khung chat khác, gõ @{username} rồi câu hỏi để chèn số liệu có trích dẫn."
HELP_GROUP: Final = "Trong nhóm, hãy nhắc @{username} hoặc trả lời tin nhắn của tôi."
HELP_KEPT: Final = (
    "Tôi giữ mã người dùng, câu hỏi và đánh giá trong {days} ngày để hỏi tiếp được và để biết cần thêm tài liệu gì; "
    "/quen xóa ngay."
)
COMMAND_LINE: Final = "/{name}: {about}"

# Answers.
CONTEXT: Final = "Hiểu theo câu trước: {context}"
NUMBERED: Final = "{number}. {question}"
QUESTION: Final = "❓ {question}"
AROUND: Final = "Đoạn chứa số liệu, trong “{title}”:"
RELATED: Final = "Số liệu liên quan trong “{title}”:"
NO_RELATED: Final = "Bài này không có số liệu nào khác liên quan."
CUT: Final = "…"
CHOICE_OF: Final = "{number}) {line}"
BUTTON_RELATED: Final = "📊 Liên quan"
BUTTON_AROUND: Final = "📖 Đoạn gốc"
BUTTON_COPY: Final = "📋 Chép trích dẫn"
BUTTON_SHARE: Final = "🔗 Chia sẻ"
BUTTON_GOOD: Final = "👍"
BUTTON_BAD: Final = "👎"
THANKS: Final = "Cảm ơn bạn, tôi đã ghi lại."
THANKS_BAD: Final = "Cảm ơn bạn. Tôi đã ghi lại để người quản trị xem."
STALE: Final = "Số liệu này không còn trong kho (bài đã được thay hoặc bỏ). Bạn hỏi lại giúp tôi nhé."
STALE_SOURCE: Final = "Bài này không còn trong kho. Gõ /nguon để xem danh sách mới."
OLD_BUTTON: Final = "Nút này đã cũ, tôi không còn hiểu. Bạn hỏi lại giúp tôi nhé."

# Browsing.
SOURCES_TITLE: Final = "Các bài trong kho"
SOURCE_LINE: Final = "{number}. {title}"
SOURCE_ABOUT: Final = "{figures} số liệu"
NO_SOURCES: Final = "Kho chưa có bài nào."
FIGURES_TITLE: Final = "Số liệu trong “{title}”"
NO_FIGURES: Final = "Bài này không có số liệu nào."
PAGE: Final = "Trang {page}/{pages}"
TOPICS_TITLE: Final = "Chọn cơ quan để xem các bài và số liệu:"
TOPICS_OF: Final = "{publisher}: chọn một bài"
TOPICS_MOST: Final = "Có thể hỏi về, nhiều số liệu nhất trước:"
TOPIC_LINE: Final = "• {subject} ({figures})"
NO_PUBLISHER: Final = "Nguồn khác"
CHOOSE_SOURCE: Final = "Bạn muốn xem số liệu của bài nào?"
NO_SUCH_SOURCE: Final = "Không thấy bài “{named}” trong kho; bạn chọn trong các bài này nhé."
CHOOSE_EXPORT: Final = "Bạn muốn tải số liệu của bài nào? Cũng có thể gõ /xuat kèm chủ đề, ví dụ: /xuat thuê bao"
EXPORTED: Final = "{figures} số liệu"
EXPORTED_CUT: Final = "{figures} số liệu đầu tiên; hãy chọn chủ đề hẹp hơn để lấy đủ"
NOTHING_TO_EXPORT: Final = "Không có số liệu nào về “{topic}”."
BUTTON_CSV: Final = "⬇️ CSV"
BUTTON_BACK: Final = "⬅️ Quay lại"
BUTTON_PREVIOUS: Final = "◀️"
BUTTON_NEXT: Final = "▶️"
FORGOTTEN: Final = "Tôi đã xóa mọi điều từng ghi về bạn: câu hỏi, đánh giá và mạch trò chuyện."

# What cannot be read, or may not be asked.
ONLY_TEXT: Final = (
    "Tôi chỉ đọc được câu hỏi bằng chữ. Bạn gõ giúp tôi điều muốn biết, ví dụ “bao nhiêu tổ công nghệ số cộng đồng?”"
)
UNKNOWN_COMMAND: Final = "Tôi không có lệnh này. Gõ /help để xem các lệnh, hoặc cứ gõ câu hỏi."
ASK_ME: Final = "Bạn muốn hỏi số liệu gì? Ví dụ: “bao nhiêu cơ quan báo chí?”"
TOO_FAST: Final = "Bạn hỏi hơi nhanh quá, tôi chưa trả lời kịp. Bạn đợi chừng một phút rồi hỏi tiếp nhé."
NOT_HERE: Final = "Tôi chỉ phục vụ một số cuộc trò chuyện. Nếu cần dùng, bạn nhờ người quản trị thêm mã {chat} nhé."
NOT_ADMIN_DOCUMENT: Final = (
    "Cảm ơn bạn, nhưng chỉ người quản trị mới thêm được tài liệu. Bạn cứ hỏi tôi về những bài đã có."
)
NOT_ADMIN: Final = "Lệnh này dành cho người quản trị."

# For the admins.
READING: Final = "Đang đọc “{name}”…"
READING_ON: Final = "Đang đọc “{name}”: {articles} bài, {figures} số liệu…"
TOO_BIG: Final = "“{name}” lớn hơn 20 MB nên Telegram không cho bot tải. Hãy chia nhỏ rồi gửi lại; chưa có gì được lưu."
NOT_FETCHED: Final = "Chưa tải được “{name}” từ Telegram. Bạn gửi lại giúp tôi; chưa có gì được lưu."
BROKEN: Final = "Không đọc được “{name}”, nên chưa có gì được lưu:"
REPORT: Final = "Đã đọc “{name}”: {outcome}; rút được {figures} số liệu."
REPORT_ADDED: Final = "{count} bài mới"
REPORT_REPLACED: Final = "{count} bài thay bản cũ"
REPORT_UNCHANGED: Final = "{count} bài không đổi"
REPORT_MISSED: Final = "{count} câu có chữ số mà chưa rút được số liệu:"
REPORT_FAILED: Final = "{count} phần không đọc được:"
REPORT_MORE: Final = "… và {count} mục nữa"
REPORT_LINE: Final = "– {line}"
REMOVE_WHICH: Final = "Chọn bài cần bỏ:"
REMOVE_SURELY: Final = "Bỏ “{title}” khỏi kho, cùng {figures} số liệu?"
REMOVED: Final = "Đã bỏ “{title}” khỏi kho."
CANCELLED: Final = "Vâng, không bỏ bài nào."
BUTTON_REMOVE: Final = "🗑 Bỏ khỏi kho"
BUTTON_CANCEL: Final = "Thôi"
STATISTICS: Final = (
    "{questions} câu hỏi của {users} người trong {days} ngày: trả lời {answered}, hỏi lại {choose}, từ chối {refused}. "
    "Một nửa số câu được trả lời trong vòng {milliseconds} mili giây."
)
STATISTICS_NONE: Final = "Chưa có câu hỏi nào trong {days} ngày qua."
MOST_ASKED: Final = "Hỏi nhiều nhất:"
UNANSWERED: Final = "Chưa trả lời được (tài liệu nên thêm):"
ASKED_LINE: Final = "• {question} ({times} lần)"
COMPLAINTS: Final = "Các câu trả lời bị chê, mới nhất trước:"
COMPLAINT_LINE: Final = "• {question} ({status})"
NO_COMPLAINTS: Final = "Chưa có câu trả lời nào bị chê."
STATUSES: Final = {"answered": "đã trả lời", "choose": "hỏi lại", "not_found": "từ chối"}
TELL_ADMIN: Final = "⚠️ Lỗi {kind} khi xử lý cập nhật {update}. Chi tiết nằm trong nhật ký."

# When something fails.
INDEX_TROUBLE: Final = "Kho số liệu đang bận hoặc chưa dùng được. Bạn thử lại sau ít phút nhé."
SORRY: Final = "Xin lỗi, tôi gặp trục trặc khi xử lý tin này. Lỗi đã được ghi lại để sửa; bạn thử lại sau giúp tôi nhé."

# Inline mode.
INLINE_ASK: Final = "Hỏi trong chat riêng"
EXPORT_COLUMNS: Final = (
    "mã", "số liệu", "giá trị", "thấp nhất", "cao nhất", "trên tổng", "đơn vị", "từ giới hạn", "tăng/giảm", "so với",
    "chủ thể", "kỳ", "nơi", "câu gốc", "bài", "ngày", "nguồn", "liên kết",
)  # fmt: skip
