import { describe, expect, it } from "vitest";
import { Background } from "../../src/lsp/background.js";

/** A clock that is set forward by hand, and a background that waits by it. */
function makeBackground() {
  let due: { readonly at: number; readonly act: () => void }[] = [];
  let now = 0;
  const background = new Background((milliseconds, act) => {
    due.push({ at: now + milliseconds, act });
    return () => undefined;
  });
  const goTo = async (moment: number): Promise<void> => {
    for (; now <= moment; now++) {
      const called = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { act } of called) act();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
    now = moment;
  };
  const begin = (): { begun: number | undefined } => {
    const portion: { begun: number | undefined } = { begun: undefined };
    void background.pause().then(() => (portion.begun = now));
    return portion;
  };
  return { background, goTo, begin };
}

describe("what is done in the background", () => {
  it("goes on in the next turn where the editor is still", async () => {
    const { goTo, begin } = makeBackground();
    const portion = begin();
    expect(portion.begun).toBeUndefined();
    await goTo(0);
    expect(portion.begun).toBe(0);
  });

  it("waits for a moment without messages after one", async () => {
    const { background, goTo, begin } = makeBackground();
    const portion = begin();
    background.hear();
    await goTo(4);
    background.hear();
    await goTo(12);
    expect(portion.begun).toBeUndefined();
    await goTo(100);
    expect(portion.begun).toBe(16);
  });

  it("goes on though messages never stop", async () => {
    const { background, goTo, begin } = makeBackground();
    const portion = begin();
    for (let moment = 0; moment < 100; moment++) {
      background.hear();
      await goTo(moment);
    }
    expect(portion.begun).toBeLessThan(50);
  });
});
