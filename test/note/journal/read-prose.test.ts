import { describe, expect, it } from "vitest";
import { loadMarkdown } from "../../../src/note/index.js";
import { factsOf, readBody } from "./read.js";

await loadMarkdown();

describe("sentences of running text that name a day", () => {
  it.each<[string, string]>([
    [
      "I applied on 2 October 2026. On 12 October 2026 I had an interview with Ana Ruiz.\n",
      "2 sentences are within a text and not read, the first: ",
    ],
    ["Postulé el 1 de septiembre de 2026 en su página. Ni modo.\n", "Postulé el 1 de septiembre de 2026"],
    ["Nun ja. Am 5. Oktober 2026 habe ich mich beworben.\n", "2026-10-05 …"],
    ["The ad closes soon. I rang Ana Ruiz on 2 October 2026 about the ad.\n", "I rang Ana Ruiz"],
    ["Bref, entretien avec Claire Fontanel le 13 octobre 2026.\n", "2026-10-13 …"],
  ])("are told, and no facts: %j", (body, part) => {
    const { application, findings } = readBody(body);
    expect(factsOf(application!)).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual(["dated-lines-unread"]);
    expect(findings[0]!.message).toContain(part);
  });

  it.each([
    "Cousin Deb applied there 2026-05-02 and got rejected 2026-06-11.\n",
    "Founded in 2019. They bought Globex on 2021-01-01.\n",
    "The closing date is 22 November 2026. Interviews w/c 30 November 2026 says the advert.\n",
    "La convocatoria cierra el 27/11/2026; examen 05/12/2026; entrevistas del 14 al 16 de diciembre.\n",
    "Laut Ausschreibung Gespräche am 30. November 2026.\n",
    "Selon l'annonce, entretiens le 30 novembre 2026.\n",
    "- 2026-11-30 interviews, says the ad\n",
    "## Minutes of the reading group\n- 2026-10-27 Follow-up on the last paper\n",
    "## Lesekreis\n- 27.10.2026 Absage erhalten\n",
    "## Club de lecture\n- 2026-10-27 Entretien avec Claire Fontanel\n",
    "## Club de lectura\n- 2026-10-27 Entrevista con Ana Ruiz\n",
    "## Notes\nWell, I applied on 2 October 2026.\n",
    "## Job description\nYou applied on 2 October 2026.\n",
    "> I applied on 2 October 2026.\n",
  ])("are left alone: %j", (body) => {
    const { application, findings } = readBody(body);
    expect([factsOf(application!), findings]).toEqual([[], []]);
  });
});
