"""Writes src/config/style-table.ts: the settings of matplotlib 3.6.3's styles, those that draw something here or may yet."""
import json
from pathlib import Path

import matplotlib
import matplotlib.style

LEFT_OUT = {
    "agg.path.chunksize", "figure.edgecolor", "font.family", "font.sans-serif", "mathtext.fontset",
    "patch.antialiased", "savefig.edgecolor", "savefig.facecolor", "text.hinting_factor",
}
CODE = '''/** matplotlib's styles: settings that differ from its defaults. Written by `scripts/make-style-table.py`. */

type Setting = string | number | boolean | readonly (string | number)[];

/** The settings of each style but the default one. A function, so that they are not made before one is used. */
export function styleTable(): Readonly<Record<string, Readonly<Record<string, Setting>>>> {
  const names = styleNames();
  const styles = names.map((): Record<string, Setting> => ({}));
  let group = "";
  for (const line of settingLines().split("\\n")) {
    const [places = "", name, value = ""] = line.split(" ");
    if (name === undefined) group = places;
    for (const place of name === undefined ? "" : places) {
      Object.assign(styles[Number.parseInt(place, 36)] ?? {}, { [`${group}.${name}`]: JSON.parse(value) });
    }
  }
  return Object.fromEntries(names.map((name, place) => [name, styles[place] ?? {}]));
}

function styleNames(): readonly string[] {
  return "%s".split(" ");
}

/** Below the first part of their names, settings: the styles that have them, by their places to base 36, the name, the value. */
function settingLines(): string {
  return `%s`;
}
'''


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
places = {}
for place, name in enumerate(names):
    for key, setting in table[name].items():
        places.setdefault((key, json.dumps(setting, separators=(",", ":"))), []).append("0123456789abcdefghijklmnopqrstuvwxyz"[place])
lines = []
for (key, setting), styles in sorted(places.items()):
    group, rest = key.split(".", 1)
    assert " " not in setting and "`" not in setting and "\\" not in setting
    if group not in lines:
        lines.append(group)
    lines.append(f"{''.join(styles)} {rest} {setting}")
target = Path(__file__).parent.parent / "src/config/style-table.ts"
target.write_text(CODE % (" ".join(names), "\n".join(lines)))
