/** The outer world as the program and what it starts see it, variables by name: `io.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
