import type { Contact } from "./contact.js";
import { findEarlierReach, findReach, type Reach } from "./find-reach.js";
import type { Situation } from "./situation.js";

/**
 * The first channel by which somebody is known to be reached or, where nobody is named, was; else the first by which they
 * may have been. Undefined where there is none: an address is to be found first. A call that cannot be made within both
 * people's hours gives way to the next channel by which somebody can be reached, if there is one.
 *
 * @param to whom it is for; undefined for nobody in particular, whom every channel reaches
 * @param canCall whether both have hours in common; asked only where it would be a call
 */
export function chooseChannel(
  channels: readonly string[],
  to: readonly Contact[] | undefined,
  situation: Situation,
  canCall: () => boolean = () => true,
): string | undefined {
  const reaching = to ? listReaching(channels, to, situation) : channels;
  const [first] = reaching;
  if (first !== "phone" || canCall()) return first;
  return reaching.find((channel) => channel !== "phone") ?? first;
}

/** Those that are known to reach somebody; where there is none, those that may. */
function listReaching(channels: readonly string[], to: readonly Contact[], situation: Situation): readonly string[] {
  const found = channels.map((channel) => ({ channel, reaches: listReaches(channel, to, situation) }));
  const likely = found.filter(({ reaches }) => reaches.length > 0);
  const certain = likely.filter(({ reaches }) => reaches.some(({ isAssumed }) => isAssumed !== true));
  return (certain.length > 0 ? certain : likely).map(({ channel }) => channel);
}

function listReaches(channel: string, to: readonly Contact[], situation: Situation): readonly Reach[] {
  const reaches =
    to.length === 0
      ? [findEarlierReach(channel, situation)]
      : to.map((person) => findReach(person, channel, situation));
  return reaches.filter((one) => one !== undefined);
}
