import defaultPolicy from "./default.yaml";

/** The policies that come with the program, by name. */
export const BUILTIN_POLICIES: Readonly<Record<string, string>> = {
  default: defaultPolicy,
};
