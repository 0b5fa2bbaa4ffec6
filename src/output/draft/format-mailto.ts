import type { DraftText } from "../../engine/index.js";

/**
 * The message as a mailto: link (RFC 6068). Recipients are separated by commas, line breaks in the body are CRLF as
 * `%0D%0A` (§5), and all but unreserved signs is percent-encoded UTF-8 (§2). Those without an address are left out.
 */
export function formatMailto({ recipients, subject, paragraphs }: DraftText): string {
  const to = recipients.flatMap(({ email }) => (email === undefined ? [] : [encodeAddress(email)]));
  const body = paragraphs.join("\n\n").replaceAll("\n", "\r\n");
  const fields = [...(subject === undefined ? [] : [`subject=${encode(subject)}`]), `body=${encode(body)}`];
  return `mailto:${[...new Set(to)].join(",")}?${fields.join("&")}`;
}

/** The last "@" is the one that matters: a quoted local part may hold others (RFC 5322 §3.4.1). */
function encodeAddress(address: string): string {
  const tidy = address.trim();
  const at = tidy.lastIndexOf("@");
  return at < 0 ? encode(tidy) : `${encode(tidy.slice(0, at))}@${encode(tidy.slice(at + 1))}`;
}

/** The signs that encodeURIComponent leaves are allowed, but a link often stands in quotes or brackets. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
