import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as api from "../src/index.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));
const entry = join(source, "index.ts");

test("the public names are these", () => {
  expect(Object.keys(api).sort()).toEqual([
    "Animator",
    "Annulus",
    "Arc",
    "Arrow",
    "AutoDateFormatter",
    "AutoDateLocator",
    "AutoLocator",
    "AutoMinorLocator",
    "Axes",
    "AxesImage",
    "BarContainer",
    "BoundaryNorm",
    "CenteredNorm",
    "Circle",
    "CirclePolygon",
    "Colormap",
    "ConciseDateFormatter",
    "DateFormatter",
    "DayLocator",
    "Ellipse",
    "EngFormatter",
    "ErrorbarContainer",
    "FancyArrow",
    "FancyArrowPatch",
    "FancyBboxPatch",
    "Figure",
    "FixedFormatter",
    "FixedLocator",
    "FormatStrFormatter",
    "FuncFormatter",
    "GridSpec",
    "HourLocator",
    "IndexLocator",
    "Legend",
    "Line2D",
    "LineCollection",
    "LinearLocator",
    "LinearSegmentedColormap",
    "ListedColormap",
    "LogFormatter",
    "LogFormatterExponent",
    "LogFormatterMathtext",
    "LogFormatterSciNotation",
    "LogLocator",
    "LogNorm",
    "LogitFormatter",
    "LogitLocator",
    "MaxNLocator",
    "MicrosecondLocator",
    "MinuteLocator",
    "MonthLocator",
    "MultipleLocator",
    "NoNorm",
    "Normalize",
    "NullFormatter",
    "NullLocator",
    "Patch",
    "PercentFormatter",
    "PlotError",
    "Polygon",
    "PowerNorm",
    "ProgressBoard",
    "Rectangle",
    "RegularPolygon",
    "ScalarFormatter",
    "SecondLocator",
    "StrMethodFormatter",
    "SubplotSpec",
    "SymLogNorm",
    "SymmetricalLogLocator",
    "TwoSlopeNorm",
    "Wedge",
    "WeekdayLocator",
    "YearLocator",
    "annotate",
    "arange",
    "bboxToRect",
    "colormaps",
    "date2num",
    "figure",
    "gca",
    "gcf",
    "getCmap",
    "linspace",
    "loadArtists",
    "loadFont",
    "loadTables",
    "loadVega",
    "num2date",
    "plot",
    "plotAsync",
    "plt",
    "rcParams",
    "rcdefaults",
    "renderAll",
    "scaleNames",
    "setAxes",
    "setFigsize",
    "setWarningHandler",
    "showBboxes",
    "showHeatmaps",
    "showImages",
    "showListLenPairHist",
    "showTrace",
    "showTrace2d",
    "subplots",
    "useSvgDisplay",
    "withFreshState",
  ]);
});

describe("every public name has a doc comment", () => {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: ["node"],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const symbols = (module === undefined ? [] : checker.getExportsOfModule(module)).map(resolve);

  test("the names are found", () => {
    expect(symbols.map(String).length).toBeGreaterThan(Object.keys(api).length);
  });

  test("functions, classes and values", () => {
    const values = symbols.filter((symbol) => Object.hasOwn(api, symbol.name));
    expect(values).toHaveLength(Object.keys(api).length);
    expect(values.filter(isUndocumented).map(String)).toEqual([]);
  });

  test.each([
    "Axes",
    "Axes3D",
    "AxesImage",
    "Axis",
    "BoundaryNorm",
    "Colormap",
    "BarContainer",
    "BarPatch",
    "ErrorLines",
    "ErrorbarContainer",
    "StepPolygon",
    "Figure",
    "GridSpec",
    "Legend",
    "Legend",
    "Line2D",
    "LinearSegmentedColormap",
    "ListedColormap",
    "LogNorm",
    "Normalize",
    "LineCollection",
    "Line3D",
    "Line3DCollection",
    "Path3DCollection",
    "Poly3DCollection",
    "Text3D",
    "ZAxis",
    "Annulus",
    "Arc",
    "Arrow",
    "Circle",
    "CirclePolygon",
    "Ellipse",
    "FancyArrow",
    "FancyArrowPatch",
    "FancyBboxPatch",
    "Patch",
    "Polygon",
    "Rectangle",
    "RegularPolygon",
    "Wedge",
    "PlotError",
    "Spine",
    "Spines",
    "SubplotSpec",
    "AutoDateFormatter",
    "AutoDateLocator",
    "ConciseDateFormatter",
    "DateFormatter",
    "DayLocator",
    "HourLocator",
    "MicrosecondLocator",
    "MinuteLocator",
    "MonthLocator",
    "SecondLocator",
    "WeekdayLocator",
    "YearLocator",
    "AutoLocator",
    "AutoMinorLocator",
    "EngFormatter",
    "FixedFormatter",
    "FixedLocator",
    "FormatStrFormatter",
    "FuncFormatter",
    "IndexLocator",
    "LinearLocator",
    "LogFormatter",
    "LogFormatterExponent",
    "LogFormatterMathtext",
    "LogFormatterSciNotation",
    "LogLocator",
    "LogitFormatter",
    "LogitLocator",
    "MaxNLocator",
    "MultipleLocator",
    "NullFormatter",
    "NullLocator",
    "PercentFormatter",
    "ScalarFormatter",
    "StrMethodFormatter",
    "SymmetricalLogLocator",
  ])("public members of %s", (name) => {
    const symbol = symbols.find((each) => each.name === name) as ts.Symbol;
    const members = checker.getDeclaredTypeOfSymbol(symbol).getProperties().filter(isOurs);
    expect(members.length).toBeGreaterThan(0);
    expect(members.filter(isUndocumented).map((member) => member.name)).toEqual([]);
  });

  test("options: what an interface's members are", () => {
    const options = symbols.filter(({ name }) => /Options$|^AxesSettings$/.test(name));
    expect(options.length).toBeGreaterThan(5);
    const missing = options.flatMap((symbol) =>
      checker
        .getDeclaredTypeOfSymbol(symbol)
        .getProperties()
        .filter(isUndocumented)
        .map((member) => `${symbol.name}.${member.name}`),
    );
    expect(missing).toEqual([]);
  });

  function resolve(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function isUndocumented(symbol: ts.Symbol): boolean {
    return symbol.getDocumentationComment(checker).length === 0;
  }

  const hiddenFlags = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

  /** Declared in a class of the library, for those who use it. */
  function isOurs(symbol: ts.Symbol): boolean {
    return (symbol.declarations ?? []).some(
      (node) =>
        node.getSourceFile().fileName.startsWith(source) &&
        !ts.isPrivateIdentifier((node as ts.NamedDeclaration).name ?? node) &&
        !(ts.getCombinedModifierFlags(node as ts.Declaration) & hiddenFlags) &&
        !ts.getJSDocTags(node).some((tag) => tag.tagName.text === "internal"),
    );
  }
});

/** What biome.json says of some folders. */
interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}

