from io import BytesIO

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from postings.reading import MAX_BYTES

MAX_TOGETHER = 4 * MAX_BYTES  # of one request


class BoundedUploadHandler(FileUploadHandler):
    """Keeps of a file what it may have and one byte more, by which it is refused; the rest passes by unread.

    No upload, whoever sends it and however large, fills the memory or the disk. A file's `size` is what was sent.
    """

    def __init__(self, request=None):
        super().__init__(request)
        self.room = MAX_TOGETHER

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data, start):
        some = raw_data[: max(0, min(self.room, MAX_BYTES + 1 - start))]
        self.room -= self.kept.write(some)

    def file_complete(self, file_size):
        self.kept.seek(0)
        kind, extra = self.content_type, self.content_type_extra
        return InMemoryUploadedFile(self.kept, self.field_name, self.file_name, kind, file_size, self.charset, extra)
