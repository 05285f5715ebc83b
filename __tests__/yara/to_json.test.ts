import { describe, expect, test } from "vitest";
import { type JsonValue, parse, toJson } from "../../src/yara/index.ts";
import { conditionOf } from "./shape.ts";

describe("toJson", () => {
  test("is plain data, with a kind and a range for every node", () => {
    const source =
      'import "pe" /* c */ rule r : t { meta: k = -1 strings: $a = { 41 [2-] ( 42 | ?3 ) } $b = /a[b-c]+/i condition: any of them and pe.x == 9223372036854775807 }';
    const json = toJson(parse(source).tree);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const check = (value: JsonValue): void => {
      if (Array.isArray(value)) value.forEach(check);
      else if (typeof value === "object" && value !== null) {
        if ("kind" in value) expect(Object.keys(value).slice(0, 2)).toEqual(["kind", "range"]);
        Object.values(value).forEach(check);
      }
    };
    check(json);
    expect(json).toMatchSnapshot();
  });

  test("ranges can be given for people", () => {
    const json = toJson(conditionOf("true"), ({ start, end }) => ({ start: start + 1000, end }));
    expect(json).toEqual({ kind: "BooleanLiteral", range: { start: 1000 + 20, end: 24 }, value: true });
  });

  test("integers that no number holds exactly are texts", () => {
    expect(toJson(conditionOf("9007199254740991")).value).toBe(9007199254740991);
    expect(toJson(conditionOf("9007199254740993")).value).toBe("9007199254740993");
  });
});
