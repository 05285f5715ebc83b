import { expect, test } from "vitest";
import { logText } from "../../src/report/log_text.ts";
import { HOSTILE_TEXTS } from "./hostile_texts.ts";
import { readCommand } from "./runner_commands.ts";

test("the model of the runner reads commands", () => {
  expect(readCommand("  ::error file=a::x")).toBe("error");
  expect(readCommand("text ##[add-matcher]/tmp/x")).toBe("add-matcher");
  expect(readCommand("text ::error::x")).toBeNull();
  expect(readCommand("::nonsense::x")).toBeNull();
});

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))(
  "%s is no command in a log",
  (_, text) => {
    const lines = logText(`${text}\nprefix ${text}\n  ${text}`).split(/\r\n|\r|\n/);
    expect(lines.map(readCommand).filter((command) => command !== null)).toEqual([]);
  },
);
