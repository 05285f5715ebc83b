import { BlockList, isIP } from "node:net";

/** Whether an address lies in a network (`10.0.0.0/8`, `2001:db8::/32`); false for a network that does not exist. */
export function isInNetwork(address: string, network: string): boolean {
  const parsed = parseNetwork(network);
  const family = isIP(address);
  if (!parsed || family !== parsed.family) return false;
  const list = new BlockList();
  list.addSubnet(parsed.address, parsed.prefix, parsed.family === 4 ? "ipv4" : "ipv6");
  return list.check(address, family === 4 ? "ipv4" : "ipv6");
}

export interface Network {
  readonly address: string;
  readonly prefix: number;
  readonly family: 4 | 6;
}

/** Null for text that names no network. A lone address is the network that holds only it. */
export function parseNetwork(text: string): Network | null {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return null;
  const bits = family === 4 ? 32 : 128;
  if (prefix === undefined) return { address, prefix: bits, family: family as 4 | 6 };
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return null;
  return { address, prefix: Number(prefix), family: family as 4 | 6 };
}
