import fc from "fast-check";

/** What a note may hold by accident or by malice, and what would break a file that took it as it is. */
export const HOSTILE_TEXTS = [
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:evil",
  "lone\rSTATUS:CANCELLED",
  "line\u2028para\u2029next\u0085line\vtab\ffeed",
  "END:VCALENDAR",
  'a,b;c\\d\\n\\,\\;:"quoted"',
  "👩‍👩‍👧‍👦 family 🇩🇪 flag 1️⃣ key ❤️ heart",
  "e\u0301\u0302\u0303 combining Z̸̢̛̤̈́a̷l̶g̸o̵",
  "\u202Eright to left override\u202C עברית العربية \u2066isolate\u2069",
  "\u001B[31mred\u001B[0m \u009B31mC1\u007F \u0007bell \u0000nul",
  "\uD800 lone surrogates \uDC00",
  "株式会社サンプル（東京）のエンジニア職について".repeat(10),
  "x".repeat(10_000),
  "🙂".repeat(5_000),
  "# heading | pipe\n- item\n\n> quote\n```\ncode",
  "<script>alert(1)</script> <b>bold</b> <https://auto.example> &amp; &#x41;",
  "[link](https://evil.example) ![image](x.png) [ref][1] [x] [^1]",
  "*star* **two** _under_ __two__ ~~gone~~ `code` $x$ a_b_c \\* \\",
  "https://evil.example www.evil.example mailto:a@b.example someone@evil.example",
  "1. one\n2) two + three",
  "   ",
  "",
] as const;

/** Any text: hostile ones, joins of them, all of Unicode. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string()), { maxLength: 3 }).map((texts) => texts.join(" ")),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

/** The same, but short enough that nothing cuts it. */
export const shortText: fc.Arbitrary<string> = anyText.map((text) => text.slice(0, 25));
