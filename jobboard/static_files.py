from whitenoise.storage import CompressedManifestStaticFilesStorage


class KeptManifestStorage(CompressedManifestStaticFilesStorage):
    """Looks each name up once, not a dozen of them for every page: what it stands for changes with a deployment."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._urls: dict[str, str] = {}

    def url(self, name: str, force: bool = False) -> str:
        if force or name not in self._urls:
            self._urls[name] = super().url(name, force)
        return self._urls[name]
