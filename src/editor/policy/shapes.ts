import { choiceFor, choicesOf, type Shape } from "../../yaml/index.js";
import type { Path } from "./outline/index.js";

/** What a schema lets stand at a path. */
export function choicesAt(schema: Shape, path: Path): readonly Shape[] {
  return choicesOf(shapeAt(schema, path));
}

/** The schema of what stands at a path. */
export function shapeAt(schema: Shape, path: Path): Shape | undefined {
  let shape: Shape | undefined = schema;
  for (const step of path) {
    const choices = choicesOf(shape);
    if (typeof step === "number") shape = choiceFor("list", choices)?.item;
    else {
      const mapping = choiceFor("mapping", choices);
      shape = mapping?.entries
        ? Object.hasOwn(mapping.entries, step)
          ? mapping.entries[step]
          : undefined
        : mapping?.value;
    }
    if (!shape) return undefined;
  }
  return shape;
}

/** The words that may stand there, where they are few: of a list of words, of a literal, of true and false. */
export function wordsOf(choices: readonly Shape[]): readonly string[] {
  return choices.flatMap(({ type, options, literal }) => {
    if (type === "picklist") return (options ?? []).map(String);
    if (type === "literal") return [String(literal)];
    return type === "boolean" ? ["true", "false"] : [];
  });
}
