import type { Sourced } from "./layer.js";
import type { DraftChoice } from "./policy.js";

export function readDraftChoice(source: Sourced<unknown> | undefined): DraftChoice | undefined {
  if (!source) return undefined;
  if (typeof source.value === "string") return { byChannel: {}, otherwise: source.value };
  // The schema has made sure that it is a mapping of texts.
  return { byChannel: source.value as Readonly<Record<string, string>> };
}

export function textIn(source: Sourced<unknown> | undefined): string | undefined {
  return typeof source?.value === "string" ? source.value : undefined;
}

export function textsIn(source: Sourced<unknown> | undefined): string[] {
  return Array.isArray(source?.value) ? source.value.filter((one) => typeof one === "string") : [];
}

/** The settings that a text or an expression reads by their names. */
export function settingsNamedIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\bsettings\s*\.\s*(\w+)/gu), ([, name = ""]) => name);
}
