import { openCopy } from "./open-copy.js";
import type { OpenedMail } from "./opened-mail.js";

/** Header fields that no mail program shows when it copies a message. */
const FIELD_OF_SOURCE =
  /^(?:received|message-id|mime-version|content-type|content-transfer-encoding|return-path|delivered-to|dkim-signature|authentication-results|x-[\w-]{1,40}):/iu;
/** A header has at most so many lines before one of those fields. */
const FIRST_LINES = 60;
const LONGEST_LINE = 1000;
/** The source of a mail with its attachments may be large; what is longer than this is cut. */
const LONGEST_SOURCE = 20_000_000;

/** Takes a pasted mail out of its envelope, whichever form it has: its source, a copied message, or a body alone. */
export async function openMail(pasted: string): Promise<OpenedMail> {
  const text = pasted
    .slice(0, LONGEST_SOURCE)
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .replace(/^\n+/u, "");
  if (!isSource(text)) return openCopy(text);
  // Whoever pastes none needs no reader of them.
  const { openSource } = await import("./open-source.js");
  return openSource(text);
}

function isSource(text: string): boolean {
  let start = 0;
  for (let count = 0; count < FIRST_LINES && start < text.length; count++) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end === start) return false;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    // An mbox begins with `From ` and the sender.
    const isField = /^[!-9;-~]{1,80}:/u.test(line) || /^[ \t]/u.test(line) || (count === 0 && line.startsWith("From "));
    if (!isField) return false;
    if (FIELD_OF_SOURCE.test(line)) return true;
    start = end + 1;
  }
  return false;
}
