import { BlockList } from "node:net";
import { describe, expect, test } from "vitest";
import { addressText, isInNetwork, parseNetwork, rangeOfNetwork } from "../../src/logic/cidr.ts";
import { Dice } from "./random_formulas.ts";

describe("networks", () => {
  test("are addresses with a prefix, or a lone address", () => {
    expect(parseNetwork("10.0.0.0/8")).toEqual({ address: "10.0.0.0", prefix: 8, family: 4 });
    expect(parseNetwork("2001:db8::1")).toEqual({ address: "2001:db8::1", prefix: 128, family: 6 });
    expect(["10.0.0.0/33", "10.0.0/8", "a/8", "10.0.0.0/8/9", "fe80::1%eth0/64", ""].map(parseNetwork)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test("are ranges of numbers", () => {
    expect(rangeOfNetwork("1.2.3.4/24")).toEqual({ family: 4, first: 0x01020300n, last: 0x010203ffn });
    expect(rangeOfNetwork("::ffff:1.2.3.4")).toEqual({ family: 6, first: 0xffff01020304n, last: 0xffff01020304n });
    expect(rangeOfNetwork("1.2.3.4/40")).toBeNull();
  });

  test("hold the addresses that node says", () => {
    const dice = new Dice(9);
    const address = () => `10.0.${dice.roll(4)}.${dice.roll(256)}`;
    for (let i = 0; i < 500; i++) {
      const [base, prefix, asked] = [address(), 18 + dice.roll(15), address()];
      const list = new BlockList();
      list.addSubnet(base, prefix, "ipv4");
      expect(isInNetwork(asked, `${base}/${prefix}`), `${asked} in ${base}/${prefix}`).toBe(list.check(asked));
    }
    expect(isInNetwork("2001:db8::5", "2001:db8::/32")).toBe(true);
    expect(isInNetwork("10.0.0.1", "2001:db8::/32")).toBe(false);
    expect(isInNetwork("no address", "0.0.0.0/0")).toBe(false);
  });

  test("numbers are written as addresses", () => {
    expect(addressText(0x0a000001n, 4)).toBe("10.0.0.1");
    expect(addressText(1n, 6)).toBe("0:0:0:0:0:0:0:1");
  });
});
