import { expect, test } from "vitest";
import { deriveAccess, generateToken, isSameToken } from "../../src/server/tokens.js";

test("a generated token passes for one that a person chose, and is never the same", () => {
  const [one, other] = [generateToken(), generateToken()];
  expect(one).toMatch(/^[\w-]{32}$/u);
  expect(one).not.toBe(other);
});

test("the feed's token is always the same for a token, and says nothing of it", () => {
  const access = deriveAccess("sixteen-or-more_0");
  expect(access).toEqual(deriveAccess("sixteen-or-more_0"));
  expect(access.feedToken, "subscriptions hold this address: it may never change").toBe(
    "YN2J416YOSV2gxHf-mThUW_QUs4nrfQW",
  );
  expect(deriveAccess("sixteen-or-more_1").feedToken).not.toBe(access.feedToken);
});

test.each([
  ["abc", "abc", true],
  ["abc", "abd", false],
  ["abc", "ab", false],
  ["", "abc", false],
  ["äöü", "äöü", true],
])("%j and %j: %s", (given, token, isSame) => {
  expect(isSameToken(given, token)).toBe(isSame);
});
