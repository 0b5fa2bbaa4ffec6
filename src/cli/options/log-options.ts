import type { Option } from "../command.js";

/** Shared by the commands that write into a note. */
export const DRY_RUN: Option = { type: "boolean", about: "show how, as a diff, and change nothing" };

/** What `log` takes beside its words. Days are said as in the words: fri, 5 Jan, in 2 weeks. */
export const LOG_OPTIONS: Readonly<Record<string, Option>> = {
  on: { type: "string", value: "DATE", about: "when it happened: yesterday, fri, 5 Jan, YYYY-MM-DD; default: today" },
  promised: { type: "string", value: "DATE", about: "when they said they would answer" },
  with: { type: "string", value: "NAMES", about: "with whom, to whom or from whom, with commas between several" },
  by: { type: "string", value: "CHANNEL", about: "how: email, phone, letter, text, …" },
  kind: { type: "string", value: "KIND", about: "of an interview: phone, video, onsite, panel, …" },
  minutes: { type: "string", value: "N", isNumber: true, about: "how long an interview takes" },
  place: { type: "string", value: "PLACE", about: "where an interview is" },
  link: { type: "string", value: "URL", about: "what to join an interview by" },
  zone: { type: "string", value: "ZONE", about: "whose clock an interview's time is on; default: the employer's" },
  round: { type: "string", value: "N", isNumber: true, about: "which interview is moved or cancelled" },
  deadline: { type: "string", value: "DATE", about: "by when an offer must be answered" },
  note: { type: "string", value: "REMARK", about: "a remark of your own" },
  paste: { type: "boolean", about: "read an e-mail from standard input, show what to note of it, and ask" },
  yes: { type: "boolean", short: "y", about: "with --paste: ask nothing" },
  "dry-run": DRY_RUN,
};
