import { evaluateNote, forecastNote } from "../../src/engine/index.js";
import { isNote, loadMarkdown, readNote } from "../../src/note/index.js";
import { loadPolicy } from "../../src/policy/index.js";
import { readConfig } from "../../src/workspace/index.js";
import { runCli } from "../cli/run-cli.js";
import { clock, DEFAULT_POLICY } from "../engine/evaluate.js";
import { makeFolder } from "../workspace/make-folder.js";
import { fill, lines, wordOf, type GrowthCase, type Work } from "./case.js";

await loadMarkdown();
const ZONE = "Europe/Berlin";
const CIRCUMSTANCES = { policy: DEFAULT_POLICY, me: { timezone: ZONE }, now: clock("2026-11-21T09:00") };
const WHO = "company: Acme\nrole: Engineer";
const MET =
  "contacts: [{name: Ada Lovelace, email: ada@acme.example}]\ninterviews: [{date: 2026-11-12 14:00, with: Ada Lovelace}]";

/** All that the program does with one note before it writes anything. */
function evaluated(text: string): Work {
  return () => {
    isNote(text);
    const { application, findings } = readNote({ path: "acme.md", text }, { zone: ZONE });
    if (!application) return;
    evaluateNote(application, CIRCUMSTANCES, findings);
    forecastNote(application, CIRCUMSTANCES);
  };
}

const inFrontMatter = (yaml: string): Work => evaluated(`---\n${WHO}\n${yaml}\n---\n\ntext\n`);
const inBody = (markdown: string): Work => evaluated(`---\n${WHO}\n${MET}\n---\n\n<b>\n\n${markdown}\n`);

/** A policy that does not load has taken its time as well. */
function loaded(text: string, others: Readonly<Record<string, string>> = {}): Work {
  const texts: Readonly<Record<string, string>> = { "mine.yaml": text, ...others };
  return () =>
    loadPolicy({
      policies: [{ name: "mine.yaml", place: { file: "mine.yaml" } }],
      findFile: (name) => Promise.resolve(texts[name] === undefined ? undefined : { name, text: texts[name] }),
    }).catch((error: unknown) => error);
}

