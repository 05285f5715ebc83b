import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCommand } from "../report/runner_commands.ts";
import { Workspace } from "./workspace.ts";

/** What would be a command, a colour, a new line or another direction if it reached a log as it is. */
const HOSTILE = "x\n::error::forged\r##[error]y ##vso[task.z]\u001b[31m\u202e";
const IN_YARA = '"x\\n::error::forged\\r##[error]y ##vso[task.z]\\x1b[31m\u202e"';
const workspace = new Workspace();

beforeAll(() => {
  workspace.git("init", "--quiet");
  workspace.write(
    "a.yar",
    `import "vt"
/* a comment
::error::forged
 ##[error]y */
rule a {
  meta:
    target_entity = "file"
    query = "name:x"
  condition:
    vt.metadata.file_name == ${IN_YARA}
    and vt.metadata.submitter.country == "ee"
}
`,
  );
  workspace.write("a.match/::error::x\u001b[31m##[error]y.json", '{"metadata": {"file_name": "x"}}');
  workspace.write("q/.huntlint.yaml", `rules:\n  ${JSON.stringify(HOSTILE)}: error\n`);
  workspace.write("yaml/.huntlint.yaml", `externals:\n  x: ${JSON.stringify(`a\n${HOSTILE}`)}\n`);
  workspace.write("yaml/a.yar", 'rule a { condition: x contains "a" }\n');
  const entry = { fingerprint: "x", rule: "yara_syntax", yaraRule: null, path: "gone.yar", message: HOSTILE };
  workspace.write("baseline.json", JSON.stringify({ version: 1, findings: [entry] }));
});
afterAll(() => workspace.remove());

const inRunner = { environment: { GITHUB_ACTIONS: "true" } };
const linesOf = (text: string): string[] => text.split(/\r\n|[\r\n]/);

/** What a runner does with a step's output: between `stop-commands` and its token it reads nothing. */
function commandsIn(text: string): string[] {
  let token: string | null = null;
  return linesOf(text).flatMap((line) => {
    if (token !== null) {
      if (line === `::${token}::`) token = null;
      return [];
    }
    token = /^::stop-commands::(.+)$/.exec(line)?.[1] ?? null;
    const command = readCommand(line);
    return token === null && command !== null ? [command] : [];
  });
}

describe.each([
  [["a.yar", "--no-compiler"]],
  [["a.yar", "--no-compiler", "--format", "concise"]],
  [["a.yar", "--no-compiler", "--format", "json"]],
  [["a.yar", "--no-compiler", "--format", "sarif"]],
  [["a.yar", "--no-compiler", "--format", "markdown"]],
  [["a.yar", "--no-compiler", "--format", "html"]],
  [["a.yar", "--no-compiler", "--format", "junit"]],
  [["a.yar", "--no-compiler", "--baseline", "baseline.json"]],
  [["a.yar", "--no-compiler", "--diff"]],
  [["drift", "a.yar"]],
  [["test"]],
  [["test", "--format", "json"]],
  [["parse", "a.yar"]],
  [["translate", "--rule", "a.yar"]],
  [["translate", "--rule", "a.yar", "--explain"]],
  [["translate", "--rule", "a.yar", "--format", "json"]],
  [["translate", "--rule", "a.yar", "--format", "markdown"]],
  [["translate", `name:"${HOSTILE}"`]],
  [["compare", "--query", "name:x", "--rule", "a.yar"]],
  [["eval", "a.match/::error::x\u001b[31m##[error]y.json", "--rule", "a.yar"]],
  [["config", "a.yar", "--config", "yaml/.huntlint.yaml"]],
  [["config", "a.yar", "--config", "yaml/.huntlint.yaml", "--format", "json"]],
  [["config", "a.yar", "--config", "q/.huntlint.yaml"]],
  [[`missing${HOSTILE}.yar`]],
  [["explain", HOSTILE]],
  [[`--${HOSTILE}`]],
])("%j", (args) => {
  test("gives a runner no command", async () => {
    const { stdout, stderr } = await workspace.run(args, inRunner);
    expect(commandsIn(stdout)).toEqual([]);
    expect(commandsIn(stderr)).toEqual([]);
    expect(stdout + stderr).not.toBe("");
  });

  test("gives a terminal no control of its own", async () => {
    const settings = { terminal: true, environment: { NO_COLOR: "1" } };
    const { stdout, stderr } = await workspace.run(args, settings);
    expect(stdout + stderr).not.toMatch(/(?!\u001b\[K|\r)[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

test("says every mistake on a line of its own, and on no other", async () => {
  const { code, stderr } = await workspace.run(["config", "--config", "q/.huntlint.yaml"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^huntlint: q\/\.huntlint\.yaml:2:3: there is no `x ::error::forged ##\u200b\[error\]y ##\u200bvso\[task\.z\]<U\+001B>\[31m<U\+202E>`[^\n]*\n$/,
  );
});

test("a patch applies as it is printed, in a runner too", async () => {
  const { stdout } = await workspace.run(["a.yar", "--no-compiler", "--diff"], inRunner);
  expect(stdout).toMatch(/^::stop-commands::[0-9a-f-]{36}\n--- a\/a\.yar\n/);
  execFileSync("git", ["apply", "--check", "-"], { cwd: workspace.root, input: stdout });
});

test("a patch that holds no command has no fence", async () => {
  workspace.write("plain/b.yar", 'import "vt"\nrule b { condition: vt.metadata.submitter.country == "ee" }\n');
  const { stdout } = await workspace.run(["plain/b.yar", "--no-compiler", "--diff"], inRunner);
  expect(stdout).toMatch(/^--- a\/plain\/b\.yar\n/);
});

test("a query for a program stays as it is", async () => {
  const { stdout } = await workspace.run(["translate", "--rule", "a.yar"]);
  expect(stdout).toContain(HOSTILE);
});
