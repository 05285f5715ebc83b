import { parseNetwork, rangeOfNetwork } from "../logic/index.ts";

/** One spelling for a network, by its first address: `8.8.8.0/24` for `8.8.8.8/24`. */
export function canonicalNetwork(text: string): string {
  const range = rangeOfNetwork(text);
  const network = parseNetwork(text);
  if (range?.family !== 4 || network === null) return text.toLowerCase();
  const bytes = [24n, 16n, 8n, 0n].map((shift) => (range.first >> shift) & 0xffn);
  return `${bytes.join(".")}/${network.prefix}`;
}

/** Most texts that stand for one network. */
const MAX_STARTS = 16;

/**
 * The beginnings of an IPv4 network's addresses as text (`10.0.` for `10.0.0.0/16`), or the addresses themselves, which
 * end in no dot. Null for too many, and IPv6.
 */
export function networkStarts(text: string): readonly string[] | null {
  const network = parseNetwork(text);
  if (network?.family !== 4) return network?.prefix === 128 ? [network.address] : null;
  const bytes = network.address.split(".").map(Number);
  const whole = Math.floor(network.prefix / 8);
  const bits = network.prefix % 8;
  if (whole === 0) return null;
  const head = bytes.slice(0, whole).join(".");
  if (whole === 4) return [head];
  if (bits === 0) return [`${head}.`];
  const size = 2 ** (8 - bits);
  if (size > MAX_STARTS) return null;
  const first = Math.floor((bytes[whole] as number) / size) * size;
  const end = whole === 3 ? "" : ".";
  return Array.from({ length: size }, (_, i) => `${head}.${first + i}${end}`);
}
