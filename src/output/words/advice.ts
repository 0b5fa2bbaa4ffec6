import type { AdvisedStatement } from "../../engine/index.js";
import type { Statement } from "../../policy/index.js";
import { cleanLine } from "./phrases.js";

type Article = AdvisedStatement["articles"][number];

/** `Doyle 2017, 2021; coaching 2021`: the authors with what tells their articles apart, else the articles' ids. */
export function citationPhrase(articles: readonly Article[]): string {
  const byName = new Map<string, string[]>();
  for (const article of articles) {
    const { name, rest } = splitId(article);
    byName.set(name, [...(byName.get(name) ?? []), rest].filter(Boolean));
  }
  return [...byName].map(([name, rests]) => [name, rests.join(", ")].filter(Boolean).join(" ")).join("; ");
}

/** `Doyle; coaching 2021`: who says so, in short. */
export function authorsPhrase(articles: readonly Article[]): string {
  const names = articles.map((article) => {
    const { name, rest } = splitId(article);
    return article.author === undefined ? [name, rest].filter(Boolean).join(" ") : name;
  });
  return [...new Set(names)].join("; ");
}

/** `wait a couple more days, then reach out (Doyle)`, with the full stop that the statement has. */
export function advicePhrase({ statement, articles }: AdvisedStatement, citation: string): string {
  const text = cleanLine(statement);
  if (articles.length === 0) return text;
  const end = /(?<![.!?)])[.!?)]+$/u.exec(text)?.[0] ?? "";
  return end === "." ? `${text.slice(0, -1)} (${citation}).` : `${text} (${citation})`;
}

/** `They gave a date, and it passed: it is your turn now. (C1b, preset prompt)`. */
export function otherSidePhrase({ id, statement, preset }: Statement): string {
  const where = [id, preset === undefined ? "" : `preset ${preset}`].filter(Boolean).map(cleanLine).join(", ");
  return `${cleanLine(statement)} (${where})`;
}

function splitId({ id, author }: Article): { name: string; rest: string } {
  const words = cleanLine(id).replaceAll("-", " ");
  if (author === undefined) return { name: words, rest: "" };
  const name = cleanLine(author).split(" ").at(-1) ?? "";
  return {
    name,
    rest: words.toLowerCase().startsWith(`${name.toLowerCase()} `) ? words.slice(name.length + 1) : words,
  };
}
