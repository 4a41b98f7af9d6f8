from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchVectorField
from django.db import models


class PostingSearch(models.Model):
    """The narrow row that search reads: one for each published posting that has not passed its last day.

    `postings.search.index` alone writes it. The table is partitioned: one posting in sixteen lies in the partition
    that counts are estimated from. docs/search.md has the picture.
    """

    posting = models.OneToOneField(
        "Posting", on_delete=models.DO_NOTHING, primary_key=True, related_name="search_row"
    )  # the database deletes it with its posting
    sampled = models.BooleanField()
    posted = models.DateField()  # date.min: not stated
    closes = models.DateField()  # date.max: not stated
    pay = models.IntegerField()  # the top of the range in dollars a year; -1: not stated, or not comparable
    travel = models.SmallIntegerField(null=True)  # the top of the range in percent
    years = models.DecimalField(max_digits=4, decimal_places=1, null=True)
    facets = models.BigIntegerField()  # one bit a value: postings/search/facets.py
    regions = models.BigIntegerField()  # one bit a state
    tokens = ArrayField(models.TextField())  # what is looked up whole: postings/search/tokens.py
    title = SearchVectorField()
    words = SearchVectorField()

    class Meta:
        db_table = "posting_search"

    def __str__(self):
        return f"search row of {self.posting_id}"


class SearchWord(models.Model):
    """A word as some posting writes it, for "did you mean". Words are only added; `rebuild_search` forgets."""

    word = models.TextField(db_index=True)  # not unique: two transactions must never wait for each other over a word

    class Meta:
        db_table = "posting_search_word"

    def __str__(self):
        return self.word
