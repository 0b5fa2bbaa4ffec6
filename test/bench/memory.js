import { once } from "node:events";

/**
 * Run before a program, it tells when it is asked how much memory that holds, in megabytes, all that is no longer needed thrown away;
 * and how much of the processor's time it has taken before and after that, in milliseconds: on a machine that has other things to do, too, that says more.
 */
const TELL = `import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
process.on("message", () => {
  const taken = ({ user, system }) => (user + system) / 1000;
  const cpu = taken(process.cpuUsage());
  collect();
  collect();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20, cpu, cpuAfter: taken(process.cpuUsage()) });
});
process.channel.unref();`;

/** Options of Node for a child that has a channel ("ipc"). */
export const TELLS_MEMORY = ["--import", `data:text/javascript,${encodeURIComponent(TELL)}`];

/** @returns {Promise<{ rss: number, heap: number, cpu: number, cpuAfter: number }>} of a child that was started with `TELLS_MEMORY` */
export async function readMemory(child) {
  child.send("memory");
  return (await once(child, "message"))[0];
}

/** @param {{ rss: number, heap: number }} memory */
export function describeMemory({ rss, heap }) {
  return `${rss.toFixed(0)} (heap ${heap.toFixed(1)})`;
}
