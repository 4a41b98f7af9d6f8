from django.core.exceptions import ValidationError
from django.db import models


class FieldCheck(models.CheckConstraint):
    """A check whose message a form shows beside `field`, where the person can put it right."""

    def __init__(self, *, field, message, **options):
        super().__init__(violation_error_message=message, **options)
        self.field = field

    def validate(self, *args, **options):
        try:
            super().validate(*args, **options)
        except ValidationError as error:
            raise ValidationError({self.field: error}) from error

    def deconstruct(self):
        path, args, options = super().deconstruct()
        options["message"] = options.pop("violation_error_message")
        return path, args, {**options, "field": self.field}
