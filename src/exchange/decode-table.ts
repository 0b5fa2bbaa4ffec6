import { decodeWindows1252 } from "./windows-1252.js";

export interface DecodedTable {
  /** Without a byte-order mark. */
  readonly text: string;
  /** As people call it. */
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/**
 * The text of a CSV file: as its byte-order mark says, else UTF-8, else, where it is not valid UTF-8, Windows-1252 as spreadsheets in
 * Western Europe and America write it.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  if (first === 0xfe && second === 0xff) {
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
    return { text: decodeWindows1252(bytes), encoding: "Windows-1252" };
  }
}
