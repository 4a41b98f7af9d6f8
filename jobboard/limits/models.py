from django.db import models


class RequestCount(models.Model):
    """What one visitor asked for since a moment. The table is not logged: a crash may forget it, and no write waits."""

    key = models.CharField(primary_key=True, max_length=64)
    count = models.PositiveIntegerField()
    ends_at = models.DateTimeField()

    class Meta:
        db_table = "request_count"

    def __str__(self):
        return f"{self.count} until {self.ends_at}"
