import pytest

from postings.parsing.language.sentences import sentences


@pytest.mark.parametrize(
    "expected",
    [
        ["A Ph.D. in history is preferred.", "We pay $15.50 per hour.", "Contact Dr. Lee."],
        ["The school is in St. Paul, MN.", "Apply by Jan. 5, 2020."],
        ["You will travel within the U.S. Virgin Islands."],
        ["We hire anywhere in the U.S.", "The team meets weekly."],
        ["Keep records, e.g. Excel sheets.", "(See below.)", "Then report!", "Questions?", "Call us."],
        ["Posting No. 12 is open to all.", "The answer is no.", "Please call."],
        ["He said “yes.”", "Then he left."],
        ["Degree required (B.A. or B.S.)", "5 years of teaching"],
        ["The work is part-time.", "$20 an hour is paid."],
        ["Classes meet at 5 p.m. on Fridays."],
        ["You report to Pr. Ann Lee."],
        ["You know some PR.", "Writing is a joy to you."],
    ],
)
def test_text_is_cut_into_its_sentences(expected: list[str]) -> None:
    text = " ".join(expected) if not expected[0].endswith(")") else "\n".join(expected)
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_a_new_line_ends_a_sentence_without_a_stop() -> None:
    text = " One line\nanother line\n\nthe third "
    assert [text[start:end] for start, end in sentences(text)] == ["One line", "another line", "the third"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_blank_text_has_no_sentences(text: str) -> None:
    assert list(sentences(text)) == []


def test_long_runs_of_stops_and_space_are_read_in_linear_time() -> None:
    assert len(list(sentences("." * 200_000 + " " * 200_000 + "A"))) <= 2
