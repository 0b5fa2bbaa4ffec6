import type { PolicyData } from "../schema.js";
import defaultPolicy from "./default.yaml";

export interface BuiltinPolicy {
  readonly text: string;
  /** What the text says: read by the build, and held against the schema by the tests. */
  readonly data: PolicyData;
}

/** The policies that come with the program, by name. */
export const BUILTIN_POLICIES: Readonly<Record<string, BuiltinPolicy>> = {
  default: declare(defaultPolicy),
};

function declare({ text, data }: { readonly text: string; readonly data: unknown }): BuiltinPolicy {
  return { text, data: data as PolicyData }; // see BuiltinPolicy.data
}