/** Many notes, each with something to say, and an output of every kind. */
function written(count: number, ...argv: string[]): Work {
  const note = (index: number): string =>
    `---\ncompany: C${index} ${wordOf(index)}\nrole: Engineer\nstaus: x\ninterviews: [{date: 2026-11-12 14:00, with: Ada}]\n---\n`;
  const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}.md`, note(index)]));
  return () => runCli([...argv, "--now", "2026-11-13T09:00"], { cwd: makeFolder(files) });
}

const ONE = `---\n${WHO}\n---\n`;

/** A note, checked in a folder with these files. */
function checked(files: Readonly<Record<string, string>>): Work {
  return () => runCli(["check"], { cwd: makeFolder({ "acme.md": ONE, ...files }) });
}

/** Each reader, check and output with what has been slow in it; sizes in characters unless the name counts something. */
export const CASES: readonly GrowthCase[] = [
  // The front matter, as YAML.
  { name: "backslashes in quotes", size: 40_000, prepare: (n) => inFrontMatter(`industry: "${fill("\\q", n)}"`) },
  { name: "@ in a flow list", size: 24_000, prepare: (n) => inFrontMatter(`tags: [${fill("@", n)}]`) },
  { name: "brackets that never close", size: 8_000, prepare: (n) => inFrontMatter(`tags: ${fill("[a, ", n)}`) },
  { name: "lines without a colon", size: 24_000, prepare: (n) => inFrontMatter(fill("abc\n", n)) },
  { name: "keys of one's own", size: 4_000, prepare: (n) => inFrontMatter(lines(n, (i) => `${wordOf(i)}${i}: x`)) },
  { name: "anchors", size: 4_000, prepare: (n) => inFrontMatter(lines(n, (i) => `k${i}: &a${i} x`)) },
  {
    name: "inline comments",
    size: 4_000,
    prepare: (n) => inFrontMatter(lines(n, (i) => `k${i}: x # followthrough-ignore a: b`)),
  },
  // The front matter, as facts.
  {
    name: "blanks in a log line",
    size: 50_000,
    prepare: (n) => inFrontMatter(`log: ["2026-11-12 sent note${fill(" ", n)}x"]`),
  },
  {
    name: "log entries",
    size: 900,
    prepare: (n) => inFrontMatter(`log:\n${lines(n, (i) => `  - 2026-11-0${1 + (i % 9)} sent note to ${wordOf(i)}`)}`),
  },
  {
    name: "contacts, and as many others",
    size: 200,
    prepare: (n) =>
      inFrontMatter(
        `contacts: [${Array.from({ length: n }, (_, i) => `{name: ${wordOf(i)}}`).join(", ")}]\ninterviews: [{date: 2026-11-12 14:00, with: [${Array.from({ length: n / 4 }, (_, i) => wordOf(i + 5000)).join(", ")}]}]`,
      ),
  },
  // The body.
  {
    name: "a word in a draft",
    size: 200_000,
    prepare: (n) => inBody(`## Draft: follow-up\n\nDear Ada, ${fill("a", n)}`),
  },
  {
    name: "blanks in a heading, and a draft",
    size: 200_000,
    prepare: (n) => inBody(`## a${fill(" ", n)}b\n\n## Draft: follow-up\n\nDear Ada`),
  },
  {
    name: "openings of comments",
    size: 40_000,
    prepare: (n) => inBody(`${fill("<!-- ", n)}\n\n## Draft: follow-up\n\nDear Ada`),
  },
  {
    name: "paragraphs in a draft",
    size: 2_000,
    prepare: (n) =>
      inBody(`## Draft: follow-up\n\n${lines(n, (i) => `Dear Ada, I met ${wordOf(i)} on 12 November.\n`)}`),
  },
  {
    name: "brackets in a body",
    size: 12_000,
    prepare: (n) => inBody(`${fill("[a](", n)}\n\n## Draft: follow-up\n\nDear Ada`),
  },
  // Policies and the workspace file.
  {
    name: "rules of a policy",
    size: 400,
    prepare: (n) =>
      loaded(
        `format: 1\nextends: [default]\nrules:\n${lines(n, (i) => `  - {id: ${wordOf(i)}${i}, title: T, opens: today}`)}`,
      ),
  },
  {
    name: "a policy's misspelled keys",
    size: 400,
    prepare: (n) =>
      loaded(`format: 1\nextends: [default]\nrules:\n${lines(n, (i) => `  - {id: r${i}, titel: T, opnes: tody}`)}`),
  },
  {
    name: "policies that extend as many",
    size: 800,
    prepare: (n) =>
      loaded(
        `format: 1\nextends: [${Array.from({ length: n }, (_, i) => `p${i}.yaml`).join(", ")}]`,
        Object.fromEntries(
          Array.from({ length: n }, (_, i) => [
            `p${i}.yaml`,
            `format: 1\nextends: [${Array.from({ length: n }, (_, j) => `p${j}.yaml`).join(", ")}]`,
          ]),
        ),
      ),
  },
  {
    name: "signs of an expression",
    size: 20_000,
    prepare: (n) => loaded(`format: 1\nrules: [{id: x, title: T, opens: today, when: "${fill("!", n)}true"}]`),
  },
  {
    name: "a title's braces",
    size: 20_000,
    prepare: (n) => loaded(`format: 1\nrules: [{id: x, title: "${fill("{a ", n)}", opens: today}]`),
  },
  {
    name: "statuses of a workspace file",
    size: 2_000,
    prepare: (n) => () =>
      readConfig(`statuses:\n${lines(n, (i) => `  ${wordOf(i)} ${i}: interviewing`)}`, "f.yaml").catch(
        (error: unknown) => error,
      ),
  },
  {
    name: "a title's unknown names",
    size: 16_000,
    prepare: (n) => loaded(`format: 1\nrules: [{id: x, title: "${fill("{{a}}", n)}", opens: today}]`),
  },
  {
    name: "unknown checks of a workspace file",
    size: 800,
    prepare: (n) => checked({ "followthrough.yaml": `checks:\n${lines(n, (i) => `  ${wordOf(i)}${i}: off`)}` }),
  },
  {
    name: "unknown settings of a workspace file",
    size: 800,
    prepare: (n) => checked({ "followthrough.yaml": `settings:\n${lines(n, (i) => `  ${wordOf(i)}${i}: 1`)}` }),
  },
  {
    name: "a rule of .gitignore",
    size: 16_000,
    prepare: (n) => checked({ ".gitignore": fill("a*", n) }),
  },
  {
    name: "deep rules of .gitignore",
    size: 64,
    prepare: (n) => checked({ ".gitignore": `${fill("a/**/", n)}b\n`, [`${"a/".repeat(40)}note.md`]: ONE }),
  },
  // Outputs.
  { name: "check of notes", size: 160, prepare: (n) => written(n, "check") },
  { name: "findings as SARIF", size: 160, prepare: (n) => written(n, "check", "--format", "sarif") },
  { name: "agenda of notes", size: 160, prepare: (n) => written(n, "agenda", "--forecast") },
  { name: "calendar and report of notes", size: 160, prepare: (n) => written(n, "run") },
];
