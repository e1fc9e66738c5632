"""What a question is after: a figure, or a person, a time, a place, a reason, a thing."""

from __future__ import annotations

import pytest

from knowledge import Knowledge

WANTS = [
    ("Ai chủ trì hội nghị?", "who"),
    ("Hội nghị diễn ra khi nào?", "when"),
    ("Hội nghị tổ chức ở đâu?", "where"),
    ("Mobile Money là gì?", "what"),
    ("AI là gì?", "what"),
    ("ai phê duyệt chiến lược?", "who"),
    ("Vì sao giá chanh tăng?", "why"),
    ("do đâu mà giá chanh tăng", "why"),
    ("vi sao gia chanh tang", "why"),
    ("Nguyên nhân nào khiến giá chanh tăng?", "why"),
    ("lý do giá chanh tăng?", "why"),
    ("cơ quan nào giao chỉ tiêu?", "who"),
    ("co quan nao giao chi tieu", "who"),
    ("nhom hang nao tang nhieu nhat", "what"),
    ("xuất khẩu sang nươc nào nhiều nhất?", "where"),
    ("giám đốc Sở Y tế tỉnh Mây?", "who"),
    ("chủ đầu tư cầu Mây?", "who"),
    ("giám đốc Sở Y tế báo cáo bao nhiêu ca?", "figure"),
    ("ngày khởi công cầu Mây?", "when"),
    ("ngày 5/6 xuất khẩu chanh?", "figure"),
    ("doanh thu vào ngày 5/6?", "figure"),
    ("doanh thu quý II thế nào?", "figure"),
    ("tình hình quý II thế nào?", "what"),
    ("Có bao nhiêu tạp chí?", "figure"),
    ("lớn thứ mấy thế giới", "what"),
    ("quý này thu bao nhiêu", "figure"),
    ("thu 6 tháng đầu năm bao nhiêu?", "figure"),
    ("họp ngày bao nhiêu?", "when"),
    ("doanh thu năm 2018?", "figure"),
    ("Uống nước đá có hại họng không?", "what"),
    ("Cầu Mây đã khởi công chưa?", "what"),
    ("doanh thu có đạt kế hoạch không?", "figure"),
    ("Nộp chậm thì phải làm sao?", "what"),
    ("Liệt kê các nhóm hàng giảm thuế", "what"),
    ("nêu số vụ vi phạm", "figure"),
    ("Hình dạng của đảo Mây?", "what"),
    ("Nếu nộp chậm tờ khai thì sao?", "what"),
    ("xuất khẩu gạo thì sao?", "figure"),
    ("Đơn vị đứng đầu là?", "what"),
    ("doanh thu năm 2018 là?", "figure"),
    ("Lương hưu được tính như thế nào?", "what"),
    ("thoi gian dao tao xac dinh the nao", "what"),
    ("doanh thu tính đến nay thế nào?", "figure"),
    ("Định nghĩa học phí học kỳ", "what"),
    ("cách tính lương hưu", "what"),
    ("Điều kiện để được vay vốn", "what"),
    ("điều kiện kinh doanh được cắt giảm", "figure"),
]


@pytest.mark.parametrize(("typed", "wanted"), WANTS)
def test_what_a_question_is_after(seed: Knowledge, typed: str, wanted: str) -> None:
    assert seed.understand(typed).wants == wanted
