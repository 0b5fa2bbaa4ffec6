import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftText } from "../../src/engine/index.js";
import { SOMEBODY } from "../../src/facts/index.js";
import { formatMailto } from "../../src/output/index.js";

function link(emails: readonly (string | undefined)[], subject: string | undefined, ...paragraphs: string[]): string {
  const recipients = emails.map((email) => ({ ...SOMEBODY, email }));
  const draft: DraftText = {
    ...{ id: "follow-up", kind: "follow-up", to: SOMEBODY, missing: [], advice: [] },
    ...{ recipients, subject, paragraphs },
  };
  return formatMailto(draft);
}

describe("a mailto: link (RFC 6068)", () => {
  it("breaks lines with CRLF and encodes all but unreserved signs (§2, §5)", () => {
    expect(link(["ada@acme.example"], "Checking in re: C++ & you?", "Dear Ada,", "50% done.\nJo")).toBe(
      "mailto:ada@acme.example?subject=Checking%20in%20re%3A%20C%2B%2B%20%26%20you%3F" +
        "&body=Dear%20Ada%2C%0D%0A%0D%0A50%25%20done.%0D%0AJo",
    );
  });

  it("goes to everyone who has an address, each once", () => {
    expect(link(["ada@acme.example", undefined, "grace@acme.example", "ada@acme.example"], undefined, "Hi")).toBe(
      "mailto:ada@acme.example,grace@acme.example?body=Hi",
    );
  });

  it("goes to nobody where no address is known: the mail program will ask", () => {
    expect(link([undefined], "Hello", "Hi")).toBe("mailto:?subject=Hello&body=Hi");
  });

  it.each([
    ["gorby%kremvax@example.com", "gorby%25kremvax@example.com"], // the examples of §6.1
    ["unlikely?address@example.com", "unlikely%3Faddress@example.com"],
    ['"not@me"@example.org', "%22not%40me%22@example.org"],
    ["jo+jobs@example.com", "jo%2Bjobs@example.com"],
    ["user@example.org,evil@example.org?bcc=x", "user%40example.org%2Cevil@example.org%3Fbcc%3Dx"],
    ["natto@例え.jp", "natto@%E4%BE%8B%E3%81%88.jp"],
  ])("encodes the address %s", (address, encoded) => {
    expect(link([address], undefined, "Hi")).toBe(`mailto:${encoded}?body=Hi`);
  });

  it("says after decoding what it said before, and is one plain word", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 }).map((one) => one.replace(/[\r\n]/gu, " "));
    fc.assert(
      fc.property(text, text, (subject, paragraph) => {
        const href = link(["ada@acme.example"], subject, paragraph, "Jo");
        expect(href).toMatch(/^mailto:ada@acme\.example\?(?:[\w.~=&-]|%[0-9A-F]{2})*$/u);
        const fields = new URLSearchParams(href.slice(href.indexOf("?")));
        expect(fields.get("subject")).toBe(subject);
        expect(fields.get("body")).toBe(`${paragraph}\r\n\r\nJo`);
      }),
    );
  });
});
