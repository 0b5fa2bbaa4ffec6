import { DRAFT_VARIABLES, findClose, type Language, TITLE_VARIABLES } from "../../expression/index.js";
import { PolicySchema } from "../../policy/index.js";
import type { Range } from "../../text/index.js";
import { isCode, isTemplate } from "../../yaml/index.js";
import { innerType, typeOfSource, type Variables } from "./expression/index.js";
import { decodeScalar, nodeAt, textAt, type Node, type Path, type Place, type Scalar } from "./outline/index.js";
import { choicesAt } from "./shapes.js";

/** How a policy's field is written: as an expression, or as a text with expressions in braces. */
export function codeKindAt(path: Path): "expression" | "template" | undefined {
  const [part, , field] = path;
  if (part === "rules" && field === "via" && path.length === 3) return "expression";
  if (part === "checks" && field === "at") return "expression";
  const choices = choicesAt(PolicySchema, path);
  if (isTemplate(choices)) return "template";
  return isCode(choices) ? "expression" : undefined;
}

/** An expression that stands in a text, or in the braces of one. */
export interface Code {
  readonly source: string;
  /** In the file: of each unit of the source, and behind it. */
  readonly offsets: readonly number[];
}

/** The expressions of a scalar at a path. */
export function codesIn(text: string, scalar: Scalar, path: Path): readonly Code[] {
  const kind = codeKindAt(path);
  if (kind === undefined) return [];
  const { text: source, offsets } = decodeScalar(text, scalar);
  if (kind === "expression") return [{ source, offsets }];
  return findBraces(source).map(({ start, end }) => ({
    source: source.slice(start, end),
    offsets: offsets.slice(start, end + 1),
  }));
}

/** What stands between two braces each; without its end, up to the end of the text. */
function findBraces(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let open = text.indexOf("{{"); open >= 0;) {
    const end = findClose(text, open + 2) ?? text.length;
    found.push({ start: open + 2, end });
    open = text.indexOf("{{", end + 2);
  }
  return found;
}

/** The expression at the caret, and how much of it stands before the caret. */
export interface CodeAtCaret extends Code {
  readonly caret: number;
}

export function codeAt({ text, path, scalar, offset }: Place): CodeAtCaret | undefined {
  const found = scalar ? codesIn(text, scalar, path) : [];
  if (!scalar && codeKindAt(path) === "expression") return { source: "", offsets: [offset], caret: 0 };
  for (const code of found) {
    const { source, offsets } = code;
    const first = offsets[0] ?? 0;
    const last = offsets.at(-1) ?? 0;
    if (offset < first) continue;
    if (offset <= last) {
      const at = offsets.findIndex((one) => one >= offset);
      // Within an escape, or the indentation of a line that goes on with the text.
      if ((offsets[at] ?? offset) > offset) return undefined;
      return { ...code, caret: at < 0 ? source.length : at };
    }
    // Blanks that a plain text does not hold yet.
    if (codeKindAt(path) === "expression")
      return { source: `${source} `, offsets: [...offsets, offset], caret: source.length + 1 };
  }
  return undefined;
}

/** The variables that an expression sees besides the language's own: what `each` binds before it, and what its field adds. */
export function variablesAt(text: string, root: Node | undefined, path: Path, language: Language): Variables {
  const [part, at = 0, field] = path;
  if (part === "drafts") return DRAFT_VARIABLES;
  if (part !== "rules" && part !== "checks") return {};
  const variables: Record<string, string> = {};
  const each = nodeAt(root, [part, at, "each"]);
  for (const { key } of each?.kind === "mapping" ? each.entries : []) {
    if (field === "each" && key === path[3]) break;
    const list = textAt(text, root, [part, at, "each", key]);
    const type = list === undefined ? undefined : typeOfSource(list, language, variables);
    if (/^[A-Za-z_]\w*$/u.test(key)) variables[key] = innerType(type, "list") ?? "dyn";
  }
  if (part === "rules" && (field === "title" || field === "summary")) return { ...variables, ...TITLE_VARIABLES };
  if (part === "rules" && (field === "closes" || field === "until")) {
    const opens = textAt(text, root, [part, at, "opens"]);
    const type = opens === undefined ? undefined : typeOfSource(opens, language, variables);
    return { ...variables, opens: type ?? "Date" };
  }
  return variables;
}
