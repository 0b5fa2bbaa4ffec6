import { describe, expect, it, test } from "vitest";
import { isLoopback, isOurs, type Place } from "../../src/server/hosts.js";
import { listAddresses, listAuthorities } from "../../src/server/addresses.js";
import { ACCESS, TOKEN } from "./make-site.js";

/**
 * DNS rebinding: evil.example first resolves to its own server, whose page the victim's browser runs, and then to
 * 127.0.0.1 or to an address of the victim's network. To the browser it stays one origin, so that the page may read
 * whatever answers there. It cannot change the Host that the browser sends.
 */
describe("a rebound name", () => {
  const places: readonly Place[] = [
    { host: "127.0.0.1", port: 8484 },
    { host: "localhost", port: 8484 },
    { host: "192.168.1.5", port: 8484 },
    { host: "0.0.0.0", port: 8484 },
    { host: "::", port: 8484 },
    { host: "127.0.0.1", port: 8484, url: "https://jobs.example.com/" },
    { host: "0.0.0.0", port: 80 },
  ];
  test.each([
    "evil.example",
    "evil.example:8484",
    "evil.example.:8484",
    "127.0.0.1.evil.example:8484",
    "localhost.evil.example:8484",
    "evil-localhost:8484",
    "127.0.0.1.nip.io:8484",
    "192.168.1.5.sslip.io:8484",
    "jobs.example.com.evil.example",
    "evil.jobs.example.com",
    "evil.example@127.0.0.1:8484",
    "127.0.0.1:8484@evil.example",
    "127.0.0.1:8484.evil.example",
    "127.0.0.1:8484 evil.example",
    "127.0.0.1:8484,evil.example",
    "0x7f.evil.example:8484",
    "::1:8484",
    "[evil.example]:8484",
    "[::1].evil.example:8484",
    "",
    ":8484",
    "[]:8484",
  ])("is refused wherever the server listens: %j", (authority) => {
    expect(places.filter((place) => isOurs(authority, place))).toEqual([]);
  });
});

describe("a server answers", () => {
  const url = "https://jobs.example.com/followthrough/";
  test.each<[boolean, string, Place]>([
    [true, "localhost:8484", { host: "127.0.0.1", port: 8484 }],
    [true, "LocalHost:8484", { host: "127.0.0.1", port: 8484 }],
    [true, "127.0.0.1:8484", { host: "127.0.0.1", port: 8484 }],
    [true, "[::1]:8484", { host: "127.0.0.1", port: 8484 }],
    [true, "127.0.0.1:8484", { host: "localhost", port: 8484 }],
    [true, "127.0.0.5:8484", { host: "127.0.0.5", port: 8484 }],
    [false, "127.0.0.5:8484", { host: "127.0.0.1", port: 8484 }],
    [false, "192.168.1.5:8484", { host: "127.0.0.1", port: 8484 }],
    [false, "0.0.0.0:8484", { host: "127.0.0.1", port: 8484 }],
    [false, "localhost", { host: "127.0.0.1", port: 8484 }],
    [false, "localhost:8485", { host: "127.0.0.1", port: 8484 }],
    [false, "localhost:", { host: "127.0.0.1", port: 8484 }],
    [false, "localhost:08484x", { host: "127.0.0.1", port: 8484 }],
    [true, "localhost", { host: "127.0.0.1", port: 80 }],
    [true, "192.168.1.5:8484", { host: "192.168.1.5", port: 8484 }],
    [false, "192.168.1.6:8484", { host: "192.168.1.5", port: 8484 }],
    [false, "localhost:8484", { host: "192.168.1.5", port: 8484 }],
    [true, "nas.local:8484", { host: "nas.local", port: 8484 }],
    [true, "[fd00::2]:8484", { host: "fd00::2", port: 8484 }],
    [true, "192.168.1.5:8484", { host: "0.0.0.0", port: 8484 }],
    [true, "203.0.113.9:8484", { host: "0.0.0.0", port: 8484 }],
    [true, "[fd00::2]:8484", { host: "::", port: 8484 }],
    [true, "[fd00::2]:8484", { host: "0:0::0", port: 8484 }],
    [true, "[2001:db8::7]:8484", { host: "2001:0DB8:0:0:0:0:0:7", port: 8484 }],
    [true, "[fe80::1]:8484", { host: "fe80::1%eth0", port: 8484 }],
    [false, "[fe80::1%25eth0]:8484", { host: "fe80::1%eth0", port: 8484 }],
    [true, "[::1]:8484", { host: "0:0:0:0:0:0:0:1", port: 8484 }],
    [true, "localhost:8484", { host: "0.0.0.0", port: 8484 }],
    [false, "192.168.1.5:8485", { host: "0.0.0.0", port: 8484 }],
    [false, "nas.local:8484", { host: "0.0.0.0", port: 8484 }],
    [true, "nas.local:8484", { host: "0.0.0.0", port: 8484, url: "http://nas.local:8484/" }],
    [false, "nas.local", { host: "0.0.0.0", port: 8484, url: "http://nas.local:8484/" }],
    [true, "jobs.example.com", { host: "127.0.0.1", port: 8484, url }],
    [true, "jobs.example.com:443", { host: "127.0.0.1", port: 8484, url }],
    [false, "jobs.example.com:80", { host: "127.0.0.1", port: 8484, url }],
    [false, "jobs.example.com:8484", { host: "127.0.0.1", port: 8484, url }],
    [true, "127.0.0.1:8484", { host: "127.0.0.1", port: 8484, url }],
  ])("%s to %s: %j", (isAnswered, authority, place) => {
    expect(isOurs(authority, place)).toBe(isAnswered);
  });
});

