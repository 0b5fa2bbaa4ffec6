import { chooseChannel, findReach, listOrigins, type Application, type Situation } from "../../facts/index.js";
import type { Policy } from "../../policy/index.js";
import { compareMoments } from "../../time/index.js";
import type { Calling } from "../employer/index.js";
import type { Action } from "../evaluation.js";
import type { Channel, FactUse, Part, SettingUse } from "./explanation.js";

/** What decided on the channel: how the people can be reached. */
export function explainChannel(
  { via, to, unreached = [] }: Action,
  channels: readonly string[],
  situation: Situation,
): Channel {
  if (via === undefined) return { reached: [], unreached: to, skipped: channels, avoided: [] };
  const reached = to.flatMap((contact): Channel["reached"] => {
    const reach = findReach(contact, via, situation);
    return reach ? [{ contact, address: reach.address, origins: listOrigins([reach.origin]) }] : [];
  });
  const before = channels.slice(0, Math.max(0, channels.indexOf(via)));
  // A call would have been taken but for the hours (facts/choose-channel.ts).
  const isAvoided = (channel: string): boolean =>
    channel === "phone" && chooseChannel(channels, to, situation) === channel;
  return {
    via,
    reached,
    unreached,
    skipped: before.filter((channel) => !isAvoided(channel)),
    avoided: before.filter(isAvoided),
  };
}

/**
 * When the employer is best called: the policy's hours, on the clock and in the calendar of the employer, and the person's
 * own hours where they had a say.
 */
export function explainCall({ call, opens, application }: Action, policy: Policy, calling: Calling): Part[] {
  if (!call) return [];
  const anyHour = calling.placeAtAnyHour(opens);
  const isSame = compareMoments(anyHour.start, call.start) === 0 && compareMoments(anyHour.end, call.end) === 0;
  const [phoneHours, ownHours] = [useOf("phone_hours", policy), useOf("my_hours", policy)];
  const facts = [
    ...(application.origins.timezone ? [useOfFact(application, "timezone", "the employer's time zone")] : []),
    ...(application.origins.country ? [explainCountry(application)] : []),
  ];
  const hasSay = !isSame || call.isOutsideOwnHours;
  return [{ attribute: "call", uses: [...phoneHours, ...(hasSay ? ownHours : []), ...facts], call }];
}

/** The hours that both people have, and have not in common. */
export function explainHours(policy: Policy): readonly SettingUse[] {
  return [...useOf("phone_hours", policy), ...useOf("my_hours", policy)];
}

/** What the note says of the employer's country. */
export function explainCountry(application: Application): FactUse {
  return useOfFact(application, "country", "the employer's country");
}

function useOf(name: string, { settings }: Policy): SettingUse[] {
  const setting = settings.find((one) => one.name === name);
  return setting ? [{ kind: "setting", setting, isSubtracted: false }] : [];
}

function useOfFact(application: Application, field: "timezone" | "country", phrase: string): FactUse {
  const origin = application.origins[field];
  return {
    kind: "fact",
    name: `application.${field}`,
    phrase,
    value: application[field],
    origins: origin ? [origin] : [],
  };
}
