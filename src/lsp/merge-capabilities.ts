import type { ServerCapabilities } from "vscode-languageserver";

/** What all features together can do: lists are joined, objects put together. */
export function mergeCapabilities(all: readonly ServerCapabilities[]): ServerCapabilities {
  return all.reduce<ServerCapabilities>((merged, one) => merge(merged, one) as ServerCapabilities, {});
}

function merge(one: unknown, other: unknown): unknown {
  if (other === undefined) return one;
  if (Array.isArray(one) && Array.isArray(other))
    return [...new Set<unknown>([...(one as unknown[]), ...(other as unknown[])])];
  if (!isObject(one) || !isObject(other)) return isObject(one) ? one : other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(one[key], other[key])]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
