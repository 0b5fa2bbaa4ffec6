import { findWrittenDates } from "../../../time/index.js";
import { findHeaderBlock, isQuotedBelow, type HeaderBlock } from "../own/index.js";
import type { MailSender } from "../proposal.js";
import { LONGEST_TEXT, type OpenedMail } from "./opened-mail.js";
import { tidyName } from "./tidy-name.js";

const ADDRESS = /[^\s<>()[\]",;:]{1,100}@[^\s<>()[\]",;:]{1,150}/u;

/** Opens what a mail program gives when one copies a message: `From: …`, `Sent: …` in one of the four languages, or a body alone. */
export function openCopy(pasted: string): OpenedMail {
  const all = pasted.slice(0, LONGEST_TEXT).split("\n");
  const first = all.findIndex((line) => line.trim() !== "");
  // A message that is forwarded with nothing above it is what is meant.
  const isForwarded = isQuotedBelow(all[first]?.trim() ?? "");
  const lines = isForwarded ? all.slice(first + 1) : all;
  const block = findHeaderBlock(lines, 0, isForwarded);
  if (!block) return { subject: "", text: lines.join("\n"), isBulk: false };
  const from = readSender(block);
  const day = block.sent === undefined ? undefined : findWrittenDates(block.sent)[0]?.date;
  return {
    subject: block.subject ?? "",
    text: lines.slice(block.end).join("\n"),
    isBulk: false,
    ...(from && { from }),
    ...(day && { sent: day }),
  };
}

function readSender({ from }: HeaderBlock): MailSender | undefined {
  if (from === undefined) return undefined;
  const written = from.slice(0, 400);
  const email = ADDRESS.exec(written)?.[0];
  const name = tidyName(email === undefined ? written : written.replace(email, "").replace(/mailto:|[<>[\]]/gu, ""));
  return { ...(name && { name }), ...(email !== undefined && { email }) };
}
