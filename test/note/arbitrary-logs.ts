import fc from "fast-check";

const LINES = [
  "2026-10-05 sent application",
  "2026-10-09 received reply from Mary Poe, promised 2026-10-20",
  "2026-10-16 sent thank-you to Mary Poe by email",
  "2026-11-02 sent follow-up by phone, left message",
  "2026-11-20 received invitation",
];
const MAPPINGS = [
  ["date: 2026-10-05", "sent: application"],
  ["date: 2026-10-16", "sent: thank-you", "to: Mary Poe"],
  ["Date: 2026-11-02", "Sent: follow-up", "By: phone"],
];

const anyText = fc.constantFrom(...LINES);
const anyQuotes = fc.constantFrom("", "'", '"');
const anyComment = fc.constantFrom("", "", " # done", " # sent: follow-up");

/** An item behind its dash, which stands so far to the right. */
const blockItem = (indent: string) =>
  fc.oneof(
    fc.tuple(anyText, anyQuotes, anyComment).map(([text, quotes, comment]) => quotes + text + quotes + comment),
    fc.tuple(fc.constantFrom(...MAPPINGS), anyComment).map(([members, comment]) => `{${members.join(", ")}}${comment}`),
    fc.constantFrom(...MAPPINGS).map((members) => members.join(`\n${indent}  `)),
    fc.constant(`>-\n${indent}    2026-10-16 sent thank-you\n${indent}    to Mary Poe`),
  );

const flowItem = fc.oneof(
  fc.tuple(anyText, anyQuotes).map(([text, quotes]) => {
    const own = text.includes(",") && quotes === "" ? '"' : quotes;
    return own + text + own;
  }),
  fc.constantFrom(...MAPPINGS).map((members) => `{${members.join(", ")}}`),
);

const blockLog = fc
  .tuple(fc.constantFrom("", "  ", "    "), fc.constantFrom("", "  # later\n"))
  .chain(([indent, comment]) =>
    fc
      .array(blockItem(indent), { minLength: 1, maxLength: 4 })
      .map((items) => `log:\n${items.map((item) => `${indent}- ${item}\n${comment}`).join("")}`),
  );

const flowLog = fc
  .tuple(fc.array(flowItem, { maxLength: 4 }), fc.boolean(), fc.constantFrom("", " "), anyComment)
  .map(([items, hasComma, pad, comment]) => {
    const end = hasComma && items.length > 0 ? "," : "";
    return `log: [${pad}${items.join(", ")}${end}${pad}]${comment}\n`;
  });

const flowLogOverLines = fc
  .tuple(fc.array(fc.tuple(flowItem, anyComment), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([items, hasComma]) => {
    const last = items.length - 1;
    const lines = items.map(([item, comment], at) => `    ${item}${at < last || hasComma ? "," : ""}${comment}\n`);
    return `log: [\n${lines.join("")}  ]\n`;
  });

/** The lines of a front matter that hold a log, or none. */
export const anyLog = fc.oneof(
  { weight: 4, arbitrary: blockLog },
  { weight: 2, arbitrary: flowLog },
  { weight: 2, arbitrary: flowLogOverLines },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "log:\n", "log: ~\n", "log: null # none\n", "log: # none yet\n", "Log: []\n"),
  },
);

/** A whole note around such lines: with other keys before and after, any line breaks, a byte-order mark or none. */
export function anyNoteAround(log: string): fc.Arbitrary<string> {
  const before = [
    "",
    "status: applied # ?\n",
    "contacts:\n- Mary Poe\n",
    "interviews: [{date: 2026-10-15, with: Mary Poe}]\n",
  ];
  const after = ["", "mine: {a: 1}\n", "note: |\n  a\n\n  b\n", "# the end\n", "\n"];
  return fc
    .record({
      before: fc.constantFrom(...before),
      after: fc.constantFrom(...after),
      lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
      mark: fc.constantFrom("", "\uFEFF"),
      body: fc.constantFrom("", "\n## Notes\n\n- log: nothing\n", "no blank"),
    })
    .map((note) => {
      const text = `---\ncompany: Acme\nrole: SRE\n${note.before}${log}${note.after}---\n${note.body}`;
      return note.mark + text.replaceAll("\n", note.lineBreak);
    });
}
