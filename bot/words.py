"""Every Vietnamese word that the command line and the console say; slots in braces."""

from __future__ import annotations

from typing import Final

# The help of the command line.
DESCRIPTION: Final = (
    "Hỏi đáp số liệu trong các bản tin, báo cáo giao ban. Mỗi con số trả lời đều kèm câu gốc, tên bài và ngày; "
    "kho không có thì nói là không có."
)
EPILOG: Final = "Ví dụ: giaoban add seeds && giaoban ask “bao nhieu to cong nghe so cong dong”"
USAGE: Final = "Cách dùng: "
ARGUMENTS: Final = "Tham số"
OPTIONS: Final = "Tùy chọn"
COMMANDS: Final = "Lệnh"
HELP_HELP: Final = "hiện phần trợ giúp này rồi thoát"
HELP_INDEX: Final = "tệp chứa kho (mặc định: biến GIAOBAN_INDEX, rồi thư mục dữ liệu của người dùng)"
HELP_ADD: Final = "đọc bài, rút số liệu và cất vào kho; bài đã có mà đổi nội dung thì thay bản cũ"
HELP_ADD_SOURCE: Final = "tệp, thư mục, địa chỉ trang web hay nguồn tin RSS, hoặc “-” để đọc từ đầu vào chuẩn"
HELP_ADD_VERBOSE: Final = "in cả những câu có chữ số mà chưa rút được số liệu"
HELP_ASK: Final = "hỏi một câu; mã thoát: 0 có đáp án, 3 cần chọn, 4 không có, 1 lỗi, 2 gõ sai lệnh"
HELP_QUESTION: Final = "câu hỏi, có dấu hay không dấu đều được"
HELP_ASK_BATCH: Final = "mỗi dòng của tệp (“-”: đầu vào chuẩn) là một câu hỏi, trả lời theo đúng thứ tự"
HELP_JSON: Final = "in JSON, mỗi dòng một đối tượng"
HELP_FACTS: Final = "in mọi số liệu trong kho, hoặc của một bài"
HELP_ARTICLE: Final = "mã bài, xem bằng lệnh sources"
HELP_SOURCES: Final = "liệt kê các bài trong kho"
HELP_SHOW_HTML: Final = "in thành một trang web, mỗi số liệu được tô màu và có liên kết riêng"
HELP_WATCH: Final = "theo dõi một thư mục: tệp nào mới hay đổi thì đọc và cất vào kho, cho tới khi bấm Ctrl-C"
HELP_WATCH_FOLDER: Final = "thư mục, kể cả các thư mục con"
HELP_WATCH_SECONDS: Final = "bao nhiêu giây xem lại một lần (mặc định: 5)"
HELP_SHOW: Final = "in nguyên văn một bài đã cất"
HELP_REMOVE: Final = "bỏ một bài khỏi kho, cùng mọi số liệu của nó"
HELP_CHAT: Final = "mở cửa sổ hỏi đáp; lần đầu tự đọc các bài mẫu trong seeds/"
HELP_TELEGRAM: Final = "chạy bot Telegram; mã của bot lấy từ biến TELEGRAM_BOT_TOKEN hoặc tệp .env"
HELP_API_BASE: Final = "máy chủ Bot API khác với của Telegram (biến GIAOBAN_TELEGRAM_API)"
HELP_WEBHOOK_URL: Final = "địa chỉ công khai để Telegram gọi tới, thay cho việc bot tự hỏi (biến GIAOBAN_WEBHOOK_URL)"
HELP_SECRET_TOKEN: Final = "chuỗi bí mật mà Telegram gửi kèm khi gọi (biến GIAOBAN_WEBHOOK_SECRET; mặc định: tự sinh)"  # noqa: S105 - what the option is, not a secret
HELP_LISTEN: Final = "địa chỉ để nghe webhook và số đo (mặc định: 127.0.0.1)"
HELP_PORT: Final = "cổng nghe webhook (mặc định: 8080)"
HELP_METRICS_PORT: Final = "cổng cho Prometheus đọc số đo ở /metrics (mặc định: không mở)"
HELP_EXPLAIN: Final = "cho xem câu hỏi được hiểu thế nào và vì sao chọn đáp án đó"
HELP_EVALUATE: Final = "chấm độ chính xác và tốc độ trên bộ câu hỏi có đáp án của bạn"
HELP_EVALUATE_GOLD: Final = 'tệp JSONL; mỗi dòng {"question", "want": {"value"} | {"low", "high"} | null, "also": []}'

