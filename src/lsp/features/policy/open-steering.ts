import { join } from "node:path";
import type { PolicyContext, SteeringKind } from "../../../editor/index.js";
import type { Surroundings } from "../../../session/index.js";
import { CannotRead, isInside, relativePath } from "../../../workspace/index.js";
import { isYaml } from "../../documents/index.js";
import type { EditorContext, Found } from "../../feature.js";
import { loadEditor } from "../load-editor.js";

/** A policy, a file of scenarios or a workspace file that is open in the editor. */
export interface OpenSteering extends PolicyContext {
  readonly kind: SteeringKind;
  /** What answers about it. */
  readonly editor: Awaited<ReturnType<typeof loadEditor>>;
  readonly found: Found;
}

/** Nothing for what is none of them: YAML files of other programs are left alone. */
export async function openSteering(uri: string, context: EditorContext): Promise<OpenSteering | undefined> {
  const editor = await loadEditor();
  const found = await context.find(uri);
  if (!found) return undefined;
  const { path, text } = found;
  const steering = found.session.surroundings(found.now);
  const isPolicy = steering.policyFiles.has(path);
  if (!isPolicy && !isYaml(path)) return undefined;
  const kind = isPolicy ? "policy" : editor.kindOfFile(path);
  // One that nothing extends yet says that it is one.
  if (kind === "policy" && !isPolicy && !/^(?:format|extends)[ \t]*:/mu.test(text)) return undefined;
  let files: ReadonlyMap<string, string> | undefined;
  return {
    ...{ kind, editor, found, file: path, text, policy: steering.circumstances.policy },
    // Only who asks for names needs the others.
    get files() {
      return (files ??= readFiles(found, steering, context));
    },
  };
}

/** The texts of the workspace file, of its policies and of what is open, as the editor has them. */
function readFiles(
  { hunt, text, path }: Found,
  { workspace, policyFiles }: Surroundings,
  { documents }: EditorContext,
): ReadonlyMap<string, string> {
  const open = documents.all().flatMap(({ file }) => {
    const isOwn = file !== undefined && isYaml(file) && isInside(hunt.root, file);
    return isOwn ? [relativePath(hunt.root, file)] : [];
  });
  const names = new Set([...policyFiles, ...(workspace.configFile ? [workspace.configFile] : []), ...open]);
  const texts = new Map<string, string>();
  for (const name of names) {
    const written = read(name);
    if (written !== undefined) texts.set(name, written);
  }
  return texts.set(path, text);

  function read(name: string): string | undefined {
    const file = join(hunt.root, name);
    const document = documents.at(file);
    if (document) return document.text;
    try {
      return workspace.files.readText(file);
    } catch (error) {
      if (error instanceof CannotRead) return undefined;
      throw error;
    }
  }
}
