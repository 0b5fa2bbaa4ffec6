import type { TableProblem } from "./problem.js";
import { decodeWindows1252, UNDEFINED_BYTES } from "./windows-1252.js";

export interface DecodedTable {
  /** Without a byte-order mark. */
  readonly text: string;
  /** As people call it. */
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
  /** Why it cannot be read: its letters would be wrong, or it is no text. */
  readonly problem?: TableProblem;
}

/**
 * The text of a CSV file: as its byte-order mark says, else UTF-8, else, where it is not valid UTF-8, Windows-1252 as spreadsheets in
 * Western Europe and America write it. What may as well be something else is a problem: umlauts would be wrong, and nobody told.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  if (FOREIGN.some((magic) => magic.every((byte, at) => bytes[at] === byte)))
    return { text: "", encoding: "UTF-8", problem: { check: "table-syntax", line: 1, message: IS_FOREIGN } };
  const wide = findWide(bytes);
  if (wide === "little") return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  if (wide === "big") {
    // Node is built with or without big-endian UTF-16.
    const swapped = Uint8Array.from(
      bytes.subarray(0, bytes.length - (bytes.length % 2)),
      (_, at) => bytes[at ^ 1] ?? 0,
    );
    return { text: new TextDecoder("utf-16le").decode(swapped), encoding: "UTF-16" };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeOlder(bytes);
  }
}

/** How the files of spreadsheets themselves begin: ZIP archives (.xlsx, .ods, .numbers), and what older Excels write (.xls). */
const FOREIGN: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const IS_FOREIGN =
  "this is a spreadsheet's own file, not a table in text; save it there as CSV (UTF-8), and import that";

/** Of UTF-16: by its byte-order mark, or by the zeros of its first letters, where there is none. */
function findWide([a, b, c, d]: Uint8Array): "little" | "big" | undefined {
  if (a === 0xff && b === 0xfe) return "little";
  if (a === 0xfe && b === 0xff) return "big";
  if (a && b === 0 && c && d === 0) return "little";
  return a === 0 && b && c === 0 && d ? "big" : undefined;
}

const NOT_UTF8 = "this line is not UTF-8, as others of the file are; save the file as UTF-8";
const NEITHER = "this line is neither UTF-8 nor Windows-1252; save the file as UTF-8";

/** Not valid UTF-8. Letters of it that are valid all the same say that it is meant: by chance, they hardly stand in a text. */
function decodeOlder(bytes: Uint8Array): DecodedTable {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const broken = lossy.match(/\uFFFD/gu)?.length ?? 0;
  const whole = lossy.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0; // eslint-disable-line no-control-regex -- ASCII is meant
  if (whole >= broken) {
    const line = lineAt(lossy, lossy.indexOf("\uFFFD"));
    return { text: lossy, encoding: "UTF-8", problem: { check: "table-syntax", line, message: NOT_UTF8 } };
  }
  const text = decodeWindows1252(bytes);
  const at = bytes.findIndex((byte) => UNDEFINED_BYTES.has(byte));
  if (at < 0) return { text, encoding: "Windows-1252" };
  return {
    text,
    encoding: "Windows-1252",
    problem: { check: "table-syntax", line: lineAt(text, at), message: NEITHER },
  };
}

/** From 1. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/u).length;
}
