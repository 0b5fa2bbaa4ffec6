import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Io } from "../../../src/cli/io.js";
import type { Journal } from "../../../src/cli/serve/journal.js";
import { keepServed, makeSite, type Served } from "../../../src/cli/serve/keep-served.js";
import { represent } from "../../../src/server/representation.js";
import { openWorkspace, pinWorkspace } from "../../../src/workspace/index.js";
import { FINE } from "../small-notes.js";
import { makeFolder } from "../../workspace/make-folder.js";
import { WORLD } from "../run-cli.js";

interface Kept extends Served {
  readonly cwd: string;
  readonly told: readonly string[];
  readonly page: () => Promise<{ readonly html: string; readonly isPending: boolean }>;
  readonly feed: () => Promise<string>;
  readonly canDo: () => boolean;
}

async function keep(
  options: Readonly<Record<string, string>> = {},
  config = "",
  { isSlow = false } = {},
): Promise<Kept> {
  const cwd = makeFolder({ "acme.md": FINE, "zeta.md": FINE.replace("Acme", "Zeta"), "followthrough.yaml": config });
  const told: string[] = [];
  let time = Date.parse("2026-11-14T09:00:00Z");
  // Nothing but these is asked of it.
  const io = {
    ...WORLD,
    cwd,
    env: { HOME: makeFolder() },
    now: () => (time += isSlow ? 1000 : 0),
    zone: () => "UTC",
  };
  const journal: Partial<Journal> = {
    onBuilt: () => told.push("built"),
    onFailure: (failure) => told.push(failure),
    onRecovery: () => told.push("recovered"),
    onTrouble: ({ reason }) => told.push(reason),
    onDeed: (deed) => told.push(deed),
  };
  const workspace = await openWorkspace({ cwd });
  const serving = {
    ...{ io: io as unknown as Io, journal: journal as Journal, invocation: { options, operands: [] } },
    ...{ flags: {}, pin: pinWorkspace(workspace), isReadOnly: false },
  };
  const served = await keepServed(workspace, serving);
  onTestFinished(served.close);
  await served.upkeep.start();
  const asset = () => represent("", { headers: {} });
  const site = makeSite(
    served,
    { access: undefined, openIn: "none" },
    { io: serving.io, journal: serving.journal, asset },
  );
  return {
    ...{ ...served, cwd, told },
    page: async () => {
      const { bytes, headers } = await site().page("127.0.0.1:8484");
      return { html: Buffer.from(bytes).toString(), isPending: "x-followthrough-pending" in headers };
    },
    feed: async () => Buffer.from((await site().feed!()).bytes).toString(),
    canDo: () => site().deeds !== undefined,
  };
}

describe("a workspace that is served", () => {
  it("says on its page and in its feed what a note says by now, and of all others what it said", async () => {
    const { cwd, page, feed, followed, upkeep } = await keep();
    const before = await feed();
    expect((await page()).html).toContain("Acme");
    writeFileSync(join(cwd, "acme.md"), FINE.replace("Acme", "Globex"));
    followed.markChanged("acme.md");
    await upkeep.renew();
    const [after, { html }] = [await feed(), await page()];
    for (const text of [after, html]) expect(text).toContain("Globex");
    for (const text of [after, html]) expect(text).not.toContain("Acme");
    const eventsOf = (text: string): readonly string[] =>
      text.split("BEGIN:VEVENT").filter((one) => one.includes("Zeta"));
    expect(eventsOf(after).length).toBeGreaterThan(0);
    expect(eventsOf(after)).toEqual(eventsOf(before));
  });

  it("has the same bytes as one that is started anew", async () => {
    const one = await keep({ now: "2026-11-14T09:00" });
    rmSync(join(one.cwd, "zeta.md"));
    one.followed.markChanged("zeta.md");
    await one.upkeep.renew();
    writeFileSync(join(one.cwd, "zeta.md"), FINE.replace("Acme", "Zeta"));
    one.followed.markChanged("zeta.md");
    await one.upkeep.renew();
    const other = await keep({ now: "2026-11-14T09:00" });
    const withoutToken = async ({ page }: Kept): Promise<string> =>
      (await page()).html.replace(/token" content="[^"]*/u, "");
    expect(await withoutToken(one)).toBe(await withoutToken(other));
  });

  it("says that it is about to say more, while it is being made", async () => {
    const { page, upkeep, followed, cwd } = await keep({ now: "2026-11-14T09:00" }, "", { isSlow: true });
    expect((await page()).isPending).toBe(false);
    writeFileSync(join(cwd, "acme.md"), FINE.replace("Acme", "Globex"));
    followed.markChanged("acme.md");
    const renewed = upkeep.renew();
    const meanwhile = await page();
    expect([meanwhile.isPending, meanwhile.html.includes("Acme")]).toEqual([true, true]);
    await renewed;
    await expect.poll(async () => (await page()).isPending, { timeout: 10_000 }).toBe(false);
  });

  it("lets nothing be done once its file has said so, whatever it says later", async () => {
    const { cwd, canDo, page, followed, upkeep } = await keep();
    expect([canDo(), (await page()).html.includes("data-deed")]).toEqual([true, true]);
    for (const config of ["serve: {read_only: true}\n", ""]) {
      writeFileSync(join(cwd, "followthrough.yaml"), config);
      followed.lookAgain();
      await upkeep.renew();
      expect([canDo(), (await page()).html.includes("data-deed")]).toEqual([false, false]);
    }
  });

  it("keeps what was served while its file is broken, and says why", async () => {
    const { cwd, page, told, followed, upkeep } = await keep();
    writeFileSync(join(cwd, "followthrough.yaml"), "notes: [");
    followed.lookAgain();
    await upkeep.renew();
    const { html } = await page();
    expect(html).toContain("Since then they cannot be read");
    expect(html).toContain("Acme");
    expect(told.join("\n")).toContain("followthrough.yaml");
    writeFileSync(join(cwd, "followthrough.yaml"), "");
    followed.lookAgain();
    await upkeep.renew();
    expect(told).toContain("recovered");
  });
});
