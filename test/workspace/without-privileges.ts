import process from "node:process";

const NOBODY = 65_534;

/**
 * Runs something as a user whom permissions bind: the superuser, as whom containers run tests, may read and write
 * anything. The folder must be open to everybody.
 */
export async function withoutPrivileges<T>(run: () => T | Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
