import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { factsOf, readBody } from "./read.js";

await loadMarkdown();

function facts(body: string): readonly string[] {
  return factsOf(readBody(body).application!);
}

describe("undated lines behind a dated one", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "say when the interview before them is answered, past what was sent",
      "## Log\n- 2026-10-14 interview with Bob Smith\n- 2026-10-15 sent thank-you to Bob Smith\n- they decide by 2026-10-30\n",
      ["interview 1 on 2026-10-14 with Bob Smith promised by 2026-10-30", "2026-10-15 sent thank-you to Bob Smith"],
    ],
    [
      "as a paragraph of their own",
      "## Journal\n**24 octobre 2026.** Entretien avec Claire Fontanel.\n\nRéponse promise pour le 4 novembre 2026.\n",
      ["interview 1 on 2026-10-24 with Claire Fontanel promised by 2026-11-04"],
    ],
    [
      "of an answer",
      "## Log\n- 2026-10-14 received reply from Bob\n- they decide by 2026-10-30\n",
      ["2026-10-14 received reply from Bob promised 2026-10-30"],
    ],
    [
      "not past a line that is not understood",
      "## Log\n- 2026-10-14 interview with Bob Smith\n- 2026-10-20 blub\n- they decide by 2026-10-30\n",
      ["interview 1 on 2026-10-14 with Bob Smith"],
    ],
    [
      "not of a later day, where the newest stands first",
      "## Log\n- 2026-10-14 interview with Bob Smith\n- 2026-10-10 sent follow-up\n- they decide by 2026-10-30\n",
      ["interview 1 on 2026-10-14 with Bob Smith", "2026-10-10 sent follow-up"],
    ],
    [
      "not of another section",
      "## Log\n- 2026-10-14 interview with Bob Smith\n\n## Other\n- they decide by 2026-10-30\n",
      ["interview 1 on 2026-10-14 with Bob Smith"],
    ],
    [
      "not a condition",
      "## Log\n- 2026-10-14 interview with Bob Smith\n- if they decide by 2026-10-30, fine\n",
      ["interview 1 on 2026-10-14 with Bob Smith"],
    ],
  ])("%s", (_, body, expected) => {
    expect(facts(body)).toEqual(expected);
  });

  it("within an item are its own", () => {
    expect(
      facts("## Log\n- 2026-10-14 interview\n  - with Bob Smith\n  - at 14:30\n  - they decide by 2026-10-30\n"),
    ).toEqual(["interview 1 on 2026-10-14 at 14:30 with Bob Smith promised by 2026-10-30"]);
    expect(facts("## Log\n- 2026-10-14 received offer\n  - they want an answer by 2026-10-30\n")).toEqual([
      "2026-10-14 received offer promised 2026-10-30",
      "deadline 2026-10-30",
    ]);
  });
});