test("loopback is what nobody else can reach", () => {
  const hosts = [
    "127.0.0.1",
    "127.8.9.1",
    "localhost",
    "LOCALHOST",
    "::1",
    "0:0:0:0:0:0:0:1",
    "::ffff:127.0.0.1",
    "127.999.1.1",
    "127.1",
    "::ffff:10.0.0.1",
    "0.0.0.0",
    "::",
    "127.0.0.1.example",
    "10.0.0.1",
    "nas",
  ];
  expect(hosts.filter(isLoopback)).toEqual(hosts.slice(0, 7));
});

describe("the addresses to hand out", () => {
  it("lie side by side on this machine", () => {
    expect(listAddresses("127.0.0.1:8484", {}, undefined)).toEqual({
      page: "http://127.0.0.1:8484/",
      webcal: "webcal://127.0.0.1:8484/follow-ups.ics",
      feed: "http://127.0.0.1:8484/follow-ups.ics",
    });
  });

  it("have different tokens where others can reach them, and the public address if there is one", () => {
    expect(listAddresses("127.0.0.1:8484", { url: "https://jobs.example.com/followthrough/" }, ACCESS)).toEqual({
      page: `https://jobs.example.com/followthrough/${TOKEN}/`,
      webcal: `webcal://jobs.example.com/followthrough/${ACCESS.feedToken}/follow-ups.ics`,
      feed: `https://jobs.example.com/followthrough/${ACCESS.feedToken}/follow-ups.ics`,
    });
  });

  test.each([
    [{ host: "127.0.0.1", port: 8484 }, ["127.0.0.1:8484"]],
    [{ host: "::1", port: 8484 }, ["[::1]:8484"]],
    [{ host: "nas.local", port: 80 }, ["nas.local"]],
    [{ host: "0.0.0.0", port: 8484 }, ["192.0.2.7:8484", "10.0.0.3:8484"]],
    [{ host: "0::0", port: 8484 }, ["192.0.2.7:8484", "[2001:db8::7]:8484", "10.0.0.3:8484"]],
    [{ host: "::", port: 8484 }, ["192.0.2.7:8484", "[2001:db8::7]:8484", "10.0.0.3:8484"]],
  ])("start with %j", (place, authorities) => {
    expect(listAuthorities(place, ["192.0.2.7", "2001:db8::7", "10.0.0.3"])).toEqual(authorities);
  });

  it("are those of this machine when it is in no network", () => {
    expect(listAuthorities({ host: "0.0.0.0", port: 8484 }, [])).toEqual(["127.0.0.1:8484"]);
  });
});
