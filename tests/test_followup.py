"""Follow-up questions: what a message that goes on from the question before is written out as, and what it gets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import Knowledge
from knowledge.conversation import Conversation
from tests import told as invented

# Invented: what two provinces, two firms and a shop of gold tell.
BRIEFINGS = [
    {
        "id": "hu-cau-son-la",
        "title": "Bản tin minh họa (hư cấu): Kinh tế - xã hội tỉnh Sơn La năm 2024",
        "text": (
            "Năm 2024, tỷ lệ hộ nghèo của tỉnh Sơn La là 12,5%, tỷ lệ hộ cận nghèo là 9,5%. "
            "Năm 2023, tỷ lệ hộ nghèo của tỉnh Sơn La là 16,5%. "
            "Năm 2024, thu ngân sách tỉnh Sơn La đạt 4.200 tỷ đồng, bằng 95% dự toán. Trong đó, thu từ dầu thô đạt 120 "
            "tỷ đồng; thu nội địa đạt 3.900 tỷ đồng, bằng 93% dự toán. "
            "Năm 2024, kim ngạch xuất khẩu của tỉnh Sơn La đạt 212 triệu USD, tăng 6%; kim ngạch nhập khẩu đạt 85 "
            "triệu USD, giảm 4%. "
            "Bão số 7 làm tỉnh Sơn La có 37 người chết, 5 người mất tích và 42 người bị thương. "
            "Tỉnh Sơn La có 594 trường học. Tỉnh Sơn La có 1.200 lớp học. "
            "Năm 2024, xã Mây Cao có 12 thư viện lưu động. Năm 2024, xã Mây Thấp có 15 thư viện lưu động."
        ),
        "published": "2024-12-30",
    },
    {
        "id": "hu-cau-ha-nam",
        "title": "Bản tin minh họa (hư cấu): Kinh tế - xã hội tỉnh Hà Nam năm 2024",
        "text": (
            "Năm 2024, tỷ lệ hộ nghèo của tỉnh Hà Nam là 1,5%. "
            "Năm 2024, kim ngạch xuất khẩu của tỉnh Hà Nam đạt 515 triệu USD, tăng 7%. "
            "Lũ quét làm tỉnh Hà Nam có 6 người chết và 15 người bị thương. Tỉnh Hà Nam có 280 lớp học."
        ),
        "published": "2024-12-30",
    },
    {
        "id": "hu-cau-doanh-nghiep",
        "title": "Bản tin minh họa (hư cấu): Doanh nghiệp và giá cả 9 tháng năm 2024",
        "text": (
            "Doanh thu của MAYVN 9 tháng năm 2024 đạt 468 tỷ đồng, lợi nhuận của MAYVN đạt 25 tỷ đồng. "
            "Doanh thu của GIOVN 9 tháng năm 2024 đạt 121 tỷ đồng, lợi nhuận của GIOVN đạt 14 tỷ đồng; "
            "GIOVN khai thác 28 triệu tấn than. "
            "Giá xăng tăng 172 đồng/lít; giá dầu diesel giảm 94 đồng/lít. "
            "Lương tối thiểu vùng I là 4,96 triệu đồng/tháng; lương tối thiểu vùng III là 3,86 triệu đồng/tháng. "
            "Hải Phòng xuất khẩu sang Nhật Bản 70 triệu USD, sang Hàn Quốc 40 triệu USD. "
            "Xuất khẩu gạo đạt 300 tấn, trị giá 12 tỷ đồng. "
            "Dư nợ đối với nông nghiệp là 50 tỷ đồng; dư nợ đối với xây dựng là 80 tỷ đồng. "
            "Cả nước có 138 báo, 670 tạp chí. "
            "Sản lượng xoài đạt 71.200 tấn, sản lượng nhãn đạt 22.600 tấn. "
            "Lãi suất tiền gửi kỳ hạn 3 tháng là 4,1%/năm; lãi suất tiền gửi kỳ hạn 6 tháng là 5,2%/năm. "
            "Chỉ số giá tiêu dùng tháng 9/2024 tăng 0,42% so với tháng trước và tăng 3,38% so với cùng kỳ năm trước."
        ),
        "published": "2024-10-06",
    },
]
# What was said, the question that the last message was taken for, and the surface of its figure; "" for none.
REPLACED = [
    (["Tỷ lệ hộ nghèo Sơn La năm 2024?", "còn hộ cận nghèo?"], "Tỷ lệ hộ cận nghèo Sơn La năm 2024", "9,5"),
    (["Tỷ lệ hộ nghèo Sơn La năm 2024?", "năm 2023 thì sao?"], "Tỷ lệ hộ nghèo Sơn La năm 2023", "16,5"),
    (["Tỷ lệ hộ nghèo Sơn La năm 2024?", "còn Hà Nam?"], "Tỷ lệ hộ nghèo Hà Nam năm 2024", "1,5"),
    (["Thu từ dầu thô Sơn La năm 2024?", "còn thu nội địa?"], "thu nội địa Sơn La năm 2024", "3.900"),
    (["Xuất khẩu Sơn La năm 2024 bao nhiêu?", "nhập khẩu thì sao?"], "nhập khẩu Sơn La năm 2024 bao nhiêu", "85"),
    (["Doanh thu của MAYVN bao nhiêu?", "còn GIOVN?"], "Doanh thu của GIOVN bao nhiêu", "121"),
    (["Doanh thu của MAYVN bao nhiêu?", "lợi nhuận thì sao?"], "lợi nhuận của MAYVN bao nhiêu", "25"),
    (["Lương tối thiểu vùng I bao nhiêu?", "còn vùng III?"], "Lương tối thiểu vùng III bao nhiêu", "3,86"),
    (["Lãi suất kỳ hạn 3 tháng bao nhiêu?", "còn 6 tháng?"], "Lãi suất kỳ hạn 6 tháng bao nhiêu", "5,2"),
    (["Sản lượng xoài bao nhiêu?", "còn nhãn?"], "Sản lượng nhãn bao nhiêu", "22.600"),
    (["Sơn La có bao nhiêu người chết?", "còn mất tích?"], "Sơn La có bao nhiêu người mất tích", "5"),
    (["Sơn La có bao nhiêu người chết?", "còn mất tích?", "bị thương?"], "Sơn La có bao nhiêu người bị thương", "42"),
    (["Sơn La có bao nhiêu trường học?", "có bao nhiêu lớp học?"], "Sơn La có bao nhiêu lớp học", "1.200"),
    (["Sơn La có bao nhiêu trường học?", "có bao nhiêu lớp học?", "Hà Nam?"], "Hà Nam có bao nhiêu lớp học", "280"),
    (["Số người bị thương ở Sơn La?", "Bao nhiêu người chết?"], "Số người chết ở Sơn La", "37"),
    (
        ["Sơn La thiệt hại bao nhiêu tiền?", "bao nhiêu người mất tích?"],
        "Sơn La người mất tích bao nhiêu",
        "5",
    ),
    (["Thu ngân sách Sơn La năm 2023?", "cả năm 2024 thì sao?"], "Thu ngân sách Sơn La cả năm 2024", "4.200"),
    (["Giá xăng tăng bao nhiêu đồng?", "dầu diesel thì sao?"], "Giá dầu diesel tăng hay giảm bao nhiêu đồng", "94"),
    (
        ["Hải Phòng xuất khẩu sang Nhật Bản bao nhiêu?", "còn Hàn Quốc?"],
        "Hải Phòng xuất khẩu sang Hàn Quốc bao nhiêu",
        "40",
    ),
    # Both places stay with another time.
    (
        ["Hải Phòng xuất khẩu sang Nhật Bản bao nhiêu?", "9 tháng năm 2024?"],
        "Hải Phòng xuất khẩu sang Nhật Bản 9 tháng năm 2024 bao nhiêu",
        "70",
    ),
    (["Xuất khẩu gạo bao nhiêu tấn?", "trị giá bao nhiêu?"], "trị giá Xuất khẩu gạo bao nhiêu", "12"),
    (["Có bao nhiêu báo?", "còn tạp chí?"], "Có bao nhiêu tạp chí", "670"),
    (["Dư nợ đối với nông nghiệp bao nhiêu?", "còn xây dựng ạ?"], "Dư nợ đối với xây dựng bao nhiêu", "80"),
    (
        ["Thu ngân sách Sơn La năm 2024?", "đạt bao nhiêu phần trăm dự toán?"],
        "Thu ngân sách Sơn La năm 2024 đạt bao nhiêu phần trăm dự toán",
        "95",
    ),
    (
        ["Thu ngân sách Sơn La năm 2024?", "đạt bao nhiêu phần trăm dự toán?", "thu nội địa thì sao?"],
        "thu nội địa Sơn La năm 2024 đạt bao nhiêu phần trăm dự toán",
        "93",
    ),
    (
        ["CPI tháng 9/2024 tăng bao nhiêu so với tháng trước?", "so với cùng kỳ thì sao?"],
        "CPI tháng 9/2024 tăng bao nhiêu so với cùng kỳ",
        "3,38",
    ),
]
# What was asked is kept where nothing answers: neither the figure of before nor one of something else is told.
KEPT = [
    (["Doanh thu của MAYVN năm 2010 bao nhiêu?", "lợi nhuận?"], "lợi nhuận của MAYVN năm 2010 bao nhiêu"),
    (["Doanh thu của SUONGVN bao nhiêu?", "lợi nhuận trước thuế?"], "lợi nhuận trước thuế của SUONGVN bao nhiêu"),
    (["Doanh thu của MAYVN bao nhiêu?", "còn SUONGVN?"], "Doanh thu của SUONGVN bao nhiêu"),
    (["Số máy cày ở Sơn La bao nhiêu?", "còn Hà Nam?"], "Số máy cày ở Hà Nam bao nhiêu"),
    (["Lương tối thiểu vùng I bao nhiêu?", "còn vùng IV?"], "Lương tối thiểu vùng IV bao nhiêu"),
    (["Tỷ lệ hộ nghèo Sơn La năm 2024?", "năm 2020?", "còn hộ cận nghèo?"], "Tỷ lệ hộ cận nghèo Sơn La năm 2020"),
]
# Complete in itself, whatever was asked before.
WHOLE = [
    ["Tỷ lệ hộ nghèo Sơn La năm 2024?", "Doanh thu của MAYVN bao nhiêu?"],
    ["Tỷ lệ hộ nghèo Sơn La năm 2024?", "doanh thu mayvn bao nhieu"],
    ["Sơn La có bao nhiêu người chết?", "Tỷ lệ hộ nghèo Hà Nam năm 2024?"],
    ["Thu ngân sách Sơn La năm 2024?", "So với năm 2023, số lớp học của Hà Nam tăng bao nhiêu?"],
    ["Thu ngân sách Sơn La năm 2024?", "bang luong toi thieu nam 2030 bac cao nhat bao nhieu dong"],
    ["Doanh thu của MAYVN bao nhiêu?", "Hà Nam chiếm bao nhiêu phần trăm tổng số trường học của cả nước?"],
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    folder = tmp_path_factory.mktemp("told")
    source = folder / "briefings.jsonl"
    source.write_text("\n".join(json.dumps(briefing, ensure_ascii=False) for briefing in BRIEFINGS), "utf-8")
    with Knowledge.open(folder / "index.db", write=True) as knowledge:
        knowledge.add([source])
        yield knowledge


def last_reply(knowledge: Knowledge, said: list[str]) -> tuple[str, str]:
    """What the last message of a talk was taken for, and the surface of the figure that it got."""
    talk = Conversation(knowledge)
    for message in said[:-1]:
        talk.say(message)
    reply = talk.say(said[-1])
    answer = reply.answers[0]
    figure = answer.figures[0].quantity.surface if answer.status == "answered" and answer.figures else ""
    return reply.context, figure


@pytest.mark.parametrize(
    ("said", "whole", "surface"), REPLACED, ids=lambda given: given if isinstance(given, str) else ""
)
def test_new_words_stand_in_place_of_those_of_their_sort(
    told: Knowledge, said: list[str], whole: str, surface: str
) -> None:
    context, figure = last_reply(told, said)
    assert (context.lower(), figure.split(" ")[0]) == (whole.lower(), surface)


@pytest.mark.parametrize(("said", "whole"), KEPT, ids=lambda given: str(given[-1]))
def test_whose_and_where_is_kept_where_nothing_answers(told: Knowledge, said: list[str], whole: str) -> None:
    context, figure = last_reply(told, said)
    assert (context.lower(), figure) == (whole.lower(), "")


@pytest.mark.parametrize("said", WHOLE, ids=lambda said: said[-1])
def test_a_question_that_is_complete_goes_on_from_none(told: Knowledge, said: list[str]) -> None:
    assert last_reply(told, said)[0] == ""


def test_a_picked_choice_keeps_the_place_and_the_time(told: Knowledge) -> None:
    talk = Conversation(told)
    (answer,) = talk.say("Sơn La có bao nhiêu thư viện lưu động năm 2024?").answers
    assert answer.status == "choose"
    talk.say("1")
    context = talk.say("tăng bao nhiêu?").context
    assert "Sơn La" in context
    assert "năm 2024" in context


OFFICES = (
    "Năm 2030, Sở Tài chính (hư cấu) tiếp nhận 6.508 hồ sơ, Sở Tư pháp tiếp nhận 21.345 hồ sơ, Sở Xây dựng tiếp nhận "
    "9.870 hồ sơ. Chè xã Mây đạt 50 tấn, tăng 8% so với năm 2029."
)


def _last(folder: Path, *messages: str) -> list[str]:
    """The figures that the last of the messages gets, as they are written."""
    with invented.told(folder, OFFICES) as knowledge:
        conversation = Conversation(knowledge)
        *_, reply = [conversation.say(message) for message in messages]
        return [fact.quantity.surface for answer in reply.answers for fact in answer.figures]


@pytest.mark.parametrize(
    ("messages", "surfaces"),
    [
        (["Sở Tài chính tiếp nhận bao nhiêu hồ sơ?", "Sở Tư pháp thì sao?"], ["21.345"]),
        (["Sở Tài chính tiếp nhận bao nhiêu hồ sơ?", "còn Sở Xây dựng?"], ["9.870"]),
        (["Chè xã Mây bao nhiêu tấn?", "nguồn đâu?"], ["50"]),
        (["Chè xã Mây bao nhiêu tấn?", "tăng hay giảm?"], ["8"]),
        # Nothing was told before.
        (["nguồn đâu?"], []),
    ],
)
def test_another_office_the_source_and_the_way(tmp_path: Path, messages: list[str], surfaces: list[str]) -> None:
    assert _last(tmp_path, *messages) == surfaces
