from django.db import models

from postings.models.part import PostingPart


class Responsibility(PostingPart):
    group = models.CharField(blank=True)
    text = models.TextField()

    class Meta(PostingPart.Meta):
        default_related_name = "responsibilities"
        verbose_name_plural = "responsibilities"

    def __str__(self):
        return self.text
