/** By file, then by change, each with the reason why it makes no difference. */
export type Equivalents = readonly (readonly [string, ReadonlyMap<string, string>])[];
