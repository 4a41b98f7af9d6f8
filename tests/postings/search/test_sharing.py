from threading import get_ident

import pytest

from postings.search.sharing import share


@pytest.mark.parametrize("workers", [1, 3])
def test_every_piece_is_worked_on_once_and_told_of(workers):
    worked, told = [], []
    share(worked.append, range(100), workers, told.append)
    assert sorted(worked) == list(range(100))
    assert sorted(told) == list(range(1, 101))


def test_one_worker_works_where_it_is_called():
    places = set()
    share(lambda _: places.add(get_ident()), range(3), 1, lambda _: None)
    assert places == {get_ident()}


@pytest.mark.parametrize("workers", [1, 3])
def test_nobody_goes_on_after_a_failure(workers):
    worked = []

    def work(piece):
        if piece == 5:
            raise ValueError(piece)
        worked.append(piece)

    with pytest.raises(ValueError, match="5"):
        share(work, range(10_000), workers, lambda _: None)
    assert len(worked) < 10_000 - 1
