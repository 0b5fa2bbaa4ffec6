/** Whether an editor that asks for some kinds of code actions means this one: `source` means `source.fixAll`, too. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === "");
}
