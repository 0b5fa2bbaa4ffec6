const MONTHS =
  "jan|ene|feb|f[eé]v|fév|mar|mär|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|ao[uû]|ago|sep|set|okt|oct|nov|de[cz]|dic|d[eé]c";
/** A number and a month beside it, or two numbers that a mark parts. */
const DATE = new RegExp(
  String.raw`\d[-/.] ?\d|\d(?:st|nd|rd|th|er|[.ºª°])?[-/\s\u00A0]{0,2}(?:(?:of|de)\s)?(?:${MONTHS})|(?:${MONTHS})\p{L}{0,7}\.?,?\s{1,2}(?:the )?\d`,
  "iu",
);
/** The name of a month alone on its line: below it, days may be numbers. */
const MONTH = new RegExp(
  String.raw`^[-#*_ \t]{0,20}(?:${MONTHS})\p{L}{0,7}(?: de \d{4})?[-:*_#. \t]{0,20}$|^#{1,6} (?:\d{4}|\d{1,4}[-/.]\d{1,4})[ \t]{0,9}$`,
  "imu",
);

/** Whether a body may hold facts, told by a quick search; it may say yes where there are none. */
export function mayHoldFacts(text: string, bodyStart: number): boolean {
  if (text.includes("::", bodyStart)) return true;
  const body = bodyStart === 0 ? text : text.slice(bodyStart);
  return /\d/u.test(body) && (DATE.test(body) || MONTH.test(body));
}
