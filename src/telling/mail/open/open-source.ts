import PostalMime, { type Address, type Email } from "postal-mime";
import { Instant } from "../../../time/index.js";
import type { MailSender } from "../proposal.js";
import { htmlText } from "./html-text.js";
import { LONGEST_TEXT, type OpenedMail } from "./opened-mail.js";
import { tidyName } from "./tidy-name.js";

/** A plain part shorter than this only says that there is another. */
const LEAST_TEXT = 60;
const DEEPEST = 20;
/** A mail has fewer parts; each costs more than the one before. */
const MOST_PARTS = 1000;

/** Opens a mail's source (RFC 5322, MIME). One that cannot be parsed is an empty mail. */
export async function openSource(source: string): Promise<OpenedMail> {
  let email: Email;
  try {
    email = await PostalMime.parse(
      cutParts(source.startsWith("From ") ? source.slice(source.indexOf("\n") + 1) : source),
      {
        forceRfc822Attachments: true,
        maxNestingDepth: DEEPEST,
      },
    );
  } catch {
    // What it says of a broken mail is for whoever writes mail programs.
    return { subject: "", text: "", isBulk: false };
  }
  const sent = readMoment(email.date);
  const from = readSender(email.from ?? email.sender);
  const automatic = readAutomatic(email);
  return {
    subject: (email.subject ?? "").slice(0, 1000),
    text: readText(email),
    isBulk: isBulk(email),
    ...(from && { from }),
    ...(sent && { sent }),
    ...(automatic && { automatic }),
  };
}

/** A part begins with a line that begins so (RFC 2046 §5.1.1). */
function cutParts(source: string): string {
  let at = -1;
  for (let count = 0; count < MOST_PARTS; count++) {
    at = source.indexOf("\n--", at + 1);
    if (at < 0) return source;
  }
  return source.slice(0, at);
}

function readText({ text = "", html }: Email): string {
  const plain = text.slice(0, LONGEST_TEXT).replace(/\r\n?/gu, "\n").trim();
  if (html === undefined || plain.length >= LEAST_TEXT) return plain;
  const shown = htmlText(html);
  return shown.length > plain.length ? shown : plain;
}

function readMoment(date: string | undefined): Instant | undefined {
  if (date === undefined) return undefined;
  try {
    return Instant.from(date);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readSender(address: Address | undefined): MailSender | undefined {
  const mailbox = address?.group === undefined ? address : address.group[0];
  if (!mailbox) return undefined;
  const name = tidyName(mailbox.name);
  const email = mailbox.address.slice(0, 320);
  return { ...(name && name !== email && { name }), ...(email && { email }) };
}

function fieldOf({ headers }: Email, key: string): string {
  return (
    headers
      .find((header) => header.key === key)
      ?.value.trim()
      .toLowerCase()
      .slice(0, 200) ?? ""
  );
}

function readAutomatic(email: Email): OpenedMail["automatic"] {
  const submitted = fieldOf(email, "auto-submitted");
  if (
    submitted.startsWith("auto-replied") ||
    fieldOf(email, "x-autoreply") !== "" ||
    fieldOf(email, "x-autorespond") !== ""
  )
    return "replied";
  return submitted.startsWith("auto-") ? "generated" : undefined;
}

function isBulk(email: Email): boolean {
  const isList = ["list-unsubscribe", "list-id", "feedback-id"].some((key) => fieldOf(email, key) !== "");
  return isList || ["bulk", "list", "junk"].includes(fieldOf(email, "precedence"));
}
