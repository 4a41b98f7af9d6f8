"""What speaks for a posting is asked for only until it is enough."""

from postings.parsing.judgement.evidence import reach, summed


def test_weights_are_summed_until_they_are_enough():
    weights = iter([1.5, 0.75, 8.0])
    assert summed(weights, 2) == 2.25
    assert next(weights) == 8.0


def test_weights_that_are_not_enough_are_summed_all():
    assert summed([0.5, 1.0], 2) == 1.5
    assert not reach(2, [0.5, 1.0])
    assert reach(1.5, [0.5, 1.0])
