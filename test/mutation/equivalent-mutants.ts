/** Changes that make no difference, whatever a note says, each with the reason. */
export const EQUIVALENT: ReadonlyMap<string, string> = new Map([]);
