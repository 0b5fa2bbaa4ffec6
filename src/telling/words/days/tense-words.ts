import { fold } from "../../../text/index.js";

/** Words that say that a conversation has taken place, as `fold` writes them, in English, German, French and Spanish. */
const HELD: ReadonlySet<string> = new Set(
  [
    "interviewed had spoke talked chatted met was were went did took attended finished completed held done",
    "hatte hatten war waren gehabt gefuhrt gesprochen telefoniert getroffen stattgefunden",
    "eu passe fait rencontre parle etait discute",
    "tuve tuvimos hable hice fue estuve pase entrevistaron entreviste",
  ].flatMap((words) => words.split(" ")),
);

/** Whether words tell of a conversation that is over: `had a phone screen with ada fri`. */
export function tellsOfThePast(words: string): boolean {
  return (fold(words).match(/\p{L}+/gu) ?? []).some((word) => HELD.has(word));
}

/** Words that a deadline's day follows, where nothing else is said. */
export const DEADLINE_WORDS =
  /^(?:offer )?(?:deadline|answer due|due|frist|date limite|plazo|fecha l[ií]mite)\b[: ]*/iu;
