import { expect, test } from "vitest";
import { deriveAccess, deriveToken, generateToken, isSameToken } from "../../src/server/tokens.js";

test("a generated token passes for one that a person chose, and is never the same", () => {
  const [one, other] = [generateToken(), generateToken()];
  expect(one).toMatch(/^[\w-]{32}$/u);
  expect(one).not.toBe(other);
});

test("a workspace's token is always the same for a key, and another one for another key or folder", () => {
  const key = "k".repeat(43);
  expect(deriveToken(key, "/home/jo/jobs"), "subscriptions hold addresses made of it: it may never change").toBe(
    "swfvxJlDpHSvSE0Vt2l0tN6D5Ov6W9-H",
  );
  const others = [deriveToken(key, "/home/jo/jobs2"), deriveToken("l".repeat(43), "/home/jo/jobs")];
  expect(new Set([...others, deriveToken(key, "/home/jo/jobs")]).size).toBe(3);
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
