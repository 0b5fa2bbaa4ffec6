import { NAMED_PLACES, type NamedPlace } from "../../../policy/index.js";
import type { SteeringKind } from "../steering-kind.js";

const IN_SCENARIOS: readonly NamedPlace[] = [
  { path: ["policy"], kind: "policy" },
  { path: ["settings"], kind: "setting", isKey: true },
  { path: ["scenarios", "*", "settings"], kind: "setting", isKey: true },
  { path: ["scenarios", "*", "advice"], kind: "statement" },
  { path: ["scenarios", "*", "at", "*", "*"], kind: "rule" },
  { path: ["scenarios", "*", "forecast"], kind: "rule" },
  { path: ["scenarios", "*", "findings", "*"], kind: "check" },
  { path: ["scenarios", "*", "windows"], kind: "rule", isKey: true },
  { path: ["scenarios", "*", "via"], kind: "rule", isKey: true },
  { path: ["scenarios", "*", "calls"], kind: "rule", isKey: true },
  ...["says", "lacks"].flatMap((field) =>
    (["rule", "check", "draft"] as const).map((kind): NamedPlace => ({
      path: ["scenarios", "*", field],
      kind,
      isKey: true,
    })),
  ),
];

const IN_WORKSPACE: readonly NamedPlace[] = [
  { path: ["policy"], kind: "policy" },
  { path: ["settings"], kind: "setting", isKey: true },
  { path: ["checks"], kind: "check", isKey: true },
];

/** Where a file of each kind names what policies have. */
export const PLACES: Readonly<Record<SteeringKind, readonly NamedPlace[]>> = {
  policy: NAMED_PLACES,
  scenario: IN_SCENARIOS,
  workspace: IN_WORKSPACE,
};
