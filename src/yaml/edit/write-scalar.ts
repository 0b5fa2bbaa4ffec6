import { Document, isSeq, Scalar } from "yaml";

/** How a text is put in quotes if it is to be, or need not be: none where plain writing will do. */
export type Quotes = "'" | '"' | "";

export interface ScalarStyle {
  readonly quotes?: Quotes;
  /** It stands within brackets, where commas and brackets end it. */
  readonly isFlow?: boolean;
}

/** A value on one line, in quotes where YAML would read something else without them. */
export function writeScalar(
  value: string | boolean | number,
  { quotes = "", isFlow = false }: ScalarStyle = {},
): string {
  const scalar = new Scalar(value);
  if (quotes !== "") scalar.type = quotes === "'" ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
  const document = new Document([scalar]);
  if (isSeq(document.contents)) document.contents.flow = isFlow;
  // A list of one: the brackets, or the dash, are around what is asked for.
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: false }).trimEnd();
  return isFlow ? written.slice(1, -1) : written.slice(2);
}
