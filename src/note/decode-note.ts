import type { Finding } from "../diagnostics/index.js";
import type { Range } from "../text/index.js";
import { NoteFindings } from "./findings/index.js";

/** A note's text, and what was wrong with its bytes. */
export interface NoteText {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** With its byte-order mark, if it has one, so that offsets are those of the file. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Decodes UTF-8. Invalid bytes are read as U+FFFD, and the first of them is told. */
export function decodeNote({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): NoteText {
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), findings: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const findings = new NoteFindings(path, text);
    findings.report("invalid-utf8", describe(bytes), findFirstBadByte(bytes, text));
    return { path, text, findings: findings.list() };
  }
}

/** Where the first invalid byte stands in the text: encoded again, the text differs from the bytes from there on. */
function findFirstBadByte(bytes: Uint8Array, text: string): Range {
  const again = new TextEncoder().encode(text);
  const difference = again.findIndex((byte, index) => byte !== bytes[index]);
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(again.subarray(0, difference), { stream: true });
  return { start: before.length, end: before.length + 1 };
}

function describe(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16
    ? "the file is encoded in UTF-16; expected UTF-8; save it as UTF-8"
    : "the file is not encoded in UTF-8 from here on; expected UTF-8; save it as UTF-8 and look at what became of this place";
}
