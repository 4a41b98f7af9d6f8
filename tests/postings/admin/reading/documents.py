"""One small advertisement in each format that people keep theirs in."""

import io
import json

import docx

from tests.postings.reading.pdf_files import pdf_of

TITLE = "Math Coach"
FACTS = ("Location: Boston, MA", "Salary: $60,000 to $75,000 a year", "This is a full-time position.")
DUTIES = ("Visit schools every week.", "Coach teachers in their classrooms.")
MUSTS = ("A Bachelor's degree.", "Five years of teaching.")
PARTS = (("Responsibilities", DUTIES), ("Qualifications", MUSTS))


def markdown():
    lists = "".join(f"\n## {heading}\n\n" + "".join(f"- {item}\n" for item in items) for heading, items in PARTS)
    facts = "".join(f"{fact}\n\n" for fact in FACTS)
    return f"# {TITLE}\n\n{facts}{lists}".encode()


def text():
    return markdown().replace(b"#", b"")


def html():
    lists = "".join(f"<h2>{heading}</h2><ul>{_tagged('li', items)}</ul>" for heading, items in PARTS)
    body = f"<h1>{TITLE}</h1>{_tagged('p', FACTS)}{lists}"
    return f"<!doctype html><html><head><title>Jobs</title></head><body><main>{body}</main></body></html>".encode()


def php():
    return b"<?php include 'header.php'; ?>\n" + html()


def page_with_data():
    data = {"@context": "https://schema.org", "@type": "JobPosting", "title": TITLE, "employmentType": "FULL_TIME"}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script></head>'
    return html().replace(b"</head>", script.encode())


def pdf():
    lines = [(TITLE, 60, 740, 20, True)]
    for number, line in enumerate(_lines()):
        lines.append((line, 60, 700 - 20 * number, 11, line in dict(PARTS)))
    return pdf_of(lines)


def word():
    document = docx.Document()
    document.add_heading(TITLE, 0)
    for fact in FACTS:
        document.add_paragraph(fact)
    for heading, items in PARTS:
        document.add_heading(heading, 2)
        for item in items:
            document.add_paragraph(item, style="List Bullet")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def email():
    head = f"From: hr@example.org\nTo: all@example.org\nSubject: {TITLE}\nMIME-Version: 1.0\n"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n".encode() + text()


def _lines():
    yield from FACTS
    for heading, items in PARTS:
        yield heading
        yield from (f"• {item}" for item in items)


def _tagged(tag, texts):
    return "".join(f"<{tag}>{line}</{tag}>" for line in texts)


FORMATS = {
    "role.md": markdown,
    "role.txt": text,
    "role.html": html,
    "role.php": php,
    "data.html": page_with_data,
    "role.pdf": pdf,
    "role.docx": word,
    "role.eml": email,
}
