import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Workspace } from "./workspace.ts";

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
  work.git("init", "--quiet");
});
afterEach(() => work.remove());

const DRIFT = ["--rule", "query_drift"] as const;

/** Commits one text, writes another over it, and says whose query `--since HEAD` finds drifted. */
async function drifted(before: string, after: string): Promise<string[]> {
  work.write("a.yar", before);
  work.commitAll();
  work.write("a.yar", after);
  return work.found("--since", "HEAD", ...DRIFT);
}

const tagged = (name: string, condition: string): string => `rule ${name} {
  meta:
    target_entity = "file"
    vti_query = "tag:chm"
  condition:
    ${condition}
}
`;
const is = (tag: string, modifier = "private"): string =>
  `import "vt"\n${modifier} rule is_chm { condition: for any tag in vt.metadata.tags : ( tag == "${tag}" ) }\n`;

const drifting = (name: string): string => `import "vt"\n${tagged(name, "vt.metadata.new_file")}`;

describe("before the first commit", () => {
  beforeEach(() => {
    work.write("a.yar", drifting("Staged"));
    work.git("add", "a.yar");
    work.write("a.yar", drifting("Later"));
    work.write("b.yar", drifting("Other"));
  });

  test.each(["sha1", "sha256"])("all that is staged is new, whatever the hash: %s", async (format) => {
    rmSync(join(work.root, ".git"), { recursive: true });
    work.git("init", "--quiet", `--object-format=${format}`);
    work.git("add", "b.yar");
    expect(await work.found("--staged", ...DRIFT)).toEqual(["b.yar Other query_drift"]);
  });

  test("the index is read, not what is on disk", async () => {
    expect(await work.found("--staged", ...DRIFT)).toEqual(["a.yar Staged query_drift"]);
  });

  test("nothing is since anything", async () => {
    const { code, stdout, stderr } = await work.lint("--since", "HEAD");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "huntlint: --since HEAD: this repository has no commit yet. Lint everything, or what is staged with --staged.\n",
    );
  });
});

describe("a rule that did not change itself is in scope", () => {
  test("where a rule that it names did, however far", async () => {
    const users = `${tagged("Direct", "is_chm")}private rule between { condition: is_chm }\n${tagged("Far", "between")}`;
    const other = tagged("Other", "vt.metadata.new_file");
    expect(await drifted(is("chm") + users + other, is("lnk") + users + other)).toEqual([
      "a.yar Direct query_drift",
      "a.yar Far query_drift",
    ]);
  });

  test("where a rule is gone, or was given another name, that it counts among others", async () => {
    const user = tagged("User", "any of (is_*) or vt.metadata.new_file");
    expect(await drifted(is("chm") + user, is("chm").replace("is_chm", "is_lnk") + user)).toHaveLength(1);
  });

  test("where a global rule of its file did", async () => {
    const rest = tagged("Other", "vt.metadata.new_file");
    expect(await drifted(is("chm", "global") + rest, is("lnk", "global") + rest)).toHaveLength(1);
  });
});

describe("comments directly above a rule belong to it", () => {
  const kept = (query: string): string => `// vti_query: ${query}
rule Kept {
  condition:
    for any tag in vt.metadata.tags : ( tag == "chm" )
}
`;
  const edited = (to: string): string => `import "vt"\n\nrule Edited { condition: vt.metadata.${to} }\n\n`;

  test("what they say is not in scope while neither changed", async () => {
    const before = edited("new_file") + kept("tag:lnk");
    expect(await drifted(before, edited("subfile") + kept("tag:lnk"))).toEqual([]);
    expect(await work.found(...DRIFT)).toEqual(["a.yar null query_drift"]);
  });

  test("a change in them is one of the rule", async () => {
    const before = edited("new_file") + kept("tag:chm");
    expect(await drifted(before, edited("new_file") + kept("tag:lnk"))).toEqual(["a.yar null query_drift"]);
  });
});

test("other line ends on disk are no change", async () => {
  const text = `${is("chm")}${tagged("Rule", "vt.metadata.new_file")}`;
  expect(await drifted(text, `${text.replaceAll("\n", "\r\n")}\r\nrule New { condition: true }\r\n`)).toEqual([]);
});
