from django.apps import AppConfig


class LimitsConfig(AppConfig):
    name = "jobboard.limits"
