export { canBeCalledOn, signatureOn } from "./match-type.js";
export { startOfOperand } from "./receiver.js";
export { tokenize, type Token } from "./tokenize.js";
export {
  innerType,
  LOOPS,
  type OpenCall,
  readOpened,
  receiverOf,
  typeOfReceiver,
  typeOfSource,
  type Variables,
} from "./typing.js";
