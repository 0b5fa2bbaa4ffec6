type SettingValue = string | number | boolean | readonly string[];

/** A setting's value with one thing in it changed, and what was changed. */
export interface SettingVariant {
  readonly value: SettingValue;
  readonly change: string;
}

/** Numbers one up and down, spans a day or an hour longer and shorter, lists turned round and cut. */
export function mutateSetting(value: SettingValue): SettingVariant[] {
  const variants = (values: readonly SettingValue[]): SettingVariant[] =>
    values.map((one) => ({ value: one, change: `${JSON.stringify(value)} → ${JSON.stringify(one)}` }));
  if (typeof value === "boolean") return variants([!value]);
  if (typeof value === "number") return variants([value + 1, ...(value > 0 ? [value - 1] : [])]);
  if (typeof value === "string") return variants([...mutateSpan(value), ...mutateWorkdays(value)]);
  return variants([...mutateHours(value), ...mutateList(value)]);
}

/** A list turned round, and without each of its items. */
export function mutateList(list: readonly string[]): (readonly string[])[] {
  if (isHours(list)) return [];
  const turned = list.length > 1 ? [list.toReversed()] : [];
  return [...turned, ...list.map((_, at) => list.filter((__, index) => index !== at))];
}

function mutateSpan(text: string): string[] {
  const { count, unit } = /^(?<count>\d+) (?<unit>hour|day|workday|week)s?$/u.exec(text)?.groups ?? {};
  if (count === undefined || unit === undefined) return [];
  const n = Number(count) * (unit === "week" ? 7 : 1);
  return [n + 1, n - 1].map((changed) => `${changed} ${unit === "week" ? "day" : unit}s`);
}

function mutateWorkdays(rule: string): string[] {
  const days = /BYDAY=(?<days>[A-Z,]+)/u.exec(rule)?.groups?.days;
  if (days === undefined) return [];
  const list = days.split(",");
  const lists = [...list.map((day) => list.filter((one) => one !== day)), [...list, "SA"], [...list, "SU"]];
  return lists.map((one) => rule.replace(days, one.join(",")));
}

/** Each end of each stretch half an hour later. */
function mutateHours(list: readonly string[]): (readonly string[])[] {
  if (!isHours(list)) return [];
  return list.flatMap((stretch, at) =>
    ["$1", "$2"].map((which) =>
      list.with(
        at,
        stretch.replace(/(\d\d:\d\d)-(\d\d:\d\d)/u, (_, from: string, to: string) =>
          which === "$1" ? `${later(from)}-${to}` : `${from}-${later(to)}`,
        ),
      ),
    ),
  );
}

function isHours(list: readonly string[]): boolean {
  return list.some((text) => /^\d\d:\d\d-/u.test(text));
}

function later(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const total = hours * 60 + minutes + 30;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
