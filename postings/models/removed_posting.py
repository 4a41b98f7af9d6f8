from django.db import models


class RemovedPosting(models.Model):
    """The number of a role that was public and was deleted. A trigger of the database writes it, whoever deletes."""

    posting = models.BigIntegerField(primary_key=True)
    removed_at = models.DateTimeField()

    def __str__(self):
        return f"removed posting {self.posting}"
