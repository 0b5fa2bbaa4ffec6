/** Whether a line, the blanks before it aside, is a rule: three or more of `-`, `_` or `*` (CommonMark 0.31 §4.1). */
export function isRule(line: string): boolean {
  const sign = line.charAt(0);
  if (sign !== "-" && sign !== "_" && sign !== "*") return false;
  let count = 0;
  for (const one of line) {
    if (one === sign) count++;
    else if (one !== " " && one !== "\t") return false;
  }
  return count >= 3;
}
