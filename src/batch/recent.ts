/** What was asked for last, so many of them: whoever has not been asked for longest makes room. */
export class Recent<Value extends object> {
  readonly #most: number;
  readonly #kept = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value) this.#keepLast(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#keepLast(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
  }

  #keepLast(key: string, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
  }
}
