import { CALENDAR_OPTIONS, FORCE } from "./calendar-options.js";
import type { Command, Option } from "./command.js";
import {
  BATCH_OPTIONS,
  DRY_RUN,
  EXPORT_OPTIONS,
  IMPORT_OPTIONS,
  LOG_OPTIONS,
  NEW_OPTIONS,
  PEOPLE_OPTIONS,
  SERVE_OPTIONS,
  SKIP_OPTIONS,
} from "./options/index.js";
import { FINDING_FORMATS, FORMAT_NAMES } from "./finding-formats.js";

const output: Option = { type: "string", short: "o", value: "FILE", about: "where to write; - is standard output" };
const maxWarnings: Option = {
  type: "string",
  value: "N",
  isNumber: true,
  about: "exit 1 when there are more warnings than this",
};
const failOn: Option = {
  type: "string",
  choices: ["due", "overdue"],
  about: "exit 1 when something is due (or overdue), too",
};

/** Flags by which a command tells of some applications only. */
const SELECT_OPTIONS: Readonly<Record<string, Option>> = {
  company: {
    type: "string",
    value: "WORDS",
    about: "only of employers with these words, or parts of them, in their names",
  },
  status: {
    type: "string",
    value: "STATUS[,…]",
    about: "only of applications that stand so: applied, interviewing, …",
  },
};

/** What makes `check` read something else than files, or write: such a run is a first one every time. */
const CHECK_WRITES = ["staged", "output", "fix", "fix-dry-run", "stdin", "stdin-filename"];

