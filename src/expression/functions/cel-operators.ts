import type { Word } from "./word.js";

/** CEL's own operators, as people read them: `T` is any type. */
export const CEL_OPERATORS: readonly Pick<Word, "signature" | "about">[] = [
  { signature: "bool && bool: bool", about: "both hold; the right side may rest on what the left one has asked for" },
  { signature: "bool || bool: bool", about: "one of them holds, or both" },
  { signature: "!bool: bool", about: "it does not hold" },
  { signature: "bool ? T : T: T", about: "the first where the condition holds, else the second" },
  { signature: "T == T: bool", about: "both are the same; they are of one type" },
  { signature: "T != T: bool", about: "they differ" },
  { signature: "T in list<T>: bool", about: "it is one of these" },
  { signature: "list<T>[int]: T", about: "the item at this place, counted from 0; ask size() before" },
  { signature: "list<T> + list<T>: list<T>", about: "the items of both" },
  { signature: "string + string: string", about: "one behind the other" },
  { signature: "int < int: bool", about: "in number; likewise <=, >, >=, and of double" },
  { signature: "string < string: bool", about: "in the order of the alphabet; likewise <=, >, >=" },
  { signature: "int + int: int", about: "likewise -, * and, of whole numbers, / (without a rest) and % (the rest)" },
  {
    signature: "double + double: double",
    about: "likewise -, * and /; 1 is an int, 1.0 a double, and they do not mix",
  },
  { signature: "-int: int", about: "the number below zero" },
];
