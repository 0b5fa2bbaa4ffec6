import { deriveAccess, generateToken, isLoopback, type Access } from "../../server/index.js";
import { readServeFlags, type Workspace } from "../../workspace/index.js";
import { readText, UsageError, type Invocation } from "../command.js";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly url?: string;
  readonly access: Access | undefined;
  /** The secret was made up for this run. */
  readonly isTokenNew: boolean;
}

/**
 * Flags over the workspace's `serve`. Where anybody else can reach the server, its addresses have a token in them, given
 * or made up. @throws UsageError
 */
export function readServeOptions(invocation: Invocation, { config }: Workspace): ServeOptions {
  const read = (name: string): string | undefined => readText(invocation, name);
  const flags = { host: read("host"), port: read("port"), token: read("token"), url: read("url") };
  const reading = readServeFlags(flags, config.serve);
  if (!reading.ok) throw new UsageError(reading.reason);
  const { host, port, token, url } = reading.value;
  const isPrivate = isLoopback(host) && url === undefined;
  const secret = token ?? (isPrivate ? undefined : generateToken());
  return {
    host,
    port,
    url,
    access: secret === undefined ? undefined : deriveAccess(secret),
    isTokenNew: secret !== undefined && token === undefined,
  };
}
