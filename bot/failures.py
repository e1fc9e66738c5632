"""What could not be read or opened, told to a person in Vietnamese.

``knowledge`` words its errors in English, for the logs and for whoever programs with it; here each has its sentence.
"""

from __future__ import annotations

import re
from typing import Final

_SAVE_AS_DOCX = "hãy mở bằng LibreOffice hoặc Word rồi lưu thành .docx"
_TOO_LONG = "dài hơn {0} MiB, quá mức một tài liệu được phép"
_NO_SPACE = "đĩa đã đầy; phần đang ghi chưa được lưu"

# What is said in English, with numbers and names in it as groups, and what is said instead; the first that fits counts.
_SAID: Final = (
    # The kind of file, and what is in it.
    (r"cannot read files of this kind; known endings are (.+)", "loại tệp này chưa đọc được; các đuôi đọc được: {0}"),
    (r"there is no such file or folder", "không có tệp hay thư mục này"),
    (r"cannot be opened \((.+)\)", "không mở được ({0})"),
    (r"cannot be read \((.+)\)", "không đọc được ({0})"),
    (r"this folder holds no articles; known endings are (.+)", "thư mục này không có bài nào; các đuôi đọc được: {0}"),
    (r"no standard input was given to read", "không có đầu vào chuẩn để đọc"),
    (r"this file is empty", "tệp trống"),
    (r"this (?:document|page) holds no text", "không có chữ nào để đọc"),
    (r"this page holds no article; .+", "trang này không có bài viết; hãy lưu trang của từng bài"),
    (r"this is neither text nor a document that can be read", "không phải văn bản, cũng không phải tài liệu đọc được"),
    (r"this PDF is a scan in which no letters were recognised", "PDF này là bản chụp mà không nhận ra chữ nào"),
    (
        r"this PDF is a scan\b.*",
        "PDF này là bản chụp; muốn đọc cần cài phần “ocr” cùng tesseract-ocr và tesseract-ocr-vie",
    ),
    (r"reading this needs a library that is not installed: (.+)", "cần cài thêm thư viện để đọc loại tệp này: {0}"),
    (r"this archive is no document; .+", "tệp nén này không phải tài liệu; hãy giải nén rồi thêm các tệp bên trong"),
    (r"this is a feed; .+", "đây là nguồn tin RSS; hãy thêm bằng địa chỉ của nó"),
    (r"this feed is broken, or declares entities", "nguồn tin RSS này bị hỏng"),
    (r"this feed has no items", "nguồn tin RSS này chưa có bài nào"),
    # Damaged, locked, hostile.
    (r"this \w+ is encrypted; .+", "tài liệu có mật khẩu; hãy lưu lại không đặt mật khẩu"),
    (r"this is an Office file, but no Word document; .+", f"tệp Office này không phải Word; {_SAVE_AS_DOCX}"),
    (r"this Word document is older than Word 97; .+", f"tệp Word này cũ hơn Word 97; {_SAVE_AS_DOCX}"),
    (r"this Word document is damaged.*", f"tệp Word này bị hỏng; {_SAVE_AS_DOCX}"),
    (
        r"this old Office file is no .+",
        "tệp Office cũ này không phải Word hay Excel; hãy lưu thành .docx, .xlsx hoặc .pptx",
    ),
    (r"this file is damaged or not what it seems.*", "tệp bị hỏng hoặc không đúng loại như tên của nó"),
    (r"this (?:file|PDF) is damaged.*", "tệp bị hỏng, không mở được"),
    (r"reading it ended the process that reads; .+", "tệp bị hỏng hoặc quá lớn, đang đọc thì phải dừng"),
    (r"took longer than (\S+) seconds to read, .+", "đọc quá {0} giây mà chưa xong nên đã dừng"),
    (r"it needs more memory than a document may take", "tốn quá nhiều bộ nhớ nên đã dừng"),
    (r"its parts are nested too deep, or in a circle", "các phần lồng nhau quá sâu nên không đọc được"),
    (r"this page nests its parts more than (\d+) deep", "các phần của trang lồng nhau quá {0} lớp"),
    (r"its XML declares entities, .+", "XML bên trong có phần khai báo lạ nên không đọc"),
    (r"it would unpack to (\S+) MiB in (\S+) parts, .+", "giải nén ra tới {0} MiB với {1} phần nên không đọc"),
    (r"a part of it is packed more tightly .+", "một phần bị nén chặt bất thường nên không đọc"),
    (r"longer than (\d+) MiB, .+", _TOO_LONG),
    (r"more than (\d+) scanned pages are not read", "bản chụp dài hơn {0} trang thì không đọc"),
    (r"more than (\d+) pages are not read", "dài hơn {0} trang thì không đọc"),
    (r"page (\d+) holds more than (\d+) letters", "trang {0} có hơn {1} chữ cái nên không đọc"),
    (r"the tables of this page have more than (\d+) cells", "các bảng của trang có hơn {0} ô nên không đọc"),
    (r"a table of this page has more than (\d+) columns", "một bảng của trang có hơn {0} cột nên không đọc"),
    (r"a table has more than (\d+) columns.*", "một bảng có hơn {0} cột, hoặc quá nhiều ô, nên không đọc"),
    (r"the sheet “(.+)” has (\d+) rows and (\d+) columns; .+", "bảng tính “{0}” quá lớn: {1} hàng, {2} cột"),
    # Text and JSONL.
    (r"this is UTF-16; .+", "tệp mã hóa UTF-16; hãy lưu lại thành UTF-8"),
    (r"not UTF-8: .+", "không phải UTF-8; hãy lưu lại thành UTF-8"),
    (
        r"holds .+ at character (\d+), so it is damaged or no text",
        "có ký tự không hợp lệ ở vị trí {0}; tệp hỏng hoặc không phải văn bản",
    ),
    (r'the field "(.+)" is missing', "thiếu trường “{0}”"),
    (r'the field "(.+)" is empty', "trường “{0}” để trống"),
    (r'the field "(.+)" is no string', "trường “{0}” không phải chuỗi chữ"),
    (r"not (?:JSON|a JSON object)\b.*", "không phải JSON; mỗi dòng cần là một đối tượng JSON"),
    # Addresses.
    (
        r"only addresses that begin with http:// or https:// are (?:fetched|read)",
        "chỉ đọc được địa chỉ bắt đầu bằng http:// hoặc https://",
    ),
    (r"the port of this address is no number", "cổng trong địa chỉ không phải là số"),
    (r"there is no server of this name.*", "không có máy chủ nào tên như vậy"),
    (
        r"this address lies inside the own network; .+",
        "địa chỉ nằm trong mạng nội bộ; muốn tải hãy đặt GIAOBAN_PRIVATE_ADDRESSES=1",
    ),
    (r"more than (\d+) redirects, .+", "bị chuyển hướng quá {0} lần nên đã dừng"),
    (r"the server answers (.+)", "máy chủ trả lời {0}"),
    (r"the server takes too long to answer", "máy chủ trả lời quá lâu"),
    (r"the server cannot be reached.*", "không kết nối được tới máy chủ"),
    (
        r"the server packs the page as (.+), which was not asked for",
        "máy chủ gửi trang nén kiểu {0} nên không đọc được",
    ),
    (r"what the server sends is packed badly", "dữ liệu nén của máy chủ bị hỏng"),
    (r"cannot be fetched.*", "không tải được"),
    # The index and the user's own words.
    (r"the index (.+) cannot be used: another .+", "kho {0} đang có chương trình khác ghi; hãy thử lại khi nó xong"),
    (r"the index (.+) cannot be used: it is not writable; .+", "kho {0} không ghi được; hãy chép sang chỗ ghi được"),
    (
        r"the index (.+) cannot be used: it cannot be opened; .+",
        "không mở được kho {0}; hãy xem quyền của tệp và thư mục",
    ),
    (r"the index (.+) cannot be used: it may not be opened; .+", "không được phép mở kho {0}; hãy xem tệp thuộc về ai"),
    (r"the index (.+) cannot be used: the disk is full; .+", f"không ghi được vào kho {{0}}: {_NO_SPACE}"),
    (r"the index (.+) cannot be used: the disk failed; .+", "không dùng được kho {0}: đĩa bị lỗi hoặc đã đầy"),
    (r"the index (.+) cannot be used: it is damaged.*", "kho {0} bị hỏng; hãy tạo lại từ các tài liệu"),
    (
        r"the index (.+) cannot be used: changes to it wait in (\S+), .+",
        "kho {0} còn phần chưa ghi trong {1} mà đĩa không ghi được; hãy chép cả hai tệp sang chỗ khác",
    ),
    (r"the index (.+) cannot be used: (.+)", "không dùng được kho {0}: {1}"),
    (r"the index (.+) is empty; .+", "kho {0} còn trống; hãy thêm bài trước: giaoban add TỆP_HOẶC_THƯ_MỤC"),
    (
        r"the index (.+) is of schema \d+, and this version reads .+",
        "kho {0} do phiên bản cũ tạo; hãy thêm một bài để cập nhật",
    ),
    (
        r"the index (.+) is of schema \d+, made by a newer version; .+",
        "kho {0} do phiên bản mới hơn tạo; hãy cập nhật giaoban, hoặc dùng tệp khác",
    ),
    (r"there is no index at (.+); .+", "chưa có kho ở {0}; hãy thêm bài trước: giaoban add TỆP_HOẶC_THƯ_MỤC"),
    (r"the folder of the index (.+) cannot be made: .+", "không tạo được thư mục cho kho {0}; hãy chọn chỗ khác"),
    (
        r"(\S.*) is no file, so it cannot be the index; .+",
        "{0} không phải tệp nên không làm kho được; hãy chọn chỗ khác",
    ),
    (r"(\S.*) is no index of giaoban, .+", "{0} không phải kho của giaoban nên được giữ nguyên; hãy chọn tệp khác"),
    (r"could not read the word table (.+?): .+", "không đọc được bảng từ {0}; hãy sửa lại hoặc bỏ đi"),
    (
        r"(\S+): \[(.+)\] must be a table of short forms; .+",
        "{0}: [{1}] phải là bảng các chữ viết tắt; xem ví dụ trong README",
    ),
    (r"(\S+): (.+) must be a list of phrases; .+", "{0}: {1} phải là danh sách các từ; xem ví dụ trong README"),
    (
        r"(\S+): (\S+) must be a list of lists of phrases; .+",
        "{0}: {1} phải là danh sách các nhóm từ; xem ví dụ trong README",
    ),
)
_LINE = re.compile(r", line (\d+)$")


def told(message: str) -> str:
    """``message`` in Vietnamese, the name of a file in front of it kept; itself when it is not known."""
    for reason, said in _SAID:
        # At its start, or behind the name of what was read.
        found = re.search(rf"(?:^|(?<=: )){reason}$", message, re.DOTALL)
        if found:
            where = _LINE.sub(r", dòng \1", message[: found.start()].removesuffix(": "))
            sentence = said.format(*found.groups())
            return f"{where}: {sentence}" if where else sentence
    return message
