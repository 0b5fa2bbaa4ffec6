import { deriveToken, generateToken } from "../../server/index.js";
import { keepKey, type ServeFlags, type ServeSettings } from "../../workspace/index.js";
import type { Io } from "../io.js";

/** Unlike a flag, other users of the machine do not see it. */
export const TOKEN_VARIABLE = "FOLLOWTHROUGH_TOKEN";

/** In the person's own folder: every workspace's secret is made from it. */
const KEY_FILE = "serve-key";

/** Where the secret in the addresses comes from. */
export type TokenSource =
  | { readonly from: "person" }
  /** The same at every start, from a key in this file. */
  | { readonly from: "key"; readonly path: string; readonly isNew: boolean }
  /** Made up for this run; why it is not kept, in words that follow a colon. */
  | { readonly from: "run"; readonly reason: string; readonly token: string };

export interface TokenRequest {
  readonly flags: ServeFlags;
  /** What the workspace file asks for. */
  readonly asked: ServeSettings;
  /** Nobody but this machine can connect. */
  readonly isPrivate: boolean;
  readonly env: Io["env"];
  /** The workspace's folder, absolute, links resolved. */
  readonly root: string;
  /** What the secret is for, where it is not for the workspace in that folder. */
  readonly purpose?: string;
}

export interface ChosenToken {
  readonly token: string;
  readonly source: TokenSource;
}

/** What the person gives goes first; where others can connect there always is one, and never one from a workspace. */
export function chooseToken({
  flags,
  asked,
  isPrivate,
  env,
  root,
  purpose = "",
}: TokenRequest): ChosenToken | undefined {
  const given = flags.token ?? (isPrivate ? asked.token : undefined);
  if (given !== undefined) return { token: given, source: { from: "person" } };
  if (isPrivate) return undefined;
  const kept = keepKey(KEY_FILE, { env, root });
  if (!kept.ok) {
    const token = generateToken();
    return { token, source: { from: "run", reason: kept.reason, token } };
  }
  const { key, path, isNew } = kept;
  return { token: deriveToken(key, root + purpose), source: { from: "key", path, isNew } };
}
