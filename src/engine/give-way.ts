import type { Rule } from "../policy/index.js";
import type { Action } from "./evaluation.js";

/**
 * The same actions, those lapsed that give way: their rule names another (`gives_way_to`) of which an action of the same
 * note is open or overdue. What has yet to open stays as it is.
 *
 * @param retired rules that the note opts out of: nothing gives way to them
 */
export function giveWay(
  actions: readonly Action[],
  rules: readonly Rule[],
  retired: ReadonlySet<string>,
): readonly Action[] {
  const due = new Set(actions.filter(isDue).map(({ rule }) => rule));
  const gaveWay = new Map(
    rules.flatMap(({ id, givesWayTo }): [string, string][] => {
      const other = givesWayTo.find((one) => due.has(one) && !retired.has(one));
      return other === undefined ? [] : [[id, other]];
    }),
  );
  return actions.map((action) => {
    const gaveWayTo = gaveWay.get(action.rule);
    return gaveWayTo !== undefined && isDue(action) ? { ...action, state: "lapsed", gaveWayTo } : action;
  });
}

function isDue({ state }: Action): boolean {
  return state === "open" || state === "overdue";
}
