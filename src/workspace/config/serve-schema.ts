import * as v from "valibot";
import { expected, mapping } from "./schema-parts.js";

/** A name, an IPv4 or an IPv6 address, roughly: node:net would tell better, but every run would have to load it. */
const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|(?=[^:]*:[^:]*:)[\da-f:.]+(?:%\w+)?)$/iu;

const host = v.pipe(
  v.string(expected("an address such as 0.0.0.0")),
  v.regex(HOST, expected("an address or a name, without a port")),
  v.description(
    "The address of this machine to listen on; default: 127.0.0.1. Whether other computers may connect is not for a file to decide: followthrough serve --host 0.0.0.0",
  ),
);

const portNumber = expected("a whole number from 0 to 65535");
const port = v.pipe(
  v.number(portNumber),
  v.integer(portNumber),
  v.minValue(0, portNumber),
  v.maxValue(65_535, portNumber),
  v.description("The port to listen on; 0 takes any that is free"),
);

// It is a secret: a message does not repeat it.
const TOKEN = "expected at least 16 characters, of A-Z a-z 0-9 _ - only";
const token = v.pipe(
  v.string(TOKEN),
  v.regex(/^[\w-]{16,200}$/u, TOKEN),
  v.description(
    "The secret in the addresses on this machine. Where other computers can connect it does not count: whoever has this file knows it",
  ),
);

const URL_EXAMPLE = expected("an address such as https://jobs.example.com/");
const url = v.pipe(
  v.string(URL_EXAMPLE),
  v.check(isBaseUrl, URL_EXAMPLE),
  v.description("Does not count: by which address others come is said by followthrough serve --url"),
  v.transform((address) => new URL(address).href.replace(/\/?$/u, "/")),
);

/** The programs that open a note from a link. */
export const OPENERS = ["vscode", "obsidian", "none"] as const;

const readOnly = v.pipe(
  v.boolean(expected("true or false")),
  v.description(
    "Nothing is written from the page, which then has no buttons; also while it is served, until it is started anew",
  ),
);

const openIn = v.pipe(
  v.picklist(OPENERS, expected(OPENERS.join(" or "))),
  v.description("The program in which the page's links open notes, where it is for this machine alone"),
);

/** Links are made by adding to it: with a query or a fragment, or somebody's password, they would be wrong. */
function isBaseUrl(address: string): boolean {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return false;
  const { username, password, search, hash } = new URL(address);
  return [username, password, search, hash].every((part) => part === "") && !/[?#]/u.test(address);
}

/** `serve` of the workspace file. */
export const serve = mapping(
  {
    host: v.optional(host, "127.0.0.1"),
    port: v.optional(port, 8484),
    token: v.optional(token),
    url: v.optional(url),
    read_only: v.optional(readOnly, false),
    open_in: v.optional(openIn, "none"),
  },
  "{port: 8484}",
);

export type ServeSettings = Readonly<v.InferOutput<typeof serve>>;

/** What flags say about serving, as text. */
export type ServeFlags = Readonly<Partial<Record<Exclude<keyof ServeSettings, "read_only">, string | undefined>>>;

export type FlagReading =
  | { readonly ok: true; readonly value: ServeSettings }
  | { readonly ok: false; readonly flag: string; readonly reason: string };

/** Flags over what the workspace file says, read as its keys are; or the first that is wrong and why. */
export function readServeFlags(flags: ServeFlags, settings: ServeSettings): FlagReading {
  const given = Object.entries<string | undefined>(flags).filter(([, text]) => text !== undefined);
  const values = given.map(([name, text]) => [name, name === "port" ? Number(text) : text] as const);
  const result = v.safeParse(serve, { ...settings, ...Object.fromEntries(values) });
  if (result.success) return { ok: true, value: result.output };
  const [{ message, path }] = result.issues;
  return { ok: false, flag: String(path?.[0].key), reason: message };
}
