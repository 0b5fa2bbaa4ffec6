import { lstatSync, realpathSync, statSync } from "node:fs";

/** What folder a path leads to: another text for another folder, though it has the same path; nothing where there is none. */
export function identifyFolder(path: string): string | undefined {
  try {
    const real = realpathSync.native(path);
    const { dev, ino, birthtimeNs } = statSync(real, { bigint: true });
    // A number is given again once its folder is gone: its birth tells the two apart.
    return `${dev} ${ino} ${birthtimeNs} ${real}`;
  } catch {
    return undefined;
  }
}

/** What stands at a path and since when: another text after each change; nothing where there is nothing. */
export function identifyVersion(path: string): string | undefined {
  try {
    const { dev, ino, mtimeNs, size, mode } = lstatSync(path, { bigint: true });
    return `${dev} ${ino} ${mtimeNs} ${size} ${mode}`;
  } catch {
    return undefined;
  }
}
