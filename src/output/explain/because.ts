import type { Explanation } from "../../engine/index.js";
import type { Locate } from "../../diagnostics/index.js";
import { lineOf } from "./places.js";
import { plainValue } from "./values.js";

/** Why, for programs: what was read, each once, with its place. Lines count from 1; null where there is none. */
export interface Because {
  /** Values as the note writes them. */
  readonly facts: readonly { readonly path: string; readonly line: number | null; readonly value: string }[];
  readonly settings: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly file: string;
    readonly line: number | null;
  }[];
  readonly shifts: readonly { readonly from: string; readonly to: string; readonly why: string }[];
}

/** What a note says and where. */
export interface NoteText {
  readonly file: string;
  readonly text: string;
  readonly locate: Locate;
}

/** Facts that the note does not state, or that follow from the clock alone, are not in it. */
export function toBecause({ parts }: Explanation, { file, text, locate }: NoteText): Because {
  const usesOf = ({ uses, shift }: Explanation["parts"][number]) => (shift ? [...uses, shift.says] : uses);
  const origins = parts.flatMap(({ channel, snooze, ...part }) => [
    ...usesOf(part).flatMap((use) => (use.kind === "fact" ? use.origins : [])),
    ...(snooze?.origins ?? []),
    ...(channel?.reached ?? []).flatMap((one) => one.origins),
  ]);
  const settings = parts.flatMap((part) =>
    usesOf(part).flatMap((use) => (use.kind === "setting" ? [use.setting] : [])),
  );
  return {
    // Several facts of a body may stand below one heading.
    facts: distinctBy(({ path, isInBody, start }) => (isInBody ? `${path} ${start}` : path), origins).map((origin) => ({
      path: origin.path,
      line: lineOf(origin, file, locate) ?? null,
      value: text.slice(origin.start, origin.end),
    })),
    settings: distinctBy(({ name }) => name, settings).map(({ name, value, findOrigin }) => {
      const { file: policy, line = null } = findOrigin();
      return { name, value: plainValue(value), file: policy, line };
    }),
    shifts: parts.flatMap(({ shift }) =>
      shift ? [{ from: shift.from.toString(), to: shift.to.toString(), why: shift.why }] : [],
    ),
  };
}

function distinctBy<T>(keyOf: (item: T) => string, items: readonly T[]): readonly T[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const isNew = !known.has(keyOf(item));
    known.add(keyOf(item));
    return isNew;
  });
}
