"""Writes src/config/style-table.ts: the settings of matplotlib 3.6.3's styles, those that draw something here or may yet."""
import json
from pathlib import Path

import matplotlib
import matplotlib.style

LEFT_OUT = {
    "agg.path.chunksize", "figure.edgecolor", "font.family", "font.sans-serif", "mathtext.fontset",
    "patch.antialiased", "savefig.edgecolor", "savefig.facecolor", "text.hinting_factor",
}
HEAD = '''/** matplotlib's styles: settings that differ from its defaults. Written by `scripts/make-style-table.py`. */

type Setting = string | number | boolean | readonly (string | number)[];

/** The settings of each style but the default one. A function, so that they are not made before one is used. */
export function styleTable(): Readonly<Record<string, Readonly<Record<string, Setting>>>> {
  return '''


def value(setting):
    if hasattr(setting, "by_key"):
        return setting.by_key()["color"]
    return list(setting) if isinstance(setting, (list, tuple)) else setting


names = sorted(n for n in matplotlib.style.available if n != "classic" and not n.startswith("_"))
table = {
    name: {
        key: value(setting)
        for key, setting in sorted(matplotlib.style.library[name].items())
        if key not in LEFT_OUT and not key.startswith("boxplot.")
    }
    for name in names
}
target = Path(__file__).parent.parent / "src/config/style-table.ts"
target.write_text(f"{HEAD}{json.dumps(table)};\n}}\n")
