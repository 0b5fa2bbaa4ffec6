import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateNote, outcomeOf, type Action } from "../../../src/engine/index.js";
import { changeNote, readNote, type NoteChange } from "../../../src/note/index.js";
import { closingOf } from "../../../src/output/words/index.js";
import { dayOfMoment } from "../../../src/time/index.js";
import { anyClock, anyNote, writeNote } from "../arbitrary-notes.js";
import { clock, DEFAULT_POLICY } from "../evaluate.js";

const OPTIONS = { zone: "Europe/Berlin" };

function isOpen({ state }: Action): boolean {
  return state === "open" || state === "overdue";
}

describe("what is said to close an action", () => {
  it("closes it, whatever the note, and is what the note then says", () => {
    let closed = 0;
    fc.assert(
      fc.property(anyNote, anyClock, (data, moment) => {
        const text = `---\ncompany: Acme\nrole: Engineer\n${writeNote({ ...data, status: data.status === "huh" ? undefined : data.status })}\n---\n`;
        const now = clock(moment);
        const evaluate = (given: string) => {
          const { application, findings } = readNote({ path: "acme.md", text: given }, OPTIONS);
          return evaluateNote(
            application!,
            { policy: DEFAULT_POLICY, me: { timezone: "Europe/Berlin" }, now },
            findings,
          );
        };
        for (const action of evaluate(text).actions.filter(isOpen)) {
          const { entry, status } = outcomeOf(action);
          const changes: NoteChange[] = [
            ...(status ? [{ status }] : []),
            ...(entry ? [{ entry: { ...entry, date: dayOfMoment(now) } }] : []),
          ];
          const closing = closingOf(action, dayOfMoment(now));
          expect(changes.length > 0).toBe(closing !== undefined);
          for (const change of changes) {
            const changed = changeNote({ path: "acme.md", text }, change, OPTIONS);
            // A note with an error is left alone.
            if (!changed.ok) return;
            const after = evaluate(changed.value.text);
            expect(after.actions.filter(isOpen).map(({ key }) => key)).not.toContain(action.key);
            if (closing?.log !== undefined)
              expect(evaluate(changed.value.text).situation.log.at(-1)).toMatchObject({
                kind: entry!.kind,
                by: entry!.by,
              });
            closed++;
          }
        }
      }),
      { numRuns: 1500 },
    );
    expect(closed).toBeGreaterThan(100);
  });
});
