# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright © 2026 The Footing developers
"""Reads the words, the structure and the outline of a PDF that cairo wrote.

Small on purpose: it knows what cairo writes and no more, so that tests need no other program.
"""

import re
import zlib

OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.S)
STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.S)
CMAP_RANGE = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
CMAP_CHAR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
STRING = rb"<([0-9a-fA-F\s]*)>|\(((?:\\.|[^\\()])*)\)"
TOKEN = re.compile(
    rb"/ActualText\s*(?:" + STRING + rb")|/([\w-]+)\s+[\d.]+\s+Tf|" + STRING + rb"|\b(EMC|ET)\b", re.S)
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def inflate(body):
    stream = STREAM.search(body)
    if not stream:
        return b""
    data = stream[1]
    return zlib.decompressobj().decompress(data) if b"/FlateDecode" in body[:stream.start()] else data


def unescape(text):
    def one(match):
        what = match[1]
        return bytes([int(what, 8) & 255]) if what[:1].isdigit() else ESCAPES.get(what, what)
    return re.sub(rb"\\([0-7]{1,3}|.)", one, text, flags=re.S)


class Pdf:
    def __init__(self, data):
        self.data = data
        self.objects = {int(number): body for number, body in OBJECT.findall(data)}
        for body in list(self.objects.values()):
            if b"/Type /ObjStm" in body[:200]:
                self._unpack(body)
        self.maps = {}

    def _unpack(self, body):
        """Objects are kept together in compressed streams."""
        count, first = (int(re.search(rb"/%b (\d+)" % key, body)[1]) for key in (b"N", b"First"))
        text = inflate(body)
        numbers = [int(word) for word in text[:first].split()[:2 * count]]
        starts = numbers[1::2] + [len(text) - first]
        for place, number in enumerate(numbers[::2]):
            self.objects[number] = text[first + starts[place]:first + starts[place + 1]]

    def _follow(self, body, key):
        match = re.search(rb"/%b\s+(\d+) 0 R" % key, body)
        return self.objects[int(match[1])] if match else None

    def pages(self):
        root = next(body for body in self.objects.values() if b"/Type /Pages" in body)
        kids = re.search(rb"/Kids\s*\[(.*?)\]", root, re.S)[1]
        return [self.objects[int(number)] for number in re.findall(rb"(\d+) 0 R", kids)]

    def _map_of(self, font):
        """Codes to characters, and how many bytes a code has."""
        unicode = inflate(self._follow(font, b"ToUnicode") or b"")
        codes = {}
        for part in re.findall(rb"beginbfrange(.*?)endbfrange", unicode, re.S):
            for low, high, to in CMAP_RANGE.findall(part):
                for code in range(int(low, 16), int(high, 16) + 1):
                    codes[code] = chr(int(to, 16) + code - int(low, 16))
        for part in re.findall(rb"beginbfchar(.*?)endbfchar", unicode, re.S):
            for code, to in CMAP_CHAR.findall(part):
                codes[int(code, 16)] = bytes.fromhex(to.decode()).decode("utf-16-be")
        return codes, 2 if b"/Type0" in font else 1

    def _fonts(self, page):
        resources = self._follow(page, b"Resources") or page
        content = self._follow(page, b"Contents")
        found = {}
        for body in [resources, content, page] + list(self.objects.values()):
            match = re.search(rb"/Font\s*<<(.*?)>>", body or b"", re.S)
            for name, number in re.findall(rb"/([\w-]+)\s+(\d+) 0 R", match[1] if match else b""):
                found.setdefault(name, int(number))
        return found

    def _decode(self, font, raw):
        if font not in self.maps:
            self.maps[font] = self._map_of(self.objects[font])
        codes, size = self.maps[font]
        values = [int.from_bytes(raw[i:i + size], "big") for i in range(0, len(raw), size)]
        return "".join(codes.get(value, chr(value) if size == 1 else "\ufffd") for value in values)

    def _contents(self, page):
        streams = [inflate(self._follow(page, b"Contents"))]
        seen = set()
        queue = [page]
        # Transparency and the like put the content into forms.
        while queue:
            body = queue.pop()
            for number in re.findall(rb"/x\d+\s+(\d+) 0 R", body):
                if number not in seen:
                    seen.add(number)
                    queue.append(self.objects[int(number)])
                    streams.append(inflate(self.objects[int(number)]))
        return b"\n".join(streams)

    def text_of(self, page):
        fonts, font, pieces, instead = self._fonts(page), None, [], False
        for match in TOKEN.finditer(self._contents(page)):
            actual_code, actual, name, code, literal, end = match.groups()
            if actual_code is not None or actual is not None:
                # What the glyphs that follow stand for: ligatures, joined letters.
                raw = bytes.fromhex(actual_code.decode()) if actual_code else unescape(actual or b"")
                pieces.append(raw.decode("utf-16"))
                instead = True
            elif name:
                font = fonts[name]
            elif end:
                instead = instead and end != b"EMC"
                pieces.append("\n" if end == b"ET" else "")
            elif not instead and font:
                raw = bytes.fromhex(re.sub(rb"\s", b"", code).decode()) if code is not None else unescape(literal)
                pieces.append(self._decode(font, raw))
        return "".join(pieces)

    def texts(self):
        return [self.text_of(page) for page in self.pages()]

    def structure(self):
        """The kinds of the parts that a screen reader is told of."""
        return {match.decode() for body in self.objects.values() if b"StructElem" in body
                for match in re.findall(rb"/S\s*/(\w+)", body)}

    def has_outline(self):
        return any(b"/Type /Outlines" in body for body in self.objects.values())

    def info(self, key):
        for body in self.objects.values():
            match = re.search(rb"/%b \(((?:\\.|[^\\)])*)\)" % key.encode(), body)
            if match:
                raw = unescape(match[1])
                return raw.decode("utf-16") if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else raw.decode("latin-1")
        return None
