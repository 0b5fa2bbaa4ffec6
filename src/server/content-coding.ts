const WEIGHT = /^q=(?<weight>0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/iu;

/**
 * Whether Accept-Encoding asks for gzip rather than for the bytes as they are (RFC 9110 §12.5.3): it is named, or
 * meant by `*`, and not ranked below `identity`. Without the header the bytes are sent as they are, which everybody
 * can read.
 */
export function prefersGzip(acceptEncoding: string | undefined): boolean {
  const weights = readWeights(acceptEncoding ?? "");
  // x-gzip is another name of it (§8.4.1.3).
  const gzip = weights.get("gzip") ?? weights.get("x-gzip") ?? weights.get("*") ?? 0;
  return gzip > 0 && gzip >= (weights.get("identity") ?? 0);
}

/** Codings with their weights; one with a weight that is none is not asked for. */
function readWeights(field: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const item of field.split(",")) {
    const [coding = "", parameter, ...rest] = item.split(";").map((part) => part.trim());
    const weight = parameter === undefined ? 1 : Number(WEIGHT.exec(parameter)?.groups?.weight ?? 0);
    if (coding !== "") weights.set(coding.toLowerCase(), rest.length > 0 ? 0 : weight);
  }
  return weights;
}
