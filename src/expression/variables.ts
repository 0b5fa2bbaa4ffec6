/** The variables that every expression sees. */
export const VARIABLES = {
  application: "Application",
  wait: "Wait",
  settings: "Settings",
  me: "Me",
  today: "Date",
  now: "DateTime",
} as const satisfies Readonly<Record<string, string>>;

/** The person who applies, as policies see them. */
export class Me {
  constructor(
    readonly name: unknown,
    readonly email: unknown,
    readonly phone: unknown,
    readonly timezone: unknown,
  ) {}
}

export const ME_FIELDS = {
  name: "optional<string>",
  email: "optional<string>",
  phone: "optional<string>",
  timezone: "string",
} as const;

/** The settings in force, as policies see them: one property each. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- the language knows a type by its class
export class Settings {
  constructor(values: Readonly<Record<string, unknown>>) {
    Object.assign(this, values);
  }
}

/** One setting that an evaluation has read. */
export interface SettingRead {
  readonly name: string;
  readonly value: unknown;
}

/** The same settings, telling of each that is read. */
export function traceSettings(settings: Settings, onRead: (read: SettingRead) => void): Settings {
  const traced = new Settings({});
  // One property each, as the constructor sets them.
  for (const [name, value] of Object.entries(settings as Readonly<Record<string, unknown>>)) {
    const get = (): unknown => {
      onRead({ name, value });
      return value;
    };
    Object.defineProperty(traced, name, { get, enumerable: true });
  }
  return traced;
}
