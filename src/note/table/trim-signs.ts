/** A text without such signs at its beginning and its end. `sign` matches one character. */
export function trimSigns(text: string, sign: RegExp): string {
  const signs = Array.from(text);
  const isSign = (one: string): boolean => sign.test(one);
  const first = signs.findIndex((one) => !isSign(one));
  const last = signs.findLastIndex((one) => !isSign(one));
  return first < 0 ? "" : signs.slice(first, last + 1).join("");
}