# Errors: one sentence each, with what to do.
ERROR: Final = "giaoban: {message}\n"
WRONG_USAGE: Final = "gõ sai lệnh: {message}"
NEITHER: Final = "hãy cho một câu hỏi, hoặc --batch TỆP"
BOTH: Final = "chỉ dùng một trong hai: câu hỏi hoặc --batch"
NO_INDEX: Final = "chưa có kho ở {path}; hãy thêm bài trước: giaoban add TỆP_HOẶC_THƯ_MỤC"
NO_ARTICLE: Final = "trong kho không có bài “{article}”; xem mã các bài bằng: giaoban sources"
NO_ARTICLE_NEAR: Final = "trong kho không có bài “{article}”; gần giống: {near}"
NO_FILE: Final = "không đọc được {path}: {reason}"
BAD_GOLD: Final = "{path}, dòng {number}: {reason}; mỗi dòng cần là JSON có “question” và “want”"
NOTHING_ADDED: Final = "không thêm được bài nào"
STOPPED: Final = "đã dừng giữa chừng; những bài đã đọc xong vẫn nằm trong kho"

# What `add`, `remove`, `sources`, `facts` and `evaluate` report.
PROGRESS: Final = "Đang đọc"
ADDED: Final = "Đã đọc {articles} bài: {added} bài mới, {replaced} bài thay bản cũ, {unchanged} bài không đổi."
ADDED_FACTS: Final = "Rút được {facts} số liệu."
NOT_UNDERSTOOD: Final = "{count} câu có chữ số mà chưa rút được số liệu{more}"
NOT_UNDERSTOOD_MORE: Final = " (xem bằng --verbose)."
NOT_UNDERSTOOD_LIST: Final = ":"
NOT_UNDERSTOOD_LINE: Final = "– [{article}] {sentence}"
BAD_ITEM: Final = "bỏ qua: {failure}"
REPAIRED: Final = "Đã sửa phông chữ {encoding} của bài “{article}”."
PAGES: Final = "{count} trang"
PUBLISHED: Final = "đăng {day}"
HELD: Final = "họp {day}"
PERIOD: Final = "kỳ {period}"
COPIES: Final = "cũng có ở {places}"
NO_FOLDER: Final = "không có thư mục {path}; hãy cho thư mục cần theo dõi"
PAGE_FOOT: Final = "Trang do giaoban tạo; {figures} số liệu được đánh dấu, rê chuột lên để xem."
REMOVED: Final = "Đã bỏ bài “{article}” khỏi kho."
FIGURES: Final = "{count} số liệu"
NO_SOURCES: Final = "Kho chưa có bài nào."
NO_FACTS: Final = "Kho chưa có số liệu nào."
EVALUATED: Final = (
    "{answerable} câu có đáp án: đúng {right}, gợi ý trúng {offered}, sai {wrong}, từ chối {refused} | "
    "{unanswerable} câu không có đáp án: trả lời bừa {false}, hỏi lại {asked_back} | {speed} ms một câu"
)

