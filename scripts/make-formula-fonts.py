"""Writes what formulas need of the fonts of matplotlib 3.6.3, besides DejaVu Sans itself.

- src/tables/formula-fonts.ts: the metrics of the characters, and which font has which in a style such as \\mathcal;
- src/render/node/FormulaLetters.ttf: the outlines of DejaVu Sans Oblique, Bold, Mono and Display;
- src/render/node/FormulaSigns.ttf: those of the STIX fonts.

Run by hand from the root of the project: `/usr/bin/python3 scripts/make-formula-fonts.py`, then `npx biome format --write src`; it needs
matplotlib 3.6.3 and fontTools.
In the font files a glyph has the code point FIRST and its number in the table.
"""

import logging
import unicodedata
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from matplotlib import _mathtext
from matplotlib._mathtext_data import tex2uni
from matplotlib.font_manager import FontProperties, findfont
from matplotlib.ft2font import LOAD_NO_HINTING

logging.disable(logging.CRITICAL)
ROOT = Path(__file__).parent.parent
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
FIRST = 0xF0000
UNITS = 2048
ASCII = range(0x20, 0x7F)
LATIN = [*ASCII, *range(0xA0, 0x180)]
WORDS = [*LATIN, *range(0x370, 0x400), *range(0x400, 0x460)]
SIGNS = sorted(set(tex2uni.values()))
MATHS = sorted({*WORDS, *SIGNS, *range(0x2010, 0x2028), *range(0x2070, 0x20A0), *range(0x2100, 0x2150),
                *range(0x2190, 0x2300), *range(0x25A0, 0x2600), *range(0x27E6, 0x2800)})
GREEK = [*range(0x391, 0x3AA), *range(0x3B1, 0x3CA)]
STYLED = [*ASCII, *GREEK, 0x2212]
SIZED = "()[]{}<>|/\\⟨⟩⌊⌋⌈⌉↑↓↕⇑⇓⇕‖√" + chr(0x302) + chr(0x303) + chr(0x305)

dejavu = _mathtext.DejaVuSansFonts(FontProperties(size=100), LOAD_NO_HINTING)
fonts = {}


class Font:
    """A font file, with the glyphs that are taken from it, in the order of their code points."""

    def __init__(self, path):
        self.path = path
        self.font = TTFont(path)
        self.cmap = self.font.getBestCmap()
        self.glyphs = self.font.getGlyphSet()
        self.units = self.font["head"].unitsPerEm
        self.codes = set()

    def metrics(self, code):
        """Advance width, then the box of the control points: left, right, bottom, top."""
        glyph = self.glyphs[self.cmap[code]]
        pen = ControlBoundsPen(self.glyphs)
        glyph.draw(pen)
        left, bottom, right, top = pen.bounds or (0, 0, 0, 0)
        return [glyph.width, *(round(value) for value in (left, right, bottom, top))]


def font_of(path):
    return fonts.setdefault(path, Font(path))


def named(name):
    return font_of(findfont(name))


def is_italic(code):
    char = chr(code)
    return (unicodedata.category(char)[0] == "L"
            and not unicodedata.name(char, "").startswith("GREEK CAPITAL"))


def take(font, codes):
    """A face of a font: the font's glyphs by their own code points."""
    found = {code: (font, code) for code in codes if code in font.cmap}
    font.codes.update(found)
    return found


def face_of_style(style, font_class, codes):
    """What matplotlib puts for characters in a style; those that it has no glyph for are left out."""
    found = {}
    for code in codes:
        glyph_font, number, _ = dejavu._get_glyph(style, font_class, chr(code))
        font = font_of(glyph_font.fname)
        if "STIX" in glyph_font.fname and number in font.cmap and number not in (1, 0xA4):
            found[code] = (font, number)
            font.codes.add(number)
    return found


def sized(level):
    font = dejavu._fallback_font._get_font(level)
    return take(font_of(font.fname), [ord(sign) for sign in SIZED])


