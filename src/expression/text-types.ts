/** The types of what a text can hold. */
export const TEXT_TYPES = ["string", "int", "Date", "DateTime", "Span"];
