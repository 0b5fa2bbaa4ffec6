import type { PolicyData } from "../schema.js";
import applications from "./applications.yaml";
import defaultPolicy from "./default.yaml";
import emailOnly from "./email-only.yaml";
import prompt from "./prompt.yaml";
import reminders from "./reminders.yaml";
import type { BuiltinScenario } from "./scenarios/index.js";

export type { BuiltinScenario } from "./scenarios/index.js";

/** A policy that comes with the program, as the library publishes it. */
export interface PolicyText {
  /** Its YAML. */
  readonly text: string;
}

export interface BuiltinPolicy extends PolicyText {
  /** What the text says: read by the build, and held against the schema by the tests. */
  readonly data: PolicyData;
}

/** The policies that come with the program, by name. */
export const BUILTIN_POLICIES: Readonly<Record<string, BuiltinPolicy>> = {
  default: declare(defaultPolicy),
  "email-only": declare(emailOnly),
  prompt: declare(prompt),
  applications: declare(applications),
  reminders: declare(reminders),
};

/** The one that is in force below every other, whether it is named or not. */
export const ALWAYS_IN_FORCE = "reminders";

/** The same for those who use the library: the type of what a text says is that of a package which they do not have. */
export const POLICY_TEXTS: Readonly<Record<string, PolicyText>> = BUILTIN_POLICIES;

function declare(policy: { readonly text: string; readonly data: unknown }): BuiltinPolicy {
  return {
    text: policy.text,
    get data() {
      return policy.data as PolicyData; // see BuiltinPolicy.data
    },
  };
}

/** What the built-in policies' scenarios prove; read only when somebody asks. */
export async function loadBuiltinScenarios(): Promise<readonly BuiltinScenario[]> {
  const { BUILTIN_SCENARIOS } = await import("./scenarios/index.js");
  return BUILTIN_SCENARIOS;
}
