import { formatAuthority } from "./hosts.js";

/** A name that means this machine alone leads elsewhere. */
export const NOT_LOOPBACK = "NOT_LOOPBACK";

/** Nothing is served, because the address cannot be had. */
export class CannotListen extends Error {
  override readonly name = "CannotListen";

  constructor({ host, port }: { readonly host: string; readonly port: number }, cause: Error) {
    super(describe(host, port, "code" in cause ? String(cause.code) : cause.message), { cause });
  }
}

function describe(host: string, port: number, code: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `port ${port} is taken; choose another with --port, or any that is free with --port 0`;
    case "EACCES":
      return `port ${port} is not for everybody; choose one above 1023 with --port`;
    case "EADDRNOTAVAIL":
      return `${host} is no address of this machine; choose one of its own with --host, or 0.0.0.0 for all`;
    case NOT_LOOPBACK:
      return `on this machine, ${host} is an address that other computers can reach; listen on 127.0.0.1 with --host`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} is not known as a name of any machine; choose an address of this one with --host`;
    default:
      return `${formatAuthority(host, port)} cannot be listened on: the system says ${code}`;
  }
}
