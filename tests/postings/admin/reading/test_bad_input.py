import io
import zipfile

import pytest

from jobboard.limits.limit import Limit
from postings.admin.reading import view
from postings.models import Posting, SourceDocument
from postings.reading import MAX_BYTES
from postings.upload_handler import MAX_TOGETHER, BoundedUploadHandler
from tests.postings.admin.reading import documents
from tests.postings.admin.reading.handing_in import errors, hand_in
from tests.postings.reading.pdf_files import pdf_of

pytestmark = pytest.mark.django_db
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def bomb():
    """A Word document whose 200 kB unfold to 200 MB."""
    file = io.BytesIO(documents.word())
    with (
        zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/media/a", "w", force_zip64=True) as part,
    ):
        for _ in range(200):
            part.write(bytes(1024 * 1024))
    return file.getvalue()


def locked():
    return pdf_of([("Math Coach", 60, 740, 20, True)]).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"41" * 32, b"42" * 32),
    )


BAD = {
    "empty.md": (lambda: b"", "is empty"),
    "blank.txt": (lambda: b" \n\n ", "is empty"),
    "huge.pdf": (lambda: b"%PDF-1.4\n" + bytes(50 * 1024 * 1024), "larger than 5 MiB"),
    "picture.docx": (lambda: PICTURE, "binary"),
    "scan.pdf": (lambda: pdf_of(b""), "pictures"),
    "locked.pdf": (locked, "password"),
    "broken.pdf": (lambda: documents.pdf()[:200], "damaged"),
    "policy.md": (lambda: b"# Leave policy\n\nEmployees may take ten days of leave a year, as the handbook says.", ""),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_document_of_a_role_is_refused_with_a_reason_and_kept_nowhere(client, editor, name):
    made, reason = BAD[name]
    response = hand_in(client, (name, made()), organization=editor.organization.pk)
    (said,) = errors(response)["documents"]
    assert response.status_code == 200
    assert said.startswith(f"{name}: ")
    assert len(said) > len(name) + 10
    assert reason in said
    assert not SourceDocument.objects.exists()


def test_a_zip_bomb_is_refused_or_read_without_being_unfolded(client, editor):
    response = hand_in(client, ("bomb.docx", bomb()), organization=editor.organization.pk)
    assert "documents" in errors(response)
    assert not Posting.objects.exists()


def test_the_good_are_read_and_the_bad_are_said(client, editor):
    good = documents.markdown()
    response = hand_in(client, ("a.md", good), ("b.md", b""), organization=editor.organization.pk, text="Hello there")
    assert errors(response)["documents"] == ["b.md: The document is empty."]
    assert list(errors(response)) == ["documents", "text"]
    assert [document.name for document in response.context["done"]] == ["a.md"]
    assert response.context["form"]["text"].value() == "Hello there"
    assert "Some were read" in response.content.decode()


def test_nothing_at_all_is_said(client, editor):
    response = hand_in(client, organization=editor.organization.pk)
    assert errors(response) == {"__all__": ["Choose a file, or paste the text of a document."]}


def test_more_files_than_ten_are_refused_and_the_text_stays(client, editor):
    many = [(f"{number}.md", b"x") for number in range(11)]
    response = hand_in(client, *many, organization=editor.organization.pk, text="typed")
    assert "ten" in response.content.decode()
    assert "11 files" in errors(response)["documents"][0]
    assert response.context["form"]["text"].value() == "typed"


def test_files_that_are_too_large_together_are_refused(client, editor):
    large = [(f"{number}.md", bytes(MAX_BYTES)) for number in range(5)]
    response = hand_in(client, *large, organization=editor.organization.pk)
    assert "20 MiB" in errors(response)["documents"][0]


def test_a_text_of_a_thousand_pages_is_refused(client, editor):
    response = hand_in(client, organization=editor.organization.pk, text="word " * 50_000)
    assert "at most 200000 characters" in errors(response)["text"][0]


def test_when_the_time_is_over_the_rest_is_left_and_said(client, editor, monkeypatch):
    monkeypatch.setattr(view, "SECONDS", -1)
    response = hand_in(client, ("a.md", documents.markdown()), organization=editor.organization.pk)
    assert "Hand it in again" in errors(response)["documents"][0]


def test_who_hands_in_too_often_waits_and_the_text_stays(client, editor, monkeypatch):
    monkeypatch.setattr(view, "READINGS", Limit("readings", most=1, seconds=60))
    for _ in range(2):
        response = hand_in(client, organization=editor.organization.pk, text="Hello there")
    assert errors(response)["__all__"] == ["You handed in documents 1 times. Go on in 1 minutes."]
    assert response.context["form"]["text"].value() == "Hello there"


def test_a_database_that_refuses_leaves_nothing_half_written(client, editor, monkeypatch):
    def refuse(*_, **__):
        raise ValueError

    monkeypatch.setattr("postings.importing.document.write_postings", refuse)
    response = hand_in(client, ("a.md", documents.markdown()), organization=editor.organization.pk)
    assert "nothing of it was written" in errors(response)["documents"][0]
    assert not SourceDocument.objects.exists()


def test_a_name_that_is_hostile_is_only_a_name(client, editor):
    hand_in(client, ("<b>x</b>\u202egpj.md", documents.markdown()), organization=editor.organization.pk)
    document = SourceDocument.objects.get()
    assert document.name == "b>gpj.md"
    page = client.get(f"/admin/postings/sourcedocument/{document.pk}/change/").content.decode()
    assert "b&gt;gpj.md" in page
    assert "b>gpj.md" not in page


def test_of_an_upload_no_more_is_kept_than_is_refused_for_its_size():
    handler = BoundedUploadHandler()
    for _ in range(4):
        handler.new_file("documents", "a", "text/plain", None)
        for start in range(0, 8 * MAX_BYTES, 2**20):
            handler.receive_data_chunk(bytes(2**20), start)
        file = handler.file_complete(8 * MAX_BYTES)
        assert file.size == 8 * MAX_BYTES
        assert len(file.read()) <= MAX_BYTES + 1
    assert handler.room == 0
    assert MAX_TOGETHER < 4 * (MAX_BYTES + 1)