# The first font is the one whose outlines the library has anyway.
regular = named("DejaVu Sans")
faces = {
    "regular": take(regular, MATHS),
    "oblique": take(named("DejaVu Sans:italic"), [code for code in sorted({*WORDS, *SIGNS}) if is_italic(code)]),
    "bold": take(named("DejaVu Sans:weight=bold"), sorted({*WORDS, *SIGNS})),
    "mono": take(named("DejaVu Sans Mono"), [*LATIN, *GREEK, *map(ord, "−≤≥≠≈×·±→∞∂∇")]),
    "display": take(named("DejaVu Sans Display"), range(0x2200, 0x2B00)),
}
letters = list(fonts.values())[1:]
faces.update({
    "bb rm": face_of_style("bb", "rm", STYLED),
    "bb it": face_of_style("bb", "it", STYLED),
    "bb bf": face_of_style("bb", "bf", STYLED),
    "cal it": face_of_style("cal", "it", STYLED),
    "scr it": face_of_style("scr", "it", STYLED),
    "frak it": face_of_style("frak", "it", STYLED),
    "frak bf": face_of_style("frak", "bf", STYLED),
    "others": face_of_style("rm", "rm", SIGNS),
    "bold others": face_of_style("bf", "bf", SIGNS),
    **{f"size {level}": sized(level) for level in range(1, 6)},
})
signs = [font for font in fonts.values() if font is not regular and font not in letters]
fonts = {font.path: font for font in [regular, *letters, *signs] if font.codes}
numbers = {}
for font in fonts.values():
    for code in sorted(font.codes):
        numbers[font, code] = len(numbers)

# matplotlib takes the prime from the Bakoma fonts: here its outline is that of STIX, fitted into the box of theirs.
bakoma = Font(findfont("cmsy10"))
PRIME = (bakoma, 0x30)
numbers[PRIME] = len(numbers)
faces["prime"] = {0x2032: PRIME}


def variable_length(number):
    """A whole number in base 32, the sign in its lowest bit, the last digit without the bit of 32."""
    rest = -2 * number + 1 if number < 0 else 2 * number
    text = ""
    while True:
        rest, digit = divmod(rest, 32)
        text += DIGITS[digit + (32 if rest else 0)]
        if not rest:
            return text


def packed(values):
    return "".join(map(variable_length, values))


def differences(values):
    return [value - before for value, before in zip(values, [0, *values])]


def pairs(font, lefts):
    """The kerning matplotlib applies after these characters: it looks for glyph numbers and gives code points."""
    kern = font.font["kern"].kernTables[0].kernTable if "kern" in font.font else {}
    order = {name: number for number, name in enumerate(font.font.getGlyphOrder())}
    rows = {}
    for left, right, value in sorted((order[left], order[right], value) for (left, right), value in kern.items()):
        if value and left in lefts and right in font.codes:
            rows.setdefault(left, []).append((right, value))
    flat = []
    for step, row in zip(differences(list(rows)), rows.values()):
        flat += [step, len(row)]
        for distance, (_, value) in zip(differences([right for right, _ in row]), row):
            flat += [distance, value]
    return packed(flat)


def quoted(key, text, indent=4):
    line = f'{" " * indent}{key}: "{text}",'
    return line if len(line) <= 100 or not text else f'{" " * indent}{key}:\n{" " * (indent + 2)}"{text}",'


