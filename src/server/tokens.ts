import { createHash, createHmac, randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

/** The two secrets in the paths of a server that others can reach. */
export interface Access {
  readonly pageToken: string;
  readonly feedToken: string;
}

/** The name of a folder in which page and feed lie side by side, where there are several on one server and no secrets. */
export interface Folder {
  readonly folder: string;
}

/** What the addresses of a page and its feed begin with. */
export type Door = Access | Folder;

export function generateToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The secret of one workspace, by its folder, out of the person's own: always the same, and none tells of another. */
export function deriveToken(key: string, folder: string): string {
  return createHmac("sha256", key).update(`followthrough: the page of ${folder}`).digest("base64url").slice(0, 32);
}

/**
 * The feed's address is handed to calendar services and to colleagues; it must not lead to the page, which says more.
 * So its token is made from the page's, and that one cannot be computed back: scrypt makes even guessing a secret that
 * a person thought up expensive.
 */
export function deriveAccess(token: string): Access {
  return { pageToken: token, feedToken: scryptSync(token, "followthrough: the feed", 24).toString("base64url") };
}

/** Takes the same time wherever they differ, and however long they are. */
export function isSameToken(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
