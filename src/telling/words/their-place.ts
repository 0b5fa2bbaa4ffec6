/** Where an employer is, without saying which place that is. */
const THEIRS =
  /^(?:(?:in|at) (?:their|the) (?:office|offices|premises|headquarters|hq|building|place)|(?:bei ihnen(?: (?:im (?:büro|haus)|in der firma|vor ort))?|in ihrem büro|im büro|vor ort)|(?:dans leurs|à leurs|dans les) (?:locaux|bureaux)|(?:chez eux|sur place)|en (?:sus|las) (?:oficinas|instalaciones)|en su (?:oficina|sede|empresa))(?=$|[,;.](?:\s|$))[,;.]?/iu;

/** `at their office` says that they meet there, and no place; what is said behind it. Nothing where it is not said. */
export function cutTheirPlace(remark: string): string | undefined {
  const theirs = THEIRS.exec(remark.trim())?.[0];
  return theirs === undefined ? undefined : remark.trim().slice(theirs.length).trim();
}
