import type { WordDescription } from "../../../expression/index.js";

/** Whether a function can be called on a value of this type. */
export function canBeCalledOn({ receiver }: WordDescription, type: string): boolean {
  if (receiver === undefined) return false;
  if (receiver === type) return true;
  const outer = /^(list|optional)<T>$/u.exec(receiver)?.[1];
  return outer !== undefined && type.startsWith(`${outer}<`);
}

/** A signature with its `T` as the type of the value that it is called on. */
export function signatureOn({ signature, receiver }: WordDescription, type: string | undefined): string {
  const inner = /^(?:list|optional)<(?<inner>.+)>$/u.exec(type ?? "")?.groups?.inner;
  return inner === undefined || receiver?.endsWith("<T>") !== true ? signature : signature.replace(/\bT\b/gu, inner);
}
