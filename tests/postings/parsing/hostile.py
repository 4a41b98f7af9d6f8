"""Documents made to take time and memory, and what reading and parsing each of them costs.

`python -m tests.postings.parsing.hostile` reads them and prints one line of JSON for each: its name, seconds of one
core, MiB more than a harmless document takes, and how it ended.
"""

import json
import os
import resource
import sys

from postings.parsing import parse
from postings.reading import Unreadable, read

ENDED_AFTER = 10  # seconds of one core; then the kernel ends the process that reads
HARMLESS = b"# Bus Driver\n\n## Duties\n\n- Drive\n"

# What a pattern of the parser begins to match, over and over on one line.
REPEATED = [
    *"a1( [ { * _ ` ~ | : ; , . ! ? # > < - – $ % & @ / \\ ' \" •".split(),
    "a ",
    "A ",
    "word ",
    "Word ",
    "WORD ",
    "word.Word word",
    "[word.Word word](http://a.b) ",
    "Word, ",
    "(a) ",
    "1) ",
    "[a](",
    "](",
    "**a",
    "a: ",
    "Mr. ",
    "A. ",
    "e.g. ",
    "U.S. ",
    "and ",
    "of ",
    "Director of ",
    "Assistant ",
    "Senior Director, ",
    "seeking a ",
    "Math Teacher ",
    "The teacher will ",
    "the Director of the ",
    "University of ",
    "at the School of ",
    "reports to the ",
    "under the direction of ",
    "New York, NY; ",
    "Washington, DC ",
    "San ",
    "remote ",
    "$1,000 - ",
    "$50k to $60k ",
    "15.50 per hour ",
    "401(k) ",
    "20% ",
    "20-40% ",
    "5 years ",
    "five or more years of ",
    "Bachelor's degree or ",
    "Ph.D. ",
    "January 5, 2020 ",
    "2020-01-05 ",
    "1/5/20 ",
    "by May ",
    "9:00 am - 5:00 pm ",
    "full-time ",
    "part time or ",
    "a@b.co ",
    "https://a.co/b ",
    "www.a.co ",
    "send a resume to ",
    "apply by ",
    "must have ",
    "preferred ",
    "will be filled ",
    "this position is ",
    "SALARY: ",
    "Salary: $1 ",
    "<div>",
    "<ul><li>",
    "<b>",
    "<table><tr><td>",
    "<!--",
    "{{ ",
    "{% a %}",
    "&amp;",
    "=20",
]
LENGTH = 100_000  # characters of text that are read at most
MOST_IN_A_LINE = 25  # characters, so that no more lines come together than are read


