import { resolve } from "node:path";
import type { CancellationToken } from "vscode-languageserver";
import type { ScenarioTests, ToldDifference } from "../../../editor/index.js";
import { compareTexts } from "../../../text/index.js";
import {
  describeSystemFailure,
  DISK,
  findFence,
  OverlayFiles,
  relativePath,
  type Files,
} from "../../../workspace/index.js";
import { isYaml, keepPositions, pathOfUri, type Positions } from "../../documents/index.js";
import type { EditorContext, Feature } from "../../feature.js";
import { loadEditor } from "../load-editor.js";
import { findScenarioFiles, readText } from "./find-scenario-files.js";
import {
  LIST_SCENARIOS,
  TEST_SCENARIOS,
  type ScenarioDifference,
  type ScenarioFileResult,
  type ScenarioProblem,
} from "./requests.js";

/** Scenarios as the tests that they are, for an editor that shows tests: listed, and run. Writes nothing, and runs no code. */
export const scenarioTests: Feature = {
  capabilities: () => ({ experimental: { followthrough: { scenarios: true } } }),
  register: (context) => {
    const { answers, documents, positionsIn } = context;
    answers.first(LIST_SCENARIOS, async ({ textDocument: { uri } }) => {
      const { listScenarios } = await loadEditor();
      const texts = await readAsked(uri, openFiles(context), context);
      const files = [...texts].map(([file, text]) => {
        const positions = documents.at(file)?.positions ?? positionsIn(text);
        const scenarios = listScenarios(text).map(({ name, range }) => ({ name, range: positions.rangeOf(range) }));
        return { uri: documents.uriOf(file), scenarios };
      });
      return { files };
    });
    answers.first(TEST_SCENARIOS, async ({ textDocument: { uri } }, token: CancellationToken) => {
      const stored = openFiles(context);
      const files: ScenarioFileResult[] = [];
      for (const [file, text] of await readAsked(uri, stored, context)) {
        // Between files others have their turn, who may call it off.
        await new Promise<void>((done) => void context.later(0, done));
        if (token.isCancellationRequested) break;
        files.push(await testFile(file, text, stored, context));
      }
      return { files };
    });
  },
};

/** The disk, with the policies and scenarios that the editor has as it has them. */
function openFiles({ documents }: EditorContext): Files {
  const files = new OverlayFiles(DISK);
  for (const { file, text } of documents.all())
    if (file !== undefined && isYaml(file)) files.set(file, Buffer.from(text));
  return files;
}

/** The file that an address means, or the scenario files below a folder: texts by absolute paths, in their order. */
async function readAsked(uri: string, files: Files, context: EditorContext): Promise<ReadonlyMap<string, string>> {
  const { kindOfFile } = await loadEditor();
  const path = pathOfUri(uri);
  if (path === undefined) return new Map();
  // What is open may lie anywhere; nothing else is read beside the editor's folders.
  if (!context.hunts.holds(path) && !context.documents.at(path)) return new Map();
  if (isFolder(path, files)) {
    const found = await findScenarioFiles(path, files, context);
    return new Map([...found].toSorted(([a], [b]) => compareTexts(a, b)));
  }
  if (kindOfFile(path) !== "scenario") return new Map();
  const text = context.documents.at(path)?.text ?? readText(files, path);
  return new Map(text === undefined ? [] : [[path, text]]);
}

function isFolder(path: string, files: Files): boolean {
  try {
    return files.kindOf(path) === "folder";
  } catch (error) {
    if (describeSystemFailure(error) === undefined) throw error;
    return false;
  }
}

async function testFile(file: string, text: string, files: Files, context: EditorContext): Promise<ScenarioFileResult> {
  const { documents, hunts, positionsIn } = context;
  const root = hunts.rootOf(file);
  const uri = documents.uriOf(file);
  const { testScenarios } = await loadEditor();
  const tests = await testScenarios({ name: relativePath(root, file), text }, { root, fence: findFence(root), files });
  if (!tests.ok) return { uri, scenarios: [], problems: tellProblems(tests, root, context) };
  const positions = documents.at(file)?.positions ?? positionsIn(text);
  const scenarios = tests.scenarios.map(({ name, range, differences }) => ({
    name,
    range: positions.rangeOf(range),
    passes: differences.length === 0,
    differences: differences.map((difference) => toDifference(difference, positions)),
  }));
  return { uri, scenarios, problems: [] };
}

function toDifference(
  { message, context, expected, found, range }: ToldDifference,
  positions: Positions,
): ScenarioDifference {
  return {
    message,
    context,
    ...(expected && { expected: expected.join("\n") }),
    ...(found && { actual: found.join("\n") }),
    range: positions.rangeOf(range),
  };
}

function tellProblems(
  { findings, texts }: ScenarioTests & { readonly ok: false },
  root: string,
  { documents, positionsIn }: EditorContext,
): readonly ScenarioProblem[] {
  const positionsOf = keepPositions((file) => texts.get(file), positionsIn);
  return findings.map(({ file, range, check, message }) => {
    return {
      uri: documents.uriOf(resolve(root, file)),
      range: positionsOf(file).rangeOf(range ?? { start: 0, end: 0 }),
      code: check,
      message,
    };
  });
}
