import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mount } from "../../src/render/browser/mount.ts";

/** A small stand-in for a page's element; `npm run check:browser` uses Chromium's. */
class FakeElement {
  readonly nodeType = 1;
  readonly children: FakeNode[] = [];
  readonly ownerDocument = { importNode: (node: FakeNode) => ({ ...node }) };

  appendChild(node: FakeNode): void {
    node.parentNode = this;
    this.children.push(node);
  }

  replaceChild(node: FakeNode, last: FakeNode): void {
    node.parentNode = this;
    this.children.splice(this.children.indexOf(last), 1, node);
  }
}

interface FakeNode {
  localName: string;
  text: string;
  parentNode: FakeElement | null;
}

class FakeParser {
  parseFromString(text: string): { readonly documentElement: FakeNode } {
    const localName = /^<(\w+)/.exec(text)?.[1] ?? "parsererror";
    return { documentElement: { localName, text, parentNode: null } };
  }
}

const textsIn = ({ children }: FakeElement) => children.map(({ text }) => text);
const svg = (name: string) =>
  `<svg id="d2l-${name}-title"><g clip-path="url(#d2l-${name}-0)"/></svg>`;

describe("mount", () => {
  beforeEach(() => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("DOMParser", FakeParser);
  });
  afterEach(() => void vi.unstubAllGlobals());

  test("mount(svg, element) puts it at the end, and then into the place of the last one", () => {
    const element = new FakeElement();
    const after = { localName: "p", text: "after", parentNode: null };
    const first = mount("<svg>1</svg>", element);
    expect(first).toBe(element.children[0]);
    element.appendChild(after);
    expect(mount("<svg>2</svg>", element)).toBe(element.children[0]);
    expect(textsIn(element)).toEqual(["<svg>2</svg>", "after"]);
  });

  test("mount(svg, element) leaves alone what was moved elsewhere", () => {
    const [element, other] = [new FakeElement(), new FakeElement()];
    other.appendChild(mount("<svg>1</svg>", element) as FakeNode);
    element.children.pop();
    mount("<svg>2</svg>", element);
    expect([textsIn(element), textsIn(other)]).toEqual([["<svg>2</svg>"], ["<svg>1</svg>"]]);
  });

  test("copies of a picture in several elements have ids of their own, the same each time", () => {
    const elements = [new FakeElement(), new FakeElement()];
    const ids = () =>
      elements.map((element) => {
        mount(svg("a1"), element);
        return textsIn(element)
          .join()
          .match(/d2l-[\w-]+/g);
      });
    const [first, second] = ids();
    expect(first?.every((id) => /^d2l-a1-\d+-(title|0)$/.test(id))).toBe(true);
    expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(4);
    expect(ids()).toEqual([first, second]);
  });

  test("what is no SVG is refused, and what was there stays", () => {
    const element = new FakeElement();
    mount("<svg>1</svg>", element);
    expect(() => mount("<html>", element)).toThrow(
      expect.objectContaining({ code: "render-failed" }),
    );
    expect(textsIn(element)).toEqual(["<svg>1</svg>"]);
  });

  test.each([[null], ["#plot"], [{}], [{ nodeType: 9, appendChild() {} }]])(
    "mount(svg, %j) is refused",
    (element) => {
      expect(() => mount(svg("a"), element as never)).toThrow(
        expect.objectContaining({
          code: "invalid-argument",
          message: expect.stringMatching(/^mount: element must be an element of a page; got /),
        }),
      );
    },
  );
});
