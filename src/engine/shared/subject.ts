import { placeOfNote, type Application } from "../../facts/index.js";
import { fold, oneLine } from "../../text/index.js";

/** Company and role, whatever their case, diacritics and blanks; nothing where the note does not say one of them. */
export function subjectOf({ company, role, origins }: Application): string | undefined {
  if (!origins.company || !origins.role) return undefined;
  const parts = [company, role].map((part) => fold(part).trim());
  return parts.includes("") ? undefined : parts.join("\n");
}

/** For messages: `applications/acme.md`, `tracker.md:12`. */
export function nameOfNote(application: Application): string {
  return oneLine(placeOfNote(application));
}