def _letters(number: int) -> str:
    """A word of its own for each number below 17,576: a digit would tell that it is no name."""
    return "".join(chr(97 + number // power % 26) for power in (676, 26, 1))


def repeated() -> dict[str, bytes]:
    """By its name, each piece over and over on one line, and on lines of its own."""
    found: dict[str, bytes] = {}
    for number, text in enumerate(REPEATED):
        line = f"{text.strip()} x\n"
        found[f"{number:02} {text!r} on one line.txt"] = f"Bus Driver\n\n{text * (LENGTH // len(text))}\n".encode()
        found[f"{number:02} {text!r} on lines.md"] = (line * (LENGTH // max(len(line), MOST_IN_A_LINE))).encode()
    return found


def shapes() -> dict[str, bytes]:
    """By its name, each way in which a document may be long or nested."""
    found = _long() | _of_many_roles() | _nested() | _of_other_formats()
    return {name: text.encode() for name, text in found.items()}


def _long() -> dict[str, str]:
    return {
        "one line of 1 MB.txt": "We seek a teacher who can teach. " * 32_000,
        "one word of 1 MB.txt": "a" * 1_000_000,
        "as large as may be.txt": "We seek a teacher who can teach.\n" * 155_000,
        "20,000 items.md": "# Teacher\n\n## Duties\n\n" + "- Teach pupils and coach teachers\n" * 20_000,
        "20,000 different items.md": "# Teacher\n\n## Qualifications\n\n"
        + "".join(f"- At least {number} years of teaching grade {number}\n" for number in range(20_000)),
        "20,000 paragraphs.txt": "Teacher\n\n" + "The teacher will teach, and reports to the principal.\n\n" * 20_000,
        "5,000 lines that stand close.txt": "Teacher\n\nHours: nine to five\n" + "We teach and coach pupils.\n" * 5_000,
        "5,000 headings.md": "# Responsibilities\n\nTeach.\n\n" * 5_000,
        "5,000 unknown headings.md": "".join(f"## Heading {number}\n\nText.\n\n" for number in range(5_000)),
        "1,990 unknown headings below open positions.md": "# Open positions\n"
        + "".join(
            f"## Thing {_letters(number)}\nIt is green and has a handle of old wood.\n" for number in range(1_990)
        ),
        "780 twins of one role.md": "# Careers\n## Cook\n### Duties\n- Cook\n### Requirements\n- A knife\n"
        + "".join(
            f"## Wiz {_letters(number)}\n### Duties\n- Cook\n### Requirements\n- A knife\n" for number in range(780)
        ),
        "780 bold lines over the sections of one role.md": "# Careers\n\n"
        + "".join(
            f"**{'Cook' if number % 9 == 0 else 'Wiz'} {_letters(number)}**\n\n### Duties\n- Cook\n### Requirements\n"
            "- A knife that is sharp\n\n"
            for number in range(780)
        ),
        "a heading that never closes.md": f"# Teacher {'#' * 100_000} x\n",
        "1,000 columns.md": f"|{' a |' * 1_000}\n|{'---|' * 1_000}\n" + f"|{' b |' * 1_000}\n" * 100,
        "blank lines.txt": "\n" * 1_000_000 + "Teacher",
        "combining marks.txt": "a" + "\u0301" * 500_000,
        "right to left.txt": "\u202e\u200b\u00ad" * 300_000,
    }


def _of_many_roles() -> dict[str, str]:
    role = "We are hiring.\n\n- Teach pupils\n- Coach teachers\n\n"
    roles = "".join(f"## Math Teacher {number}\n\n{role}" for number in range(3_000))
    tail = "# How to apply\n\n" + "Send a resume to jobs@example.org by May 1, 2025.\n\n" * 3_000
    return {
        "3,000 roles.md": roles,
        "3,000 roles and a long tail.md": roles + tail,
        "3,000 roles in groups.md": roles.replace("## Math Teacher 1", "# Positions\n\n## Math Teacher 1"),
        "5,000 roles in a table.md": "| Position | Hours |\n|---|---|\n"
        + "".join(f"| Math Teacher {number} | Full-time |\n" for number in range(5_000)),
        "5,000 roles in a list.md": "We are hiring:\n\n"
        + "".join(f"- **Math Teacher {number}**: Teaches pupils. $20 per hour.\n" for number in range(5_000)),
        "5,000 bare titles.md": "".join(f"Director of Programs {number}\n\n" for number in range(5_000)),
    }


def _nested() -> dict[str, str]:
    aliases = zip("abcdefg", "bcdefgh", strict=True)
    return {
        "a list 1,000 deep.md": "".join("  " * depth + "- Teach\n" for depth in range(1_000)),
        "quotes 5,000 deep.md": ">" * 5_000 + " Teach\n" * 100,
        "a tree 50,000 deep.html": "<html><body>" + "<div>" * 50_000 + "Teach",
        "lists 20,000 deep.html": "<html><body>" + "<ul><li>Teach" * 20_000,
        "tables 5,000 deep.html": "<html><body>" + "<table><tr><td>Teach" * 5_000,
        "deep YAML.md": "---\na: " + "[" * 5_000 + "\n---\nTeach",
        "a bomb of YAML.md": "---\na: &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"{new}: &{new} [{', '.join([f'*{old}'] * 8)}]\n" for old, new in aliases)
        + "---\nTeach",
        "lists in a program 50,000 deep.tsx": 'return (\n<div className="x">\n' + "{[" * 50_000,
        "records in a program 10,000 deep.tsx": 'return (\n<div className="x">\n' + '{[{a: "b",' * 10_000,
        "deep JSON-LD.html": '<html><script type="application/ld+json">' + "[" * 100_000 + "</script><p>Teach",
        "nested parts.eml": "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n"
        + "--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 3_000,
    }


def _of_other_formats() -> dict[str, str]:
    return {
        "a table of 30,000 cells.html": "<html><body><table><tr>" + "<td colspan=1000>a" * 30_000,
        "50,000 lines of YAML.md": "---\n" + "".join(f"key{n}: value\n" for n in range(50_000)) + "---\nTeach",
        "long JSON-LD.html": '<html><script type="application/ld+json">{"@type": "JobPosting", "title": "'
        + "Teacher " * 50_000
        + '"}</script><p>Teach',
        "100,000 headers.eml": "From: a@example.org\n" * 100_000 + "\nTeach",
    }


def cost(content: bytes, name: str) -> tuple[float, float, int]:
    """Seconds of one core, MiB at the peak, and how the process ended that read it."""
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (ENDED_AFTER, ENDED_AFTER))
        os._exit(_ending(content, name))
    _, status, usage = os.wait4(child, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def _ending(content: bytes, name: str) -> int:
    try:
        parse(read(content, name))
    except Unreadable:
        return 0
    except Exception:
        return 1
    return 0


def main() -> None:
    _, before, _ = cost(HARMLESS, "harmless.md")
    for name, content in (repeated() | shapes()).items():
        seconds, mib, ending = cost(content, name)
        row = {"name": name, "seconds": round(seconds, 3), "mib": round(mib - before, 1), "ending": ending}
        sys.stdout.write(json.dumps(row) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
