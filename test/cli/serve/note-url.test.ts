import { describe, expect, test } from "vitest";
import { addressNotes } from "../../../src/cli/serve/note-url.js";

describe("where a note opens", () => {
  test.each([
    ["vscode", "/home/jo/jobs", "acme.md", 12, "vscode://file/home/jo/jobs/acme.md:12"],
    ["vscode", "/home/jo/jobs", "acme.md", undefined, "vscode://file/home/jo/jobs/acme.md"],
    ["vscode", "/home/jo/jobs", 'a b/ü?#%"<.md', 1, "vscode://file/home/jo/jobs/a%20b/%C3%BC%3F%23%25%22%3C.md:1"],
    ["vscode", "C:\\Users\\Jo", "acme.md", 2, "vscode://file/C:/Users/Jo/acme.md:2"],
    ["obsidian", "/home/jo/jobs", "a b&c=d.md", 12, "obsidian://open?path=%2Fhome%2Fjo%2Fjobs%2Fa%20b%26c%3Dd.md"],
    ["none", "/home/jo/jobs", "acme.md", 12, undefined],
    ["vscode", "/home/jo/jobs", "\uD800.md", 12, undefined],
  ] as const)("in %s below %s: %j", (opener, root, path, line, url) => {
    expect(addressNotes(opener, root)(path, line)).toBe(url);
  });
});
