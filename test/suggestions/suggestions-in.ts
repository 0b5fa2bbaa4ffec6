import type { Told } from "./places.js";

/** What messages ask for or tell to write in the place of what stands there. */
export function suggestionsIn(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ message }) => {
    const { asked, date } =
      /did you mean (?:--)?(?<asked>.+?)(?: \(.*)?\?|; write (?<date>\d{4}-[-\d: ]+)$/u.exec(message)?.groups ?? {};
    return asked ?? date ?? [];
  });
}
