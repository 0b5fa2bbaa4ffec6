import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMail } from "../../../src/telling/index.js";
import { ZonedDateTime } from "../../../src/time/index.js";

const now = ZonedDateTime.from("2026-12-07T12:00[Europe/Berlin]");
const read = (text: string): ReturnType<typeof readMail> => readMail(text, { now, zone: "Europe/Berlin" });

const HEADER =
  "From: Ada Lovelace <ada@acme.example>\nDate: Mon, 07 Dec 2026 10:00:00 +0100\nSubject: Interview\nMIME-Version: 1.0\n";

/** Each of about a megabyte, of what would be read again and again. */
const MEGABYTES: Readonly<Record<string, string>> = {
  "a line": "interview ".repeat(100_000),
  "one letter": "a".repeat(1_000_000),
  blanks: " ".repeat(1_000_000),
  "empty lines": "\n".repeat(1_000_000),
  dots: ".".repeat(1_000_000),
  digits: "10.12. ".repeat(140_000),
  quotes: "> ".repeat(500_000),
  "lines that quote": "> Tuesday\n".repeat(100_000),
  colons: "Date: ".repeat(160_000),
  "lines with labels": "From: a\n".repeat(120_000),
  "beginnings of quotations": "On 5 Dec 2026\n".repeat(70_000),
  "times with and without a zone": `An interview on 12 May ${"10:00 CET or 11:00 or ".repeat(8_000)}`,
  negations: "not ".repeat(250_000),
  names: "with Ada Lovelace, ".repeat(50_000),
  "a header without an end": `${HEADER}X-Long: ${"b".repeat(1_000_000)}`,
  "many fields": `${HEADER}${"X-A: b\n".repeat(140_000)}\nHello`,
  "a page of open tags": `${HEADER}Content-Type: text/html\n\n${"<div>".repeat(200_000)}`,
  "a page of angle brackets": `${HEADER}Content-Type: text/html\n\n${"<".repeat(1_000_000)}`,
  "a page of styles": `${HEADER}Content-Type: text/html\n\n${"<style>".repeat(140_000)}`,
  "a page of ampersands": `${HEADER}Content-Type: text/html\n\n${"&".repeat(1_000_000)}`,
  "a page of quotations": `${HEADER}Content-Type: text/html\n\n${"<blockquote>x".repeat(70_000)}`,
  "parts within parts": nest(500),
  "an open boundary": `${HEADER}Content-Type: multipart/mixed; boundary="x"\n\n${"--x\n\n".repeat(160_000)}`,
};

function nest(depth: number): string {
  let text = HEADER;
  for (let at = 0; at < depth; at++) text += `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`;
  return `${text}Content-Type: text/plain\n\nWe would like to invite you to an interview.\n`;
}

describe("a hostile mail", () => {
  it.each(Object.entries(MEGABYTES))("is read in a moment: %s", async (_name, text) => {
    const begin = performance.now();
    await read(text);
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it("gives nothing where its parts lie too deep, and where it has no body", async () => {
    expect(await read(nest(500))).toEqual({ nothing: "unclear" });
    expect(await read(HEADER)).toEqual({ nothing: "unclear" });
    expect(await read("")).toEqual({ nothing: "unclear" });
  });

  it("is read with a broken encoding, an unknown charset and a date of no calendar", async () => {
    const odd = [
      "Content-Type: text/plain; charset=x-nobody-knows\nContent-Transfer-Encoding: base64\n\n!!!!====\u0000",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=ZZ=\n=C3",
      'Content-Type: multipart/alternative; boundary="\n\n--',
      "Date: 99 Foo 99999 99:99:99 +9999\nContent-Type: text/plain\n\nThank you for your e-mail about the position.",
    ];
    for (const part of odd) await expect(read(HEADER + part)).resolves.toBeDefined();
    const future = await read(
      "From: a@b.example\nDate: Fri, 31 Dec 9999 10:00:00 +0000\nMessage-ID: <1>\n\nThank you for your e-mail about the position.",
    );
    expect(future).toMatchObject({ what: "reply", from: { email: "a@b.example" } });
    expect("date" in future && future.date.toString()).toBe("2026-12-07");
  });

  it("cannot move a terminal's cursor", async () => {
    const reading = await read(
      "From: Ada\u001B[2J \u202ELovelace <ada@acme.example>\nMessage-ID: <1>\n\nThank you for your e-mail\u001B[31m about\u0007 the position.",
    );
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    expect(JSON.stringify(reading)).not.toMatch(/\\u00|[\u0000-\u001F\u202E]/u);
    expect(reading).toMatchObject({ what: "reply" });
  });

  it("never throws, whatever it is", async () => {
    const word = fc.constantFrom(
      ...[
        "From:",
        "Date:",
        "Message-ID: <1>",
        "\n",
        "\n\n",
        "interview",
        "Tuesday",
        "8 December",
        "10:00",
        "CET",
        "by",
        "not",
        "if",
        "moved to",
        "<p>",
        "</p>",
        "&eacute;",
        "=C3",
        "--x",
        "> ",
        "wrote:",
        "\u0000",
        "\uD800",
        "Sent:",
        "offer",
        "within two weeks",
        "you",
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 60 }), async (parts) => {
        await read(parts.join(" "));
      }),
      { numRuns: 500 },
    );
  });

  it("is read the same again", async () => {
    const text = `${HEADER}\nWe would like to invite you to an interview on Thursday 10 December at 3 pm CET.`;
    expect(JSON.stringify(await read(text))).toBe(JSON.stringify(await read(text)));
  });
});
