import { describe, expect, test } from "vitest";
import { and, compare, implies, not, or, type Scalar, satisfy, type Test } from "../../src/logic/index.ts";

const TEXT: Scalar = { scope: -1, path: "ip.raw", type: "string" };
const NUMBER: Scalar = { scope: -1, path: "ip.ip_as_int", type: "integer", addressOf: "ip.raw" };

const within = (network: string) => compare(TEXT, { type: "cidr", network });
const starts = (part: string) => compare(TEXT, { ...like(part), end: false });
const is = (part: string) => compare(TEXT, like(part));
const between = (min: number | null, max: number | null) => compare(NUMBER, { type: "range", min, max });
const like = (part: string) =>
  ({ type: "like", parts: [part], start: true, end: true, ignoreCase: false }) satisfies Test;

const TEN = 0x0a000000;

describe("an address, as text and as number", () => {
  test("the smallest networks that are left", () => {
    expect(satisfy(within("10.0.0.0/8"))).toEqual({ status: "sat", witness: { ip: { raw: "10.0.0.1" } } });
    expect(satisfy(and([within("10.0.0.0/8"), not(within("10.0.0.0/9")), not(within("10.128.0.0/9"))])).status).toBe(
      "unsat",
    );
    expect(satisfy(and([within("2001:db8::/127"), not(within("2001:db8::1/128"))])).status).toBe("sat");
    expect(satisfy(and([within("10.0.0.0/8"), within("2001:db8::/32")])).status).toBe("unsat");
  });

  test("a network is a range of numbers", () => {
    const numbers = between(TEN, TEN + 0xffffff);
    expect(implies(within("10.0.0.0/8"), numbers).status).toBe("unsat");
    expect(implies(numbers, within("10.0.0.0/8")).status).toBe("unsat");
    expect(implies(between(TEN, TEN + 0x1ffffff), within("10.0.0.0/8"))).toMatchObject({
      status: "sat",
      witness: { ip: { raw: "11.0.0.0", ip_as_int: TEN + 0x1000000 } },
    });
  });

  test("whole octets at the start are a network too", () => {
    expect(implies(starts("10.0."), within("10.0.0.0/16")).status).toBe("unsat");
    expect(implies(within("10.0.0.0/16"), starts("10.0.")).status).toBe("unsat");
    expect(implies(starts("10.0."), between(TEN, TEN + 0xffff)).status).toBe("unsat");
    expect(implies(starts("10.0"), within("10.0.0.0/16")).status).not.toBe("unsat");
  });

  test("one address is one number", () => {
    expect(implies(is("10.0.0.1"), between(TEN + 1, TEN + 1)).status).toBe("unsat");
    expect(implies(between(TEN + 1, TEN + 1), is("10.0.0.1")).status).toBe("unsat");
    expect(satisfy(and([is("10.0.0.1"), between(TEN + 2, null)])).status).toBe("unsat");
    const two = or([is("10.0.0.1"), is("10.0.0.2")]);
    expect(implies(between(TEN + 1, TEN + 2), two).status).toBe("unsat");
  });

  test("what is no IPv4 address has the number 0", () => {
    expect(satisfy(and([within("2001:db8::/32"), between(1, null)])).status).toBe("unsat");
    expect(satisfy(and([not(within("0.0.0.0/0")), between(1, null)])).status).toBe("unsat");
    expect(satisfy(and([not(within("0.0.0.0/0")), between(null, 0)])).status).toBe("sat");
  });
});
