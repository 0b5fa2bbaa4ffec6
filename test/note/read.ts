import type { Application } from "../../src/facts/index.js";
import { readNote, type NoteOptions } from "../../src/note/index.js";

/** Reads a note of Acme's with these lines in its front matter. */
export function readLines(yaml: string, options: Partial<NoteOptions> = {}): Application {
  return readText(`---\ncompany: Acme\nrole: SRE\n${yaml}\n---\n`, options);
}

/** Reads a note that has no problem. */
export function readText(text: string, options: Partial<NoteOptions> = {}): Application {
  const { application, findings } = readNote(
    { path: "applications/acme.md", text },
    { zone: "Europe/Berlin", ...options },
  );
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join("\n"));
  if (!application) throw new Error("there is no application");
  return application;
}

/** What is found in a note of Acme's with these lines: check and message. */
export function findIn(yaml: string, options: Partial<NoteOptions> = {}): readonly string[] {
  const text = `---\ncompany: Acme\nrole: SRE\n${yaml}\n---\n`;
  const { findings } = readNote({ path: "applications/acme.md", text }, { zone: "Europe/Berlin", ...options });
  return findings.map(({ check, message }) => `${check} ${message}`);
}
