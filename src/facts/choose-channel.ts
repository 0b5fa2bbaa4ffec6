import type { Contact } from "./contact.js";
import { findEarlierReach, findReach, type Reach } from "./find-reach.js";
import type { Situation } from "./situation.js";

/**
 * The first channel by which somebody is known to be reached or, where nobody is named, was; else the first by which they
 * may have been. Undefined where there is none: an address is to be found first.
 */
export function chooseChannel(
  channels: readonly string[],
  to: readonly Contact[],
  situation: Situation,
): string | undefined {
  const reachable = channels.map((channel) => ({ channel, reaches: listReaches(channel, to, situation) }));
  const known = reachable.find(({ reaches }) => reaches.some(({ isAssumed }) => isAssumed !== true));
  return (known ?? reachable.find(({ reaches }) => reaches.length > 0))?.channel;
}

function listReaches(channel: string, to: readonly Contact[], situation: Situation): readonly Reach[] {
  const reaches =
    to.length === 0
      ? [findEarlierReach(channel, situation)]
      : to.map((person) => findReach(person, channel, situation));
  return reaches.filter((one) => one !== undefined);
}
