import type { MailResult, Verdict } from "./measure-mails.js";

const VERDICTS: readonly Verdict[] = ["right", "part", "none", "wrong"];

/** A table of the languages, those held out apart, and each mail that was not read right. */
export function writeMailMeasures(results: readonly MailResult[]): string {
  const row = (name: string, some: readonly MailResult[]): string => {
    const counts = VERDICTS.map((verdict) => String(some.filter((one) => one.verdict === verdict).length).padStart(6));
    const wrong = some.filter(({ verdict }) => verdict === "wrong").length;
    return `${name.padEnd(12)}${String(some.length).padStart(6)}${counts.join("")}${((100 * wrong) / some.length).toFixed(1).padStart(7)} %`;
  };
  const rows = ["english", "german", "french", "spanish"].map((language) =>
    row(
      language,
      results.filter((one) => one.language === language),
    ),
  );
  const details = results
    .filter(({ verdict }) => verdict !== "right")
    .map(({ language, file, verdict, wrong, missing }) =>
      [
        `${verdict.padEnd(5)} ${language}/${file}`,
        ...wrong.map((fact) => `      wrong   ${fact}`),
        ...missing.map((fact) => `      missing ${fact}`),
      ].join("\n"),
    );
  return [
    `${"mails".padEnd(12)}${"all".padStart(6)}${VERDICTS.map((verdict) => verdict.padStart(6)).join("")}`,
    ...rows,
    row(
      "odd numbers",
      results.filter(({ isOdd }) => isOdd),
    ),
    row(
      "even",
      results.filter(({ isOdd }) => !isOdd),
    ),
    row("together", results),
    "",
    ...details,
  ].join("\n");
}
