"""Writes src/style/colormaps/tables.ts, the colors of matplotlib's colormaps, from matplotlib 3.6.3 itself.

Run by hand from the root of the project: `python3 scripts/make-colormap-table.py`. Colormaps that are formulas
stand in src/style/colormaps/formulas.ts instead.
"""

from fractions import Fraction
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib._cm import datad

TARGET = Path(__file__).parent.parent / "src/style/colormaps/tables.ts"
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
HEAD = '''/**
 * Colors of matplotlib's colormaps; written by scripts/make-colormap-table.py.
 * Those of ColorBrewer are by Cynthia A. Brewer, Mark Harrower and The Pennsylvania State University (Apache 2.0);
 * viridis, plasma, inferno and magma are in the public domain (CC0); turbo is by Google (Apache 2.0).
 */
'''


def variable_length(number):
    """A whole number in base 32, the sign in its lowest bit, the last digit without the bit of 32."""
    rest = -2 * number + 1 if number < 0 else 2 * number
    text = ""
    while True:
        rest, digit = divmod(rest, 32)
        text += DIGITS[digit + (32 if rest else 0)]
        if not rest:
            return text


def packed(colors, decimals):
    """Decimals, then the third differences of the reds, the greens and the blues, in units of the last decimal."""
    scaled = [[round(Fraction(float(value)) * 10**decimals) for value in channel] for channel in zip(*colors)]
    text = variable_length(decimals)
    for channel in scaled:
        differences = channel
        for _ in range(3):
            differences = np.diff(differences, prepend=0).tolist()
        text += "".join(map(variable_length, differences))
    assert same_bytes(np.array(scaled).T / 10**decimals, np.array(colors))
    return text


def decimals_of(colors, most=10):
    """How many decimals it takes to write all values; for those with more than can be meant, as many as bytes show."""
    values = np.array(colors, float)
    exact = (n for n in range(most) if np.all(np.round(values, n) == values))
    seen = (n for n in range(6, 17) if same_bytes(np.round(values, n), values))
    return next(exact, None) or next(seen)


def same_bytes(a, b):
    """Whether bytes are the same, both truncated and rounded."""
    return np.array_equal(np.trunc(a * 255), np.trunc(b * 255)) and np.array_equal(np.round(a * 255), np.round(b * 255))


def hexadecimal(colors):
    """Six digits a color; a "-" after it where matplotlib's blue is a unit in the last place too low, which bytes show."""
    text = ""
    for color in np.array(colors):
        nearest = np.round(color * 255)
        is_low = np.trunc(color * 255) < nearest
        assert not is_low[:2].any() and (not is_low[2] or color[2] == np.nextafter(nearest[2] / 255, 0))
        text += "%02x%02x%02x" % tuple(nearest.astype(int)) + "-" * int(is_low[2])
    return text


def is_bytes(colors):
    return np.allclose(np.round(np.array(colors) * 255) / 255, colors, rtol=0, atol=1e-15)


def short(number):
    text = repr(float(number))
    return text.removesuffix(".0").removeprefix("0") or "0"


def segments(channel):
    """Rows `x y`, or `x y0 y1` at a jump."""
    return ",".join(" ".join(map(short, (x, y0) if y0 == y1 else (x, y0, y1))) for x, y0, y1 in channel)


def main():
    lists, rows, evenly, columns_at_steps, breaks = {}, {}, {}, {}, {}
    for name, cmap in matplotlib.colormaps.items():
        if name.endswith("_r") or name == "twilight_shifted":
            continue
        if isinstance(cmap, matplotlib.colors.ListedColormap):
            (lists if len(cmap.colors) < 64 else rows)[name] = cmap.colors
            continue
        data = [cmap._segmentdata[channel] for channel in ("red", "green", "blue")]
        if any(map(callable, data)):
            continue
        given = datad[name]
        columns = [np.array(channel) for channel in data]
        if isinstance(given, tuple) and is_bytes(np.array([c[:, 1] for c in columns])) and len(given[0]) == 3:
            evenly[name] = given
        elif name in ("coolwarm", "pink"):
            assert all(np.array_equal(np.round(np.linspace(0, 1, len(c)), 6), c[:, 0]) for c in columns)
            colors = np.array([c[:, 1] for c in columns]).T
            columns_at_steps[name] = packed(colors, decimals_of(colors, 12))
        else:
            breaks[name] = "|".join(map(segments, data))
    text = HEAD
    for const, doc, table in (
        ("listedColors", "Colors of listed colormaps, six hexadecimal digits each.", {n: hexadecimal(c) for n, c in lists.items()}),
        ("evenColors", "Colors evenly spaced, with linear segments between them, six hexadecimal digits each.", {n: hexadecimal(c) for n, c in evenly.items()}),
        ("packedColors", "Colors of listed colormaps as `unpackColumns` reads them.", {n: packed(c, decimals_of(c)) for n, c in rows.items()}),
        ("packedSegments", "The same for evenly spaced colors; their places are rounded to six decimals.", columns_at_steps),
        ("segmentRows", "Linear segments of red, green and blue as `readSegments` reads them.", breaks),
    ):
        assert const != "listedColors" or all(map(is_bytes, lists.values()))
        entries = "".join(f'  {name}: "{value}",\n' for name, value in table.items())
        text += f"\n/** {doc} */\nexport const {const}: Readonly<Record<string, string>> = {{\n{entries}}};\n"
    TARGET.write_text(text)


main()
