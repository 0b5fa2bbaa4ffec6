/** How words are set apart on a terminal. The words say everything without it. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const PLAIN: Style = { bold: same, dim: same, red: same, yellow: same };

/** ECMA-48 §8.3.117, Select Graphic Rendition: a number switches on, another switches off just that. */
const COLORED: Style = { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), yellow: sgr(33, 39) };

export function styleFor(color: boolean): Style {
  return color ? COLORED : PLAIN;
}

/** The text as a link (OSC 8, as terminals have agreed on it). @param url without control characters */
export function linkTo(text: string, url: string): string {
  return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}

function same(text: string): string {
  return text;
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`);
}
