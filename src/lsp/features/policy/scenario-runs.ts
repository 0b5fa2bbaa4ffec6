import type { ScenarioTests } from "../../../editor/index.js";
import type { OpenDocument } from "../../documents/index.js";
import type { EditorContext } from "../../feature.js";
import type { OpenSteering } from "./open-steering.js";

/** By document, which is another one with each change: its scenarios are run once for a text. */
interface ScenarioRuns {
  readonly run: (opened: OpenSteering) => Promise<ScenarioTests>;
  /** To be run again: whatever it is that they were run with may be another. */
  readonly forget: () => void;
}

const RUNS = new WeakMap<EditorContext, ScenarioRuns>();

/** What came of the scenarios of open files, for lenses and diagnostics alike. */
export function scenarioRunsOf(context: EditorContext): ScenarioRuns {
  const made = RUNS.get(context) ?? makeRuns(context);
  RUNS.set(context, made);
  return made;
}

function makeRuns(context: EditorContext): ScenarioRuns {
  let known = new WeakMap<OpenDocument, Promise<ScenarioTests>>();
  const forget = (): void => {
    known = new WeakMap();
  };
  // What the policies say counts for all of them.
  context.onChange((_, { isPolicyChanged }) => {
    if (isPolicyChanged) forget();
  });
  return {
    forget,
    run: ({ editor, found, file: name, text }) => {
      const { root, fence, files } = found.session.surroundings(found.now).workspace;
      const tests = known.get(found.document) ?? editor.testScenarios({ name, text }, { root, fence, files });
      known.set(found.document, tests);
      return tests;
    },
  };
}
