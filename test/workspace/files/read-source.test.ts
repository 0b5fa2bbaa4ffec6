import { expect, test } from "vitest";
import { CannotRead, readSource } from "../../../src/workspace/index.js";
import { makeFolder } from "../make-folder.js";

test("a named file is read with its byte-order mark, so that offsets are the file's own", () => {
  const root = makeFolder({ "policies/mine.yaml": "\uFEFFformat: 1\r\n" });
  expect(readSource(root, "policies/mine.yaml")).toBe("\uFEFFformat: 1\r\n");
});

test.each([
  ["gone.yaml", "gone.yaml cannot be read: it does not exist"],
  ["folder", "folder cannot be read: it is a folder"],
  ["file/mine.yaml", "file/mine.yaml cannot be read: a part of its path is a file, not a folder"],
  ["circle", "circle cannot be read: its links lead in a circle"],
  ["latin1", "latin1 cannot be read: it is not encoded in UTF-8; save it as UTF-8"],
])("what cannot be read is told: %s", (path, message) => {
  const latin1 = Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c);
  const root = makeFolder({ folder: null, file: "", circle: { link: "circle" }, latin1 });
  expect(() => readSource(root, path)).toThrow(CannotRead);
  expect(() => readSource(root, path)).toThrow(message);
});

test.each([
  ["gone.yaml", true],
  ["folder", false],
])("whether it is simply not there can be asked: %s", (path, isMissing) => {
  const root = makeFolder({ folder: null });
  expect(() => readSource(root, path)).toThrow(expect.objectContaining({ isMissing }));
});
