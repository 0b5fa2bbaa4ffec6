import { deriveAccess, deriveToken, isLoopback, type Door } from "../../server/index.js";
import { compareFindings, findingAt, type Finding } from "../../diagnostics/index.js";
import {
  readServeFlags,
  type ServeFlags,
  type Pin,
  type ServeSettings,
  type Workspace,
} from "../../workspace/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import type { Io } from "../io.js";
import type { Opener } from "./note-url.js";
import { chooseToken, TOKEN_VARIABLE, type TokenSource } from "./choose-token.js";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly url?: string;
  readonly access: Door | undefined;
  /** In which program the page's links open notes; in none where others can connect: they have no such files. */
  readonly openIn: Opener;
  /** Nothing is written from the page. */
  readonly isReadOnly: boolean;
  /** Where the secret comes from, if there is one. */
  readonly source?: TokenSource;
  /** What the workspace file asks for and does not get, and how to get it. */
  readonly refusals: readonly Finding[];
}

/** What was decided at the start: where the workspace is, and what it was. */
export interface ServeStart {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly workspace: Workspace;
  readonly pin: Pin;
}

/**
 * Who may connect is for the person to say, by flags and variables of their own: a workspace file may have come with a
 * folder that somebody else made, who would then know where this listens and by which secret. So of its `serve`, only
 * what stays on this machine counts. @throws UsageError
 */
export function readServeOptions({ invocation, io, workspace, pin }: ServeStart): ServeOptions {
  const asked = workspace.config.serve;
  const { token, isPrivate, ...options } = readListening({ invocation, io, asked, root: pin.realRoot });
  return {
    ...options,
    access: token === undefined ? undefined : deriveAccess(token),
    refusals: listRefusals(workspace, readFlags(invocation, io), isPrivate),
  };
}

/** Where and as what several people's workspaces are served, and the secret that theirs are made from; none of their files has a say in it. */
export function readPeopleOptions({ invocation, io, root }: Omit<ListeningRequest, "asked" | "purpose">): Listened {
  const nothing = readServeFlags({}, { host: "127.0.0.1", port: 8484, read_only: false, open_in: "none" });
  if (!nothing.ok) throw new TypeError(nothing.reason);
  return readListening({ invocation, io, root, asked: nothing.value, purpose: "\npeople" });
}

/** How one of them is served: by an address of their own. */
export function readPersonOptions(
  { invocation, io, workspace, pin }: ServeStart,
  { token, isPrivate, ...shared }: Listened,
  folder: string,
): ServeOptions {
  const flags = readFlags(invocation, io);
  const { open_in, read_only } = workspace.config.serve;
  return {
    ...shared,
    // From the secret and the folder: the link of one leads to no other.
    access: token === undefined ? { folder } : deriveAccess(deriveToken(token, pin.realRoot)),
    openIn: flags.open_in === undefined && isPrivate ? open_in : shared.openIn,
    isReadOnly: shared.isReadOnly || read_only,
    refusals: listRefusals(workspace, flags, isPrivate),
  };
}

interface ListeningRequest {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly asked: ServeSettings;
  /** Absolute, links resolved. */
  readonly root: string;
  readonly purpose?: string;
}

/** What is decided before it is known what is served. */
export interface Listened extends Omit<ServeOptions, "access" | "refusals"> {
  readonly token: string | undefined;
  /** Nobody but this machine can connect. */
  readonly isPrivate: boolean;
}

function readListening({ invocation, io, asked, root, purpose }: ListeningRequest): Listened {
  const flags = readFlags(invocation, io);
  const { host, port, url, open_in } = readSettings(invocation, flags, {
    ...asked,
    host: isLoopback(asked.host) ? asked.host : "127.0.0.1",
    url: undefined,
  });
  const isPrivate = isLoopback(host) && url === undefined;
  const { token, source } = chooseToken({ flags, asked, isPrivate, env: io.env, root, purpose }) ?? {};
  return {
    ...{ host, port, url, token, source, isPrivate },
    openIn: isPrivate ? open_in : "none",
    isReadOnly: readFlag(invocation, "read-only") || asked.read_only,
  };
}

function readFlags(invocation: Invocation, { env }: Io): ServeFlags {
  const read = (name: string): string | undefined => readText(invocation, name);
  const variable = env[TOKEN_VARIABLE];
  // One that is empty counts as not set, as everywhere.
  const token = read("token") ?? (variable === "" ? undefined : variable);
  return { host: read("host"), port: read("port"), token, url: read("url"), open_in: read("open-in") };
}

function readSettings(invocation: Invocation, flags: ServeFlags, settings: ServeSettings): ServeSettings {
  const reading = readServeFlags(flags, settings);
  if (reading.ok) return reading.value;
  const flag = reading.flag.replace("_", "-");
  const isFlag = readText(invocation, flag) !== undefined;
  throw new UsageError(`${isFlag ? `--${flag}` : TOKEN_VARIABLE}: ${reading.reason}`);
}

function listRefusals(
  { config: { serve, valueOrigins }, configFile = "" }: Workspace,
  flags: ServeFlags,
  isPrivate: boolean,
): readonly Finding[] {
  const at = (key: keyof ServeSettings, message: string): Finding => {
    const range = valueOrigins.get(`serve.${key}`) ?? { start: 0, end: 0 };
    return findingAt({ file: configFile, range }, "invalid-value", `serve.${key} ${message}`, "warning");
  };
  const refusals: Finding[] = [];
  if (!isLoopback(serve.host) && flags.host === undefined) refusals.push(at("host", wantsFlag("--host", serve.host)));
  if (serve.url !== undefined && flags.url === undefined) refusals.push(at("url", wantsFlag("--url", serve.url)));
  if (serve.token !== undefined && flags.token === undefined && !isPrivate) refusals.push(at("token", TOKEN_IS_KNOWN));
  return refusals.toSorted(compareFindings);
}

function wantsFlag(flag: string, value: string): string {
  return `does not count: a file cannot let other computers in; if you want that, start with ${flag} ${value}`;
}

const TOKEN_IS_KNOWN = `does not count where other computers can connect: whoever has this file knows it; remove it, or give a secret by ${TOKEN_VARIABLE} or --token`;
