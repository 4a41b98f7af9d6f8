"""Makes small PDFs for tests: pages of lines at given places, in two weights of one font."""

import zlib

_FONT = b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica%s>>"
FONTS = b"<</F1" + _FONT % b"" + b"/F2" + _FONT % b"-Bold" + b">>"


def pdf_of(*pages, extra=b"", links=(), rules=()):
    """A PDF whose pages are lists of lines: (text, left, bottom, size, is bold), or bytes of a page's own content.

    On each page are the `links`: (left, bottom, right, top, address), and `rules`: (left, bottom, right, top). `extra`
    goes into the catalog.
    """
    annotations = b" ".join(map(_link, links))
    objects = [b"<</Type/Catalog/Pages 2 0 R" + extra + b">>", b""]
    kids = []
    for page in pages:
        shown = page if isinstance(page, bytes) else b"\n".join([*map(_drawn, rules), *map(_shown, page)])
        content = zlib.compress(shown, 9)
        kids.append(b"%d 0 R" % (len(objects) + 1))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font %s>>/Annots[%s]>>"
            % (len(objects) + 2, FONTS, annotations)
        )
        objects.append(b"<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (len(content), content))
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    return _file(objects)


def _link(link):
    *box, address = link
    return b"<</Type/Annot/Subtype/Link/Rect[%d %d %d %d]/A<</S/URI/URI(%s)>>>>" % (*box, address.encode())


def _drawn(rule):
    left, bottom, right, top = rule
    return b"%g %g %g %g re f" % (left, bottom, max(right - left, 0.5), max(top - bottom, 0.5))


def _shown(line):
    text, left, bottom, size, bold = line
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
    return b"BT /F%d %d Tf %d %d Td (%s) Tj ET" % (2 if bold else 1, size, left, bottom, escaped)


def _file(objects):
    file, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return file + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(file),
    )
