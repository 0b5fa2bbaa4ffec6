import type { People } from "../fields/index.js";
import type { FoundTask } from "./journal-item.js";
import { namesAnotherEmployer } from "./names-another-employer.js";
import type { OwnNames } from "./own-names.js";
import { listWords, mayPartJournal } from "./titles/index.js";

/** What people head the open tasks of a journal with, besides what its dated lines stand below. Folded. */
const TASK_WORDS: ReadonlySet<string> = new Set(
  "action actions ahead checklist coming due item items next open outstanding pending plan plans reminder reminders task tasks todo todos upcoming aufgabe aufgaben nachste nachster nachstes offen offene offenes prochain prochaine prochaines rappels taches tareas pendiente pendientes proximo proximos recordatorios".split(
    " ",
  ),
);

/** Behind these words of a heading stands an employer: `Interview at Globex`. */
const AT = /(?<![\p{L}\p{N}])(?:at|bei|beim|chez)\s/iu;

/**
 * The open tasks, parted: those of the application, and those below a heading that may name somebody or something else, as the
 * dated lines beside them would be, or that names another employer.
 */
export function partTasks(
  tasks: readonly FoundTask[],
  { company = "", role = "" }: OwnNames,
  people: People,
): { readonly own: readonly FoundTask[]; readonly apart: readonly FoundTask[] } {
  if (tasks.length === 0) return { own: [], apart: [] };
  const words = new Set([...listWords(company), ...listWords(role)]);
  const ofTasks = new Set([...words, ...TASK_WORDS]);
  const isKnown = (name: string): boolean => people.knows(name);
  const isApart = ({ titles, inner = [] }: FoundTask): boolean =>
    !inner.every((title) => mayPartJournal(title, ofTasks, isKnown)) ||
    namesAnotherEmployer(
      titles.filter((title) => AT.test(title)).map((title) => ({ words: title })),
      words,
      isKnown,
    );
  return { own: tasks.filter((task) => !isApart(task)), apart: tasks.filter(isApart) };
}
