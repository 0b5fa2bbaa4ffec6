/**
 * A pattern over the letters of any script. V8 takes some milliseconds to compile each with all of Unicode's letters, more
 * than a whole note takes to read; for a text in Latin-1, as most are, the letters of Latin-1 do, and at once.
 */
export class LetterPattern {
  readonly #source: string;
  readonly #flags: string;
  #latin: RegExp | undefined;
  #any: RegExp | undefined;

  /** `source` names letters by `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}`, also within a class. */
  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  /** The pattern for this text. */
  for(text: string): RegExp {
    if (!LATIN_1.test(text)) return (this.#any ??= new RegExp(this.#source, `${this.#flags}u`));
    return (this.#latin ??= new RegExp(toLatin1(this.#source), this.#flags));
  }
}

/** With the quotation marks, dashes and dots that people's programs put in; Latin-1 has no combining marks. */
const LATIN_1 = /^[\0-\xFF\u2010-\u2027\u20AC]*$/;

const CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF",
  Lu: "A-Z\\xC0-\\xD6\\xD8-\\xDE",
  Ll: "a-z\\xB5\\xDF-\\xF6\\xF8-\\xFF",
  M: "\\u0300-\\u036F",
  N: "0-9\\xB2\\xB3\\xB9\\xBC-\\xBE",
};

/** Within a class the letters alone, elsewhere a class of them. */
function toLatin1(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(?<name>\w+)\}|\\.|[[\]]/gsu, (part, name: string | undefined) => {
    if (part === "[" || part === "]") isInClass = part === "[";
    const letters = name === undefined ? undefined : CLASSES[name];
    if (letters === undefined) return part;
    return isInClass ? letters : `[${letters}]`;
  });
}
