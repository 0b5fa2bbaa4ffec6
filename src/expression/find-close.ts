/** Where the `}}` stands that ends an expression of a template: not one inside a string, nor the braces of a map. */
export function findClose(text: string, from: number): number | undefined {
  let quote: string | undefined;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (quote !== undefined) {
      if (letter === "\\") at++;
      else if (letter === quote) quote = undefined;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "{") depth++;
    else if (letter === "}" && depth > 0) depth--;
    else if (letter === "}" && text[at + 1] === "}") return at;
  }
  return undefined;
}
