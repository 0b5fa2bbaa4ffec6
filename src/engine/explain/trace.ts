import type { Expression, FactRead, SettingRead } from "../../expression/index.js";
import type { Policy } from "../../policy/index.js";
import type { FactUse, SettingUse } from "./explanation.js";

/** Writes down what an evaluation reads; each fact and each setting once. */
export class Trace {
  readonly #policy: Policy;
  #uses = new Map<string, FactUse | SettingUse>();
  #subtracted: ReadonlySet<string> = new Set();
  /** Two facts of one name are told apart by what they are facts of. */
  readonly #objects = new Map<object, number>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  readonly onRead = ({ type, field, fact, value, origins, phrase, phraseAhead }: FactRead): void => {
    const name = `${type.toLowerCase()}.${field}`;
    const number = this.#objects.get(fact) ?? this.#objects.size;
    this.#objects.set(fact, number);
    this.#add(`${number} ${name}`, { kind: "fact", name, phrase, phraseAhead, value, origins });
  };

  readonly onSetting = ({ name }: SettingRead): void => {
    const setting = this.#policy.settings.find((one) => one.name === name);
    const isSubtracted = this.#subtracted.has(name);
    if (setting) this.#add(`settings.${name}`, { kind: "setting", setting, isSubtracted });
  };

  /** What `run` reads as it evaluates this expression. */
  record(expression: Pick<Expression, "subtracts">, run: () => void): readonly (FactUse | SettingUse)[] {
    this.#uses = new Map();
    this.#subtracted = expression.subtracts;
    run();
    return [...this.#uses.values()];
  }

  /** In the place of its last reading: first an expression asks whether there is a date, later it counts from it. */
  #add(key: string, use: FactUse | SettingUse): void {
    this.#uses.delete(key);
    this.#uses.set(key, use);
  }
}