describe("modules import one way", () => {
  const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/"));
  const imports = new Map(modules.map((path) => [path, importsOf(path)]));

  test("the imports are found", () => {
    expect(imports.get("index.ts")).toContain("helpers/plot.ts");
    expect(imports.get("artists/line/line-layer.ts")).toContain("artists/line/line2d.ts");
  });

  test("every import is of a module that is there", () => {
    const missing = [...imports].flatMap(([path, found]) =>
      found.filter((each) => !modules.includes(each)).map((each) => `${path} -> ${each}`),
    );
    expect(missing).toEqual([]);
  });

  test("none imports itself by way of others, types included", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start !== -1) circles.push([...trail.slice(start), path].join(" -> "));
      if (start !== -1 || done.has(path)) return;
      for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of modules) visit(path, []);
    expect(circles).toEqual([]);
  });

  /** A folder or file imports only what stands before it. */
  const order = [
    "errors.ts",
    "options.ts",
    "tables",
    "text",
    "style",
    "ticker",
    "data",
    "simplify",
    "raster",
    "config",
    "space",
    "facts",
    "svg",
    "marks",
    "artists",
    "layout",
    "axes",
    "vegalite",
    "render",
    "figure",
    "helpers",
    "plt.ts",
    "index.ts",
    "public-values.ts",
    "node.ts",
    "whole.ts",
    "snapshot",
    "vitest",
    "cli",
    "markdown",
  ];
  const roomOf = (path: string) => path.split("/")[0] ?? "";

  test("every folder has its place in the order", () => {
    expect([...new Set(modules.map(roomOf))].sort()).toEqual([...order].sort());
  });

  test("the lint rule keeps the same order", () => {
    const { overrides } = JSON.parse(readFileSync(join(source, "../biome.layers.json"), "utf8"));
    const folders = order.filter((name) => !name.endsWith(".ts"));
    const patterns = (overrides as Override[]).flatMap(({ includes, linter }) => {
      const [pattern] = linter.rules.style?.noRestrictedImports?.options.patterns ?? [];
      return pattern === undefined ? [] : [[includes.join(), pattern.group] as const];
    });
    expect(patterns).toEqual(
      folders
        .slice(0, -1)
        .map((name, index) => [
          `src/${name}/**`,
          folders.slice(index + 1).map((later) => `**/${later}/**`),
        ]),
    );
  });

  test("at most two places ask of which kind an artist is", () => {
    const asking = /kind (===|!==)|instanceof (Line2D|PathCollection)/;
    const places = modules.flatMap((path) =>
      readFileSync(join(source, path), "utf8")
        .split("\n")
        .flatMap((line, index) => (asking.test(line) ? [`${path}:${index + 1}`] : [])),
    );
    expect(places.length).toBeLessThanOrEqual(2);
  });

  test("every import is of a folder that stands before, types included", () => {
    const rank = (path: string) => order.indexOf(roomOf(path));
    const wrong = [...imports].flatMap(([path, found]) =>
      found.filter((each) => rank(each) > rank(path)).map((each) => `${path} -> ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test("src/errors.ts imports nothing", () => {
    expect(imports.get("errors.ts")).toEqual([]);
  });

  /** The modules of src that one imports or exports from, as paths in src. */
  function importsOf(path: string): string[] {
    const text = readFileSync(join(source, path), "utf8");
    return ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith("."))
      .map((name) => relative(source, join(source, dirname(path), name)).replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".ts"));
  }
});
