import { fold } from "../../../text/index.js";
import type { ReadSentence } from "../read-sentence.js";

const ADDRESS = /https?:\/\/[^\s<>"'()[\]]{4,500}/giu;
/** Where video calls are held, by words of the address. */
const VIDEO =
  /(?:\/\/|\.)(?:zoom|teams|meet|whereby|webex|visio|jitsi|gotomeeting|chime|bluejeans|bigbluebutton|skype)\b|\/(?:meetup-join|j|meet)\//iu;
/** Where a time is chosen, or something is filled in. */
const NO_MEETING =
  /calendly|doodle|cal\.com|booking|schedule|unsubscribe|survey|umfrage|assess|test|hackerrank|codility|privacy|linkedin|xing/iu;
const JOIN = /\b(?:join|link|lien|enlace|zugang|videocall|einwahl|meeting|rejoindre|unirse)\b/u;

export function isVideoLink(link: string): boolean {
  return VIDEO.test(link) && !NO_MEETING.test(link);
}

function trimEnd(link: string): string {
  let end = link.length;
  while (end > 0 && ".,;:!?".includes(link.charAt(end - 1))) end--;
  return link.slice(0, end);
}

/** The address of the video call, where the sentences have one. */
export function findLink(sentences: readonly ReadSentence[]): string | undefined {
  const links = new Set<string>();
  for (const { text } of sentences) {
    for (const [found] of text.matchAll(ADDRESS)) {
      const link = trimEnd(found);
      if (!NO_MEETING.test(link) && (isVideoLink(link) || JOIN.test(fold(text)))) links.add(link);
    }
  }
  return links.size === 1 ? [...links][0] : undefined;
}