export const COMMANDS: readonly Command[] = [
  {
    name: "run",
    about: "check the notes, write the calendar and the report, say what is due (the default)",
    options: { "max-warnings": maxWarnings, "fail-on": failOn, ...CALENDAR_OPTIONS },
    examples: [
      ["followthrough", "the main job, in the folder of your notes"],
      ["followthrough run --now 2026-11-30", "what it will be like on that day"],
    ],
    isRepeatable: () => true,
    load: () => import("./commands/run.js"),
  },
  {
    name: "check",
    about: "say what is wrong, missing or contradictory in the notes",
    operands: "[PATH …]",
    options: {
      staged: { type: "boolean", about: "what git's index has, and only of the notes that the commit changes" },
      format: {
        type: "string",
        value: "FORMAT",
        choices: FORMAT_NAMES,
        meanings: Object.entries(FINDING_FORMATS).map(([name, { about }]) => [name, about]),
        about: "how to write the findings on standard output; default: stylish",
      },
      output: {
        type: "string",
        short: "o",
        multiple: true,
        value: "FORMAT=FILE",
        about: "write them into a file, too; may be given several times",
      },
      only: {
        type: "string",
        multiple: true,
        value: "CHECK",
        about: "tell of this check alone; may be given several times",
      },
      fix: { type: "boolean", about: "mend what has one right answer, in the notes themselves" },
      "fix-dry-run": { type: "boolean", about: "show how, as a diff, and change nothing" },
      stdin: { type: "boolean", about: "check the note on standard input; with --fix, print it mended" },
      "stdin-filename": {
        type: "string",
        value: "FILE",
        about: "which note that is; there need not be such a file yet",
      },
      force: FORCE,
      "max-warnings": maxWarnings,
      "fail-on": failOn,
    },
    examples: [
      ["followthrough check", "every problem of every note, with its line"],
      ["followthrough check applications/acme.md", "of this note; folders and patterns do as well"],
      ["followthrough check --only unknown-status", "one kind of problem at a time"],
      ["followthrough check --staged", "in a commit hook"],
      ["followthrough check --fix-dry-run | git apply", "the same as --fix, looked at in between"],
      ["followthrough check --max-warnings 0", "in a hook: a warning fails, too"],
      ["followthrough check --format github -o sarif=findings.sarif", "in CI: annotations, and a file besides"],
    ],
    isRepeatable: ({ options, operands }) => operands.length === 0 && !CHECK_WRITES.some((name) => name in options),
    load: () => import("./commands/check.js"),
  },
  {
    name: "agenda",
    about: "say what is due today, this week and later",
    options: {
      forecast: { type: "boolean", about: "also what follows if each is done on time and nobody answers" },
      by: { type: "string", choices: ["day", "company"], about: "a part for each day, or for each employer" },
      days: {
        type: "string",
        value: "N",
        isNumber: true,
        about: "what lies ahead within so many days; 1 is today alone",
      },
      ...SELECT_OPTIONS,
      format: {
        type: "string",
        choices: ["text", "json", "csv", "line"],
        about: "how to write it: line is one for a prompt or a status bar; default: text",
      },
      "fail-on": failOn,
    },
    examples: [
      ["followthrough agenda", "what is due"],
      ["followthrough agenda --forecast", "and what comes after it, if nobody answers"],
      ["followthrough agenda --by company --status interviewing", "employer by employer, the interesting ones"],
      ["followthrough agenda --days 7 --company acme", "the coming week with Acme"],
      ["followthrough agenda --format json", "for scripts: every action with its window and state"],
      ["followthrough agenda --format csv >agenda.csv", "for a spreadsheet"],
      ["followthrough agenda --format line", "for a prompt: 2 due · next Mon 16 Nov Northwind"],
    ],
    isRepeatable: () => true,
    load: () => import("./commands/agenda.js"),
  },
  {
    name: "stats",
    about: "say what the applications have come to: answers, interviews, offers, and how long they took",
    options: {
      since: { type: "string", value: "DATE", about: "only of what began on that day or later: YYYY-MM-DD" },
      ...SELECT_OPTIONS,
      format: { type: "string", choices: ["text", "json"], about: "how to write it; default: text" },
    },
    examples: [
      ["followthrough stats", "all of it, as of today"],
      ["followthrough stats --since 2026-10-01", "of the applications since October"],
      ["followthrough stats --format json", "for scripts, as followthrough/schema/stats.json describes it"],
    ],
    isRepeatable: () => true,
    load: () => import("./commands/stats.js"),
  },
  {
    name: "calendar",
    about: "write the calendar of follow-up dates (.ics)",
    options: { output, ...CALENDAR_OPTIONS },
    examples: [
      ["followthrough calendar --output -", "print it"],
      ["followthrough calendar --private", "to publish: no company, no role, no name"],
    ],
    load: () => import("./commands/calendar.js"),
  },
  {
    name: "report",
    about: "write the report (markdown)",
    options: { output, force: FORCE },
    examples: [["followthrough report --output today.md", "into another file"]],
    load: () => import("./commands/report.js"),
  },
  {
    name: "serve",
    about: "serve the calendar to subscribe to, and the report as a page; both follow the notes",
    options: SERVE_OPTIONS,
    examples: [
      ["followthrough serve", "for this machine: prints what to open and what to subscribe to"],
      ["followthrough serve --host 0.0.0.0", "for phones in the same network, too, with a token in the addresses"],
      ["followthrough serve --people clients", "for a coach: every workspace below a folder, and a list of them"],
      ["followthrough serve --url https://jobs.example.com/", "behind a proxy on this machine"],
    ],
    load: () => import("./commands/serve.js"),
  },
  {
    name: "watch",
    about: "say what is due and what changes, and keep calendar and report up to date meanwhile",
    options: {
      notify: { type: "boolean", about: "show what becomes due as a notification of the desktop, too" },
      ...CALENDAR_OPTIONS,
    },
    examples: [
      ["followthrough watch", "in a terminal beside your editor; Ctrl+C ends it"],
      ["followthrough watch --notify", "and tell of what becomes due while you look elsewhere"],
    ],
    load: () => import("./commands/watch.js"),
  },
  {
    name: "lsp",
    about: "speak with an editor: problems as you type, and how to mend them; editors start it themselves",
    options: {
      stdio: { type: "boolean", about: "over standard input and output, which is the only way" },
      clientProcessId: { type: "string", value: "N", about: "what some editors add: their process; not needed" },
    },
    examples: [["followthrough lsp", "what to give your editor as its language server for markdown and YAML"]],
    load: () => import("./commands/lsp.js"),
  },
  {
    name: "explain",
    about: "say why: of a note, or of a rule, check, setting, draft, piece of advice or word of the policy language",
    operands: "NOTE|NAME",
    options: {
      advice: { type: "boolean", about: "all the advice: what encodes it, and the scenarios that prove it" },
      format: { type: "string", choices: ["text", "json"], about: "how to write it; default: text" },
    },
    examples: [
      ["followthrough explain acme", "every date and finding of a note, down to its lines"],
      ["followthrough explain first-follow-up", "a rule; its name comes before a note that could be meant"],
      ["followthrough explain C1", "a piece of advice, and who says otherwise"],
      ["followthrough explain wait.promised_by", "a fact, a function or a key, for who writes a policy"],
      ["followthrough explain functions", "all of them; likewise facts, types, operators, policy-keys, scenario-keys"],
      ["followthrough explain jobs/c1.md", "a path always means the note"],
    ],
    load: () => import("./commands/explain.js"),
  },
  {
    name: "policy",
    about: "print the policy in force, and where each value was set",
    options: { format: { type: "string", choices: ["text", "json"], about: "how to write it; default: text" } },
    examples: [["followthrough policy --format json", "for scripts: settings, rules, checks, drafts and advice"]],
    load: () => import("./commands/policy.js"),
  },
  {
    name: "draft",
    about: "write the message that is due, from the policy's drafts and the note's facts",
    operands: "NOTE [RULE]",
    options: {
      write: { type: "boolean", about: "into the note, under a heading at its end" },
      mailto: { type: "boolean", about: "as a mailto: link" },
      format: { type: "string", choices: ["text", "json"], about: "how to print it; default: text" },
    },
    examples: [
      ["followthrough draft acme", "the most urgent message to Acme"],
      ["followthrough draft acme voicemail", "what to say to the machine, due or not"],
      ["followthrough draft acme first-follow-up --write", "put it into the note"],
    ],
    load: () => import("./commands/draft.js"),
  },
  {
    name: "done",
    about: "write what you have done into the note, as the open action's rule says",
    operands: "[NOTE] [RULE]",
    options: {
      on: {
        type: "string",
        value: "DATE",
        about: "when, as people say it: yesterday, last fri, 5 Nov; default: today",
      },
      by: { type: "string", value: "CHANNEL", about: "how, where it was another way: email, phone, letter, text, …" },
      message: { type: "boolean", about: "you called, reached nobody and left a message" },
      "dry-run": DRY_RUN,
    },
    examples: [
      ["followthrough done acme", "the one thing that is open for Acme; of several it lists the choices"],
      ["followthrough done acme thank-you/1/ada-lovelace", "one of several"],
      ["followthrough done acme --on yesterday --by phone", "another day, another way"],
      ["followthrough done acme --message", "a call that ended at the machine"],
      ["followthrough done acme portfolio", "a task or a date of your own: checked, or taken out"],
    ],
    load: () => import("./commands/done.js"),
  },
  {
    name: "log",
    about: "write into a note what has happened: sent, received, an interview, an offer, a status",
    operands: "[NOTE] [WHAT …]",
    options: LOG_OPTIONS,
    examples: [
      ["followthrough log acme sent thank-you to ada by email", "any part of a contact's name will do"],
      ["followthrough log acme called yesterday, left a voicemail", "in your own words, as in the note's log"],
      ["followthrough log acme they will answer by fri", "the day they promised"],
      [
        "followthrough log acme interview thu 14:00 --with 'Ada Lovelace, Grace Hopper' --kind video",
        "one that is planned",
      ],
      ["followthrough log acme interview moved fri 10:00", "or cancelled"],
      ["followthrough log acme grace joins the interview thu", "one more who takes part"],
      ["followthrough log acme contact 'Grace Hopper, CTO <grace@acme.example>'", "one more of its people"],
      ["followthrough log acme ada answers by 20 nov", "in the interview with her; else --round says in which"],
      ["followthrough log acme offer --deadline '12 Jan'", "and by when it must be answered"],
      ["followthrough log acme status withdrawn", "how it stands"],
      ["pbpaste | followthrough log acme --paste --yes", "what an e-mail says; nothing is ever sent"],
    ],
    load: () => import("./commands/log.js"),
  },
  {
    name: "new",
    about: "make a note for an application",
    operands: "[COMPANY] [ROLE]",
    options: NEW_OPTIONS,
    examples: [
      ["followthrough new Acme 'Senior Engineer'", "applied for today; over no file that is there"],
      ["followthrough new Acme SRE --status lead --link https://jobs.acme.example/1", "found, and not applied for yet"],
      ["followthrough new Acme SRE --applied mon --contact 'Ada Lovelace <ada@acme.example>'", "and whom to reach"],
      ["followthrough new", "asks"],
    ],
    load: () => import("./commands/new.js"),
  },
  {
    name: "snooze",
    about: "let a note rest until a day",
    operands: "[NOTE] [WHEN|off]",
    options: { "dry-run": DRY_RUN },
    examples: [
      ["followthrough snooze acme 2w", "nothing is due for two weeks; what was opens then"],
      ["followthrough snooze acme 5 Jan", "until that day"],
      ["followthrough snooze acme off", "no longer"],
    ],
    load: () => import("./commands/snooze.js"),
  },
  {
    name: "skip",
    about: "say that a rule or check does not apply to a note",
    operands: "[NOTE] [RULE|CHECK]",
    options: SKIP_OPTIONS,
    examples: [
      ["followthrough skip acme second-follow-up --reason 'they asked for quiet'", "the reason stands beside it"],
      ["followthrough skip acme second-follow-up --off", "it applies again"],
    ],
    load: () => import("./commands/skip.js"),
  },
  {
    name: "undo",
    about: "take back the last change that a command has written into the notes, or into one of them",
    operands: "[NOTE]",
    options: { "dry-run": DRY_RUN },
    examples: [
      ["followthrough undo", "the last one; again, and it is the one before"],
      ["followthrough undo acme --dry-run", "what the last one in this note was"],
    ],
    load: () => import("./commands/undo.js"),
  },
  {
    name: "import",
    about: "make notes of a table (CSV): a spreadsheet, or what another tracker exports",
    operands: "FILE",
    options: IMPORT_OPTIONS,
    examples: [
      ["followthrough import tracker.csv --dry-run", "what each column would become, and which notes there would be"],
      ["followthrough import tracker.csv", "the same, then a question; nothing is written over"],
      ['followthrough import jobs.csv --map "List=status" --map "Salary=drop"', "what columns mean, in your words"],
      ["followthrough import jobs.csv --dates dmy --yes", "05/11/2026 is in November; no question is asked"],
    ],
    load: () => import("./commands/import.js"),
  },
  {
    name: "export",
    about: "print all applications with their facts as CSV or JSON, or a proof of search for a period",
    options: EXPORT_OPTIONS,
    examples: [
      ["followthrough export > applications.csv", "for a spreadsheet, one application a row"],
      ["followthrough export --format json", "for programs; its JSON Schema is dist/schema/export.json"],
      ["followthrough export --proof --from 2026-11-01 --to 2026-11-30", "what you did in November, day by day"],
    ],
    isRepeatable: () => true,
    load: () => import("./commands/export.js"),
  },
  {
    name: "people",
    about: "say what is due for several people: every workspace in a folder and below it",
    operands: "[FOLDER]",
    options: PEOPLE_OPTIONS,
    examples: [
      ["followthrough people clients", "one agenda by person, each with their own policy, zone and words"],
      ["followthrough people clients --only jo", "of one of them"],
    ],
    load: () => import("./commands/people.js"),
  },
  {
    name: "batch",
    about: "judge notes of any number of people: JSON Lines in, JSON Lines out",
    options: BATCH_OPTIONS,
    examples: [
      [
        "followthrough batch < notes.jsonl > answers.jsonl",
        'a line a note: {"person":"jo","path":"acme.md","text":"…"}',
      ],
      ["followthrough batch --people clients < notes.jsonl", "each by the workspace file in the person's folder"],
      ["parallel --pipe followthrough batch < notes.jsonl", "on all cores; a cluster maps it over shards"],
    ],
    load: () => import("./commands/batch.js"),
  },
  {
    name: "test",
    about: "run scenarios: unit tests of a policy",
    operands: "FILE …",
    options: {},
    examples: [["followthrough test my-policy.scenarios.yaml", "exit 1 when one fails, and why"]],
    load: () => import("./commands/test.js"),
  },
  {
    name: "completions",
    about: "print the completions for a shell",
    operands: "bash|zsh|fish",
    options: {},
    examples: [
      ["source <(followthrough completions bash)", "in ~/.bashrc; likewise with zsh in ~/.zshrc, after compinit"],
      ["followthrough completions fish | source", "in ~/.config/fish/config.fish"],
      ["followthrough completions next -- log acme sent", "what may come next: the shells ask for it, word by word"],
    ],
    load: async () => (await import("./commands/completions.js")).completionsOf(COMMANDS),
  },
  {
    name: "init",
    about: "set a folder up: its workspace file, an example, VS Code, a commit hook, GitHub workflows",
    operands: "[FOLDER]",
    options: {
      yes: { type: "boolean", short: "y", about: "ask nothing; --no-… leaves something out" },
      "dry-run": { type: "boolean", about: "list what it would write, and write nothing" },
      timezone: { type: "string", value: "ZONE", about: "your time zone: Europe/Berlin; default: the system's" },
      country: {
        type: "string",
        value: "CODE",
        about: "whose holidays are your days off: US, DE-BE, none; default: as zone and language suggest",
      },
      "no-example": { type: "boolean", about: "no example application" },
      "no-vscode": { type: "boolean", about: "nothing for VS Code" },
      hook: {
        type: "string",
        choices: ["git", "pre-commit", "husky", "lefthook", "none"],
        about: "what checks the notes before a commit; default: what the repository has, else a git hook",
      },
      "no-hook": { type: "boolean", about: "the same as --hook none" },
      workflow: {
        type: "string",
        choices: ["check", "publish", "both", "none"],
        about: "GitHub workflows; default: check, if the repository has a remote there",
      },
      "no-workflow": { type: "boolean", about: "the same as --workflow none" },
    },
    examples: [
      ["followthrough init", "this folder, a question at a time; what is there already stays as it is"],
      ["followthrough init jobs --yes", "a new folder, with everything that fits it"],
      ["followthrough init --yes --policy prompt --hook pre-commit", "with an own choice here and there"],
      ["followthrough init --yes --country US-NY", "with the holidays of a country or a part of it"],
      ["followthrough init --dry-run", "only say what it would write"],
    ],
    load: () => import("./commands/init.js"),
  },
  {
    name: "doctor",
    about: "say what works here and what does not: versions, clock, notes, outputs, calendar program, hook",
    options: { format: { type: "string", choices: ["text", "json"], about: "how to write it; default: text" } },
    examples: [
      ["followthrough doctor", "when something is wrong, and what to show to who helps you; it writes nothing"],
      ["followthrough doctor --format json", "for scripts, as followthrough/schema/doctor.json describes it"],
    ],
    load: () => import("./commands/doctor.js"),
  },
  {
    name: "help",
    about: "explain a command",
    operands: "[COMMAND]",
    options: {},
    examples: [["followthrough help check", "all about check"]],
    load: async () => (await import("./commands/help.js")).helpWith(COMMANDS),
  },
];
