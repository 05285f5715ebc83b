import { isIP } from "node:net";

export interface Network {
  readonly address: string;
  readonly prefix: number;
  readonly family: 4 | 6;
}

/** Null for text that names no network. A lone address is the network that holds only it. */
export function parseNetwork(text: string): Network | null {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0 || address.includes("%")) return null;
  const bits = family === 4 ? 32 : 128;
  if (prefix === undefined) return { address, prefix: bits, family: family as 4 | 6 };
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return null;
  return { address, prefix: Number(prefix), family: family as 4 | 6 };
}

/** Addresses from `first` to `last`, as numbers. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** Null for a network that does not exist. */
export function rangeOfNetwork(text: string): AddressRange | null {
  const network = parseNetwork(text);
  if (!network) return null;
  const bits = BigInt((network.family === 4 ? 32 : 128) - network.prefix);
  const first = ((addressNumber(network.address) as bigint) >> bits) << bits;
  return { family: network.family, first, last: first + (1n << bits) - 1n };
}

/** Whether an address lies in a network (`10.0.0.0/8`, `2001:db8::/32`); false for a network that does not exist. */
export function isInNetwork(address: string, network: string): boolean {
  const range = rangeOfNetwork(network);
  if (!range || isIP(address) !== range.family) return false;
  const number = addressNumber(address);
  return number !== null && number >= range.first && number <= range.last;
}

/** Null for an address with a zone. */
export function addressNumber(address: string): bigint | null {
  if (isIP(address) === 4) return fromGroups(address.split("."), 8n, 10);
  if (address.includes("%")) return null;
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const hex = (high: string | undefined, low: string | undefined) => (Number(high) * 256 + Number(low)).toString(16);
  const text = dotted ? `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}` : address;
  const [head = "", tail] = text.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const before = groups(head);
  const after = groups(tail ?? "");
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return fromGroups([...before, ...(tail === undefined ? [] : zeros), ...after], 16n, 16);
}

function fromGroups(groups: readonly string[], bits: bigint, radix: number): bigint {
  return groups.reduce((number, group) => (number << bits) | BigInt(Number.parseInt(group, radix)), 0n);
}

/** An address as text, IPv6 without abbreviation. */
export function addressText(number: bigint, family: 4 | 6): string {
  const [count, bits, radix] = family === 4 ? ([4, 8n, 10] as const) : ([8, 16n, 16] as const);
  const mask = (1n << bits) - 1n;
  const groups = Array.from({ length: count }, (_, i) => (number >> (bits * BigInt(count - 1 - i))) & mask);
  return groups.map((group) => group.toString(radix)).join(family === 4 ? "." : ":");
}
