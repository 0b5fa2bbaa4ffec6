import type { Files } from "../../workspace/index.js";

/**
 * Files of which none is found by looking into a folder: a document that lies in no workspace is read alone, whatever its
 * folder holds (a person's home, a disk).
 */
export function withoutFolders(files: Files): Files {
  return {
    list: () => [],
    has: (path) => files.has(path),
    kindOf: (path) => files.kindOf(path),
    followLinks: (path) => files.followLinks(path),
    readBytes: (path, limit) => files.readBytes(path, limit),
    readText: (path, limit) => files.readText(path, limit),
    readStart: (path) => files.readStart(path),
    expect: (paths) => {
      files.expect(paths);
    },
  };
}
