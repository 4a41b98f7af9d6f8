from django.db import models


class PostingChange(models.Model):
    """Something that matters to those who read a published role: `postings.history.record_changes` alone writes it."""

    posting = models.ForeignKey("Posting", on_delete=models.CASCADE, related_name="changes")
    changed_at = models.DateTimeField(auto_now_add=True)
    subject = models.TextField(help_text="A fact such as “Pay”, or the text of a qualification.")
    before = models.TextField(blank=True, help_text="Empty: it was not stated.")
    after = models.TextField(blank=True)

    class Meta:
        ordering = ["-changed_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(before=models.F("after")), name="change_changes_something"),
        ]

    def __str__(self):
        return f"{self.subject}: {self.before} → {self.after}"
