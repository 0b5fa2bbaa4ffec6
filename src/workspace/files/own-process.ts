/**
 * The process that runs this: for those who tell its files from another's, and who load a module of Node only when they
 * need it. Not by `node:process`, which takes 4 ms to import, as it opens the three standard streams.
 */
// eslint-disable-next-line no-restricted-globals -- the only place in which src names it
export const ownProcess: Pick<NodeJS.Process, "getBuiltinModule" | "getuid" | "kill" | "pid" | "platform"> = process;
