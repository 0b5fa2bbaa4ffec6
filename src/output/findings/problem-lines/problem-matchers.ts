/** The end of a line for problem matchers. */
const REST = String.raw`: (.*) \[([^\[\]]*)\]$`;

/** How a line of `--format vscode` reads; a path goes as far as there is no place with a severity. */
const VSCODE_LINE = String.raw`^((?:(?!\(\d+,\d+,\d+,\d+\): (?:error|warning|info): ).)+)\((\d+,\d+,\d+,\d+)\): (error|warning|info)${REST}`;

/** How a line of `--format unix` reads, from the severity on; in front of it stand file, line and column. */
const PLACE = String.raw`:(\d+):(\d+): `;

/** As far as it is no place with a severity: then a message that looks like a line of its own is not taken for one. */
const FILE = String.raw`^((?:(?!:\d+:\d+: (?:error|warning|info): ).)+)`;

/** For a task of VS Code's that runs `followthrough check --format vscode` in the folder: in tasks.json. */
export const VSCODE_MATCHER = {
  owner: "followthrough",
  source: "followthrough",
  fileLocation: ["relative", "${workspaceFolder}"],
  pattern: {
    regexp: VSCODE_LINE,
    file: 1,
    location: 2,
    severity: 3,
    message: 4,
    code: 5,
  },
} as const;

/**
 * For GitHub's runner (`::add-matcher::`), which knows no severity of the name info: it has a matcher of its own. Kept
 * as .github/followthrough-matcher.json.
 */
export const GITHUB_MATCHERS = {
  problemMatcher: [
    {
      owner: "followthrough",
      pattern: [
        {
          regexp: `${FILE}${PLACE}(error|warning)${REST}`,
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          message: 5,
          code: 6,
        },
      ],
    },
    {
      owner: "followthrough-info",
      severity: "notice",
      pattern: [{ regexp: `${FILE}${PLACE}info${REST}`, file: 1, line: 2, column: 3, message: 4, code: 5 }],
    },
  ],
} as const;
