import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFragment, writeFragment, type State } from "../../src/playground/state.js";

const states = fc.record<State>(
  {
    note: fc.string({ unit: "grapheme" }),
    builtins: fc.array(fc.string()),
    policy: fc.string(),
    now: fc.string(),
    zone: fc.string(),
  },
  { requiredKeys: ["note", "builtins", "policy", "zone"] },
);

describe("a link of the playground", () => {
  it("holds the whole state, in letters that every address may have", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const fragment = await writeFragment(state);
        expect(fragment).toMatch(/^d\.[\w-]*$/u);
        expect(await readFragment(fragment)).toEqual(state);
      }),
    );
  });

  it.each([
    ["", "nothing"],
    ["d.", "no state"],
    ["x.abc", "another kind"],
    ["d.!!!", "no base64url"],
    [`p.${btoa("{")}`, "no JSON"],
    [`p.${btoa('{"note":"a"}')}`, "a part of a state"],
    [`p.${btoa('{"note":1,"builtins":[],"policy":"","zone":"UTC"}')}`, "another state"],
  ])("that is none is told from one: %s, %s", async (fragment) => {
    expect(await readFragment(fragment)).toBeUndefined();
  });

  it("that was cut off is none", async () => {
    const state: State = { note: "company: Acme\n".repeat(20), builtins: ["default"], policy: "", zone: "UTC" };
    const whole = await writeFragment(state);
    for (let end = 0; end < whole.length; end++) expect(await readFragment(whole.slice(0, end))).not.toEqual(state);
  });

  it("that holds more than anybody writes is not unpacked whole", async () => {
    const huge = await writeFragment({ note: "a".repeat(5_000_000), builtins: [], policy: "", zone: "UTC" });
    expect(huge.length).toBeLessThan(10_000);
    expect(await readFragment(huge)).toBeUndefined();
  });
});