# `explain`.
SLOTS: Final = "Câu hỏi được hiểu là"
SLOT_QUESTION: Final = "câu hỏi"
SLOT_REPAIRED: Final = "viết lại"
SLOT_WANTS: Final = "hỏi về"
SLOT_TERMS: Final = "nội dung"
SLOT_UNIT: Final = "đơn vị, thứ được đếm"
SLOT_KINDS: Final = "loại số liệu"
SLOT_CHANGE: Final = "chiều"
SLOT_LEVEL: Final = "mức"
SLOT_PERIODS: Final = "kỳ"
SLOT_BASE: Final = "so với"
SLOT_PLACES: Final = "nơi"
SLOT_FIGURES: Final = "con số đã nêu"
SLOT_MODALITY: Final = "tính chất"
LEVEL: Final = "hỏi mức đạt được, không hỏi phần tăng giảm"
WANTS: Final = {
    "figure": "số liệu", "who": "ai", "when": "khi nào", "where": "ở đâu", "why": "vì sao", "what": "cái gì",
}  # fmt: skip
KINDS: Final = {
    "count": "số đếm",
    "money": "tiền",
    "percent": "phần trăm",
    "points": "điểm phần trăm",
    "measure": "số đo",
    "duration": "thời gian",
    "multiple": "số lần",
    "rate": "suất",
    "number": "con số",
}
MODALITIES: Final = {"actual": "thực hiện", "estimate": "ước tính", "plan": "kế hoạch", "target": "mục tiêu"}
CANDIDATES: Final = "Các số liệu đã xét"
NO_CANDIDATES: Final = "Không có số liệu nào để xét."
COLUMNS: Final = ("điểm", "số liệu", "lý do loại, thành phần điểm khác 1")
VERDICT: Final = "Kết luận"
VERDICT_LINE: Final = "{status}: {reason}"
STATUSES: Final = {"answered": "trả lời", "choose": "hỏi lại", "not_found": "từ chối"}

# The console.
GREETING: Final = (
    "giaoban trả lời câu hỏi về số liệu trong các bản tin giao ban đã đọc.",
    "Mỗi con số đều kèm câu gốc, tên bài và ngày; kho không có thì nói là không có.",
    "Gõ câu hỏi có dấu hay không dấu, dùng Tab để gợi ý, /help để xem các lệnh.",
)
EXAMPLES: Final = (
    "Cả nước có bao nhiêu cơ quan báo chí?",
    "bao nhieu to cong nghe so cong dong",
    "thuê bao truyền hình trả tiền tăng bao nhiêu phần trăm?",
)
EXAMPLES_TITLE: Final = "Ví dụ:"
TOPIC_EXAMPLES_TITLE: Final = "Có thể hỏi về:"
STOCK: Final = "Kho đang có {articles} bài, {figures} số liệu."
SEEDED: Final = "Kho còn trống nên tôi đã đọc {articles} bài mẫu đi kèm: {figures} số liệu."
SEEDS_MISSING: Final = "Kho còn trống; thêm bài bằng /add ĐƯỜNG_DẪN."
PROMPT: Final = "hỏi › "
CONTEXT: Final = "Hiểu theo câu trước: {context}"
GOODBYE: Final = "Tạm biệt!"
COMMAND_HELP: Final = {
    "/help": "xem phần trợ giúp này",
    "/sources": "các bài trong kho",
    "/topics": "những điều có thể hỏi",
    "/facts": "số liệu trong kho; /facts MÃ_BÀI chỉ xem của một bài",
    "/why": "vì sao có câu trả lời vừa rồi",
    "/add": "/add ĐƯỜNG_DẪN đọc thêm tệp hoặc thư mục",
    "/quit": "thoát (hoặc Ctrl-D)",
}
HINTS: Final = (
    "Hỏi tiếp được ngay: “còn thành viên?”, “tăng bao nhiêu?”, “quý trước thì sao?”.",
    "Khi có mấy lựa chọn, gõ số thứ tự để chọn.",
)
UNKNOWN_COMMAND: Final = "Không có lệnh “{command}”. Gõ /help để xem các lệnh."
NOTHING_TO_EXPLAIN: Final = "Chưa có câu trả lời nào để giải thích."
TOPIC: Final = "{subject} ({figures} số liệu)"
ADD_WHAT: Final = "Hãy cho biết tệp hoặc thư mục: /add ĐƯỜNG_DẪN"
MORE_FACTS: Final = "… và {count} số liệu nữa; xem hết bằng: giaoban facts"
FAILED: Final = "Chưa làm được: {message}"
