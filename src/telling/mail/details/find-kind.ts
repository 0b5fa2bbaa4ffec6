import { INTERVIEW_KINDS, type MailInterviewKind } from "../proposal.js";
import { hasSign, type ReadSentence } from "../read-sentence.js";
import { isVideoLink } from "./find-link.js";

/** How they are to speak, where the sentences about it say one thing. */
export function findKind(sentences: readonly ReadSentence[], link: string | undefined): MailInterviewKind | undefined {
  if (link !== undefined && isVideoLink(link)) return "video";
  const kinds = INTERVIEW_KINDS.filter((kind) =>
    sentences.some((sentence) => hasSign(sentence, kind) && !hasSign(sentence, "condition", "past", "others", "hedge")),
  );
  return kinds.length === 1 ? kinds[0] : undefined;
}
