import { describe, expect, it } from "vitest";
import { loadAsNeeded, NotLoaded } from "../../src/text/index.js";

describe("what is loaded when it is asked for", () => {
  /** Asks for these, each of which is there once it was loaded. */
  function asker(...names: readonly string[]) {
    const there = new Set<string>();
    class Missing extends NotLoaded {
      constructor(readonly what: string) {
        super(what);
      }
      override async load(): Promise<void> {
        there.add(await Promise.resolve(this.what));
      }
    }
    return (): string => {
      for (const name of names) if (!there.has(name)) throw new Missing(name);
      return names.join();
    };
  }

  it("is there when it is asked for again, one thing after the other", async () => {
    expect(await loadAsNeeded(asker())).toBe("");
    expect(await loadAsNeeded(asker("a", "b"))).toBe("a,b");
  });

  it("leaves any other error alone", async () => {
    const fail = (): never => {
      throw new RangeError("too far");
    };
    await expect(loadAsNeeded(fail)).rejects.toThrow(new RangeError("too far"));
  });
});
