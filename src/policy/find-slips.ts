import { nearest, type Problem } from "../text/index.js";
import type { Path } from "../yaml/index.js";
import { describePlace, type Sourced } from "./layer.js";
import type { Merged } from "./merge.js";

/** Advice and drafts that rules and checks name and no policy has. */
export function findUnknownReferences({ rules, checks, drafts, advice }: Merged): Problem[] {
  const known = { advice: [...advice.keys()], draft: drafts.map(({ id }) => id) };
  const find = (kind: keyof typeof known, source: Sourced<unknown> | undefined): Problem[] =>
    listNames(source).flatMap(([name, path]) => {
      if (known[kind].includes(name)) return [];
      const meant = nearest(name, known[kind]);
      const what = { advice: "statement", draft: "draft" }[kind];
      const mend = meant ? `; did you mean ${meant}?` : "";
      return source
        ? [source.layer.problemAt([...source.path, ...path], `${describePlace(source)}: no ${what} ${name}${mend}`)]
        : [];
    });
  const items = [...rules, ...checks, ...drafts];
  return [
    ...items.flatMap(({ fields }) => find("advice", fields.get("advice"))),
    ...rules.flatMap(({ fields }) => find("draft", fields.get("draft"))),
  ];
}

/** The names in a text, a list of texts or a mapping to texts, with where they stand in it. */
function listNames(source: Sourced<unknown> | undefined): readonly (readonly [string, Path])[] {
  const value = source?.value;
  if (typeof value === "string") return [[value, []]];
  const entries: readonly [string, unknown][] = value instanceof Object ? Object.entries(value) : [];
  return entries.flatMap(([key, name]) =>
    typeof name === "string" ? [[name, [Array.isArray(value) ? Number(key) : key]]] : [],
  );
}

/** Settings that nothing reads and whose name is nearly that of another: most likely a misspelling of it. */
export function findMisspelledSettings(
  settings: readonly { readonly name: string; readonly problem: (message: string) => Problem }[],
  mentions: ReadonlySet<string>,
  readByEngine: readonly string[],
): Problem[] {
  const isRead = (name: string): boolean => mentions.has(name) || readByEngine.includes(name);
  const read = settings.map(({ name }) => name).filter(isRead);
  return settings
    .filter(({ name }) => !isRead(name))
    .flatMap(({ name, problem }) => {
      const meant = nearest(name, read);
      return meant ? [problem(`unknown setting ${name}; did you mean ${meant}?`)] : [];
    });
}
