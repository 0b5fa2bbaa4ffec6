import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { digestText, digestTextWith, startTextDigest } from "../../src/text/index.js";

/** Half a character, too. */
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("a", "\uD83D", "\uDE00") }));

it("is what Node says", () => {
  fc.assert(
    fc.property(anyText, anyText, (secret, text) => {
      expect(digestText(text)).toBe(createHash("sha256").update(text).digest("hex"));
      expect(digestTextWith(secret, text)).toBe(createHmac("sha256", secret).update(text).digest("hex"));
    }),
    { numRuns: 300 },
  );
});

it("is what FIPS 180-4 and RFC 4231 say", () => {
  expect(digestText("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(digestTextWith("Jefe", "what do ya want for nothing?")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
});

it("is the same of a text that comes in bits", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (bits) => {
      const digest = startTextDigest();
      for (const bit of bits) digest.add(bit);
      expect(digest.finish()).toBe(digestText(bits.join("")));
    }),
    { numRuns: 100 },
  );
});
