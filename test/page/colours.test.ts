import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/output/page/browser/page.css", "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

function readColours(text: string): Readonly<Record<string, string>> {
  const block = /:root \{(.*?)\}/su.exec(text)?.[1] ?? "";
  return Object.fromEntries(
    Array.from(block.matchAll(/--([\w-]+): (#[\da-f]{6});/gu), ([, name, hex]) => [name!, hex!]),
  );
}

/** WCAG 2.2: relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ["light", readColours(light)],
  ["dark", readColours(dark)],
])("the colours of the page, %s", (_, colours) => {
  it.each(["ink", "soft", "link", "urgent"])("%s can be read on every ground (WCAG 2.2, AA: 4.5 to 1)", (text) => {
    for (const ground of ["paper", "card", "tint", "code"])
      expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it("can be read on buttons", () => {
    expect(contrast(colours["on-link"]!, colours.link!)).toBeGreaterThanOrEqual(4.5);
  });
});
