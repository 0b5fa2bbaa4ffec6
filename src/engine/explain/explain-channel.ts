import { findReach, listOrigins, type Situation } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import type { Action } from "../evaluation.js";
import type { Channel, FactUse, Part } from "./explanation.js";

/** What decided on the channel: how the people can be reached. */
export function explainChannel(
  { via, to, unreached = [] }: Action,
  channels: readonly string[],
  situation: Situation,
): Channel {
  if (via === undefined) return { reached: [], unreached: to, skipped: channels };
  const reached = to.flatMap((contact): Channel["reached"] => {
    const reach = findReach(contact, via, situation);
    return reach ? [{ contact, address: reach.address, origins: listOrigins([reach.origin]) }] : [];
  });
  return { via, reached, unreached, skipped: channels.slice(0, Math.max(0, channels.indexOf(via))) };
}

/** When the employer is best called: the policy's hours, on the clock and in the calendar of the employer. */
export function explainCall({ call, application }: Action, { settings }: Policy): Part[] {
  if (!call) return [];
  const hours = settings.find(({ name }) => name === "phone_hours");
  const facts = (["timezone", "country"] as const).flatMap((field): FactUse[] => {
    const origin = application.origins[field];
    const phrase = field === "timezone" ? "the employer's time zone" : "the employer's country";
    return origin
      ? [{ kind: "fact", name: `application.${field}`, phrase, value: application[field], origins: [origin] }]
      : [];
  });
  return [
    {
      attribute: "call",
      uses: [...(hours ? [{ kind: "setting" as const, setting: hours, isSubtracted: false }] : []), ...facts],
    },
  ];
}
