import { expect, test } from "vitest";
import { prefersGzip } from "../../src/server/content-coding.js";

test.each([
  ["gzip", true],
  ["GZip", true],
  ["x-gzip", true],
  ["gzip, deflate, br", true],
  ["br;q=1.0, gzip;q=0.8, *;q=0.1", true],
  ["gzip;q=0.001", true],
  ["*", true],
  ["deflate, *;q=0.5", true],
  ["identity, gzip", true],
  ["identity;q=0.5, gzip;q=0.6", true],
  ["identity;q=0, gzip;q=0.1", true],
  ["gzip ; q=1", true],
  [undefined, false],
  ["", false],
  ["identity", false],
  ["deflate, br", false],
  ["gzip;q=0", false],
  ["gzip;q=0.000", false],
  ["*;q=0", false],
  ["gzip;q=0, *", false],
  ["identity;q=0.6, gzip;q=0.5", false],
  ["gzip;q=2", false],
  ["gzip;q=1.001", false],
  ["gzip;q=-1", false],
  ["gzip;q=high", false],
  ["gzip;level=9", false],
  ["gzipped", false],
  [",;,;;q=1", false],
])("%j: %s", (acceptEncoding, isCompressed) => {
  expect(prefersGzip(acceptEncoding)).toBe(isCompressed);
});
