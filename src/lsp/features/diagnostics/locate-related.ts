import { extname, relative, resolve } from "node:path";
import type { Location } from "vscode-languageserver";
import type { RelatedPlace } from "../../../diagnostics/index.js";
import type { EditorContext } from "../../feature.js";

/** Where the editor finds another place that has a part in a finding; nothing where there is no such file. */
export type LocateRelated = (place: RelatedPlace) => Location | undefined;

type Locating = Pick<EditorContext, "client" | "documents" | "positionsIn" | "locatePolicy">;

/**
 * Finds the places that findings of a workspace relate to. Nothing where the editor shows none.
 * @param root of the workspace, absolute; names of files count from it
 * @param textOf what the places in a file count in: by its name, as findings have it
 */
export function locateRelatedIn(
  root: string,
  textOf: (file: string) => string | undefined,
  { client, documents, positionsIn, locatePolicy }: Locating,
): LocateRelated | undefined {
  const { publishDiagnostics, diagnostic } = client.capabilities.textDocument ?? {};
  const shows = client.pullsDiagnostics ? diagnostic : publishDiagnostics;
  if (shows?.relatedInformation !== true) return undefined;
  return ({ file, range }) => {
    const path = resolve(root, file);
    // A policy that comes with the program is called by its name alone.
    const own = extname(file) === "" ? locatePolicy(relative(root, path)) : path;
    if (own === undefined) return undefined;
    const positions = positionsIn(textOf(file) ?? "");
    return { uri: documents.uriOf(own), range: positions.rangeOf(range ?? { start: 0, end: 0 }) };
  };
}
