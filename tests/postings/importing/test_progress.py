import io

import pytest

from postings.importing.progress import with_progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_terminal_sees_a_bar_grow_while_many_documents_pass():
    terminal = Terminal()
    assert list(with_progress(range(20), 20, terminal)) == list(range(20))
    assert f"\r[{'#' * 20}{'.' * 20}] 10/20" in terminal.getvalue()
    assert terminal.getvalue().endswith(f"[{'#' * 40}] 20/20\n")


@pytest.mark.parametrize(("stream", "total"), [(io.StringIO(), 20), (Terminal(), 3)])
def test_a_file_or_a_few_documents_see_none(stream, total):
    assert list(with_progress(range(total), total, stream)) == list(range(total))
    assert stream.getvalue() == ""