def table():
    glyphs = [metrics_of(glyph) for glyph in numbers]
    lines = [
        "/**",
        " * Metrics of the characters of formulas in the fonts of matplotlib 3.6.3, DejaVu Sans and STIX. Written by",
        " * scripts/make-formula-fonts.py; do not edit.",
        " */",
        'import type { FormulaTable } from "./formula-table.ts";',
        "",
        "export const formulaFonts: FormulaTable = {",
        "  fonts: [",
    ]
    for font in dict.fromkeys(font for font, _ in numbers):
        codes = {code for other, code in numbers if other is font}
        italic = "Oblique" in font.path or font.path.endswith("STIXGeneralItalic.ttf")
        lines += ["    {", f"      count: {len(codes)},", f"      unitsPerEm: {font.units},",
                  f"      slanted: {str(italic).lower()},", quoted("kerning", pairs(font, codes), 6), "    },"]
    columns = zip(["advances", "xMins", "xMaxs", "yMins", "yMaxs"], zip(*glyphs))
    lines += ["  ],", *(quoted(key, packed(values), 2) for key, values in columns), "  faces: {"]
    for name, face in faces.items():
        entries = sorted((code, numbers[glyph]) for code, glyph in face.items())
        lines.append(quoted(f'"{name}"' if " " in name else name, runs(entries)))
    return "\n".join([*lines, "  },", "};", ""])


def metrics_of(glyph):
    font, code = glyph
    return font.metrics(code)


def runs(entries):
    """Characters and glyphs in rows: how far each of both is from the end of the row before, and how long the row is."""
    flat = []
    code, glyph = 0, 0
    for next_code, next_glyph in entries:
        if not flat or (next_code, next_glyph) != (code, glyph):
            flat += [next_code - code, next_glyph - glyph, 0]
        flat[-1] += 1
        code, glyph = next_code + 1, next_glyph + 1
    return packed(flat)


def scaled_glyph(font, code, matrix):
    pen = TTGlyphPen(None)
    font.glyphs[font.cmap[code]].draw(TransformPen(pen, matrix))
    return pen.glyph()


def prime_glyph():
    source = Font(findfont("STIXGeneral"))
    _, left, right, bottom, top = metrics_of(PRIME)
    _, from_left, from_right, from_bottom, from_top = source.metrics(0x2032)
    x = (right - left) / (from_right - from_left)
    y = (top - bottom) / (from_top - from_bottom)
    scale = UNITS / bakoma.units
    return scaled_glyph(source, 0x2032, (x * scale, 0, 0, y * scale, (left - x * from_left) * scale,
                                         (bottom - y * from_bottom) * scale))


def outlines(parts, name, extra=()):
    """A font of the glyphs of others, at our own code points."""
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    cmap = {}
    for number, font in enumerate(parts):
        taken = {}

        def add(source, keep=font, prefix=number, taken=taken):
            """Takes a glyph along, with those it is made of."""
            if source in taken:
                return taken[source]
            glyph = keep.font["glyf"][source]
            taken[source] = f"g{prefix}.{len(taken)}"
            glyph.expand(keep.font["glyf"])
            glyph.removeHinting()
            if glyph.isComposite():
                for component in glyph.components:
                    component.glyphName = add(component.glyphName)
            glyphs[taken[source]] = glyph
            return taken[source]

        for code in sorted(font.codes):
            if font.units == UNITS:
                key = add(font.cmap[code])
            else:
                key = f"g{number}.{code}"
                scale = UNITS / font.units
                glyphs[key] = scaled_glyph(font, code, (scale, 0, 0, scale, 0, 0))
            cmap[FIRST + numbers[font, code]] = key
    for code, glyph in extra:
        glyphs[f"x{code}"] = glyph
        cmap[code] = f"x{code}"
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs, calcGlyphBounds=True)
    builder.setupHorizontalMetrics({key: (0, 0) for key in glyphs})
    builder.setupHorizontalHeader()
    builder.setupNameTable({"familyName": name, "styleName": "Regular"})
    builder.setupPost(keepGlyphNames=False)
    font = builder.font
    # Dates would make other bytes each time.
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    return font


def main():
    (ROOT / "src/tables/formula-fonts.ts").write_text(table())
    outlines(letters, "Formula Letters").save(ROOT / "src/render/node/FormulaLetters.ttf")
    signs_font = outlines(signs, "Formula Signs", [(FIRST + numbers[PRIME], prime_glyph())])
    signs_font.save(ROOT / "src/render/node/FormulaSigns.ttf")


if __name__ == "__main__":
    main()
