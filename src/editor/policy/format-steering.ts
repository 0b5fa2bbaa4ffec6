import type { TextEdit } from "../../text/index.js";
import { findEdits } from "../find-edits.js";

/** As this project's own policies are written. */
const WIDTH = 120;

/**
 * The edits that lay out a policy, a file of scenarios or a workspace file as Prettier does: indents, blanks, quotes. Comments and
 * what it says stay. Nothing where it is no YAML: that is told elsewhere.
 *
 * @param indent in columns
 */
export async function formatSteering(text: string, indent: number): Promise<readonly TextEdit[] | undefined> {
  const [{ format }, yaml] = await Promise.all([import("prettier/standalone"), import("prettier/plugins/yaml")]);
  try {
    const laidOut = await format(text, {
      ...{ parser: "yaml", plugins: [yaml] },
      ...{ printWidth: WIDTH, tabWidth: indent, endOfLine: "auto" },
    });
    return findEdits(text, laidOut);
  } catch (error) {
    // Prettier's errors of syntax say where.
    if (error instanceof SyntaxError || (error instanceof Error && "loc" in error)) return undefined;
    throw error;
  }
}
