import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));

/** What npm would publish of the tree as it stands; types only where somebody has compiled. */
function packed(): string[] {
  const npm = ["pack", "--dry-run", "--ignore-scripts", "--json"];
  const output = execFileSync("npm", npm, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

describe.skipIf(process.platform === "win32")("the package", () => {
  test("needs no other: the bundles hold what they run", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.scripts.prepack).toBe("npm run build");
  });

  test("holds the bundles, the types and the schemas that editors read, and no other code", () => {
    const paths = packed();
    for (const path of [
      "action.yml",
      "dist/cli/index.js",
      "dist/api/index.js",
      "dist/yara/index.js",
      "dist/engine/worker.js",
      "src/run/configuration.schema.json",
      "src/translate/modifiers.schema.json",
      "rules/vt_unknown_field/README.md",
    ]) {
      expect(paths).toContain(path);
    }
    const code = paths.filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.startsWith("dist/"));
    expect(code.filter((path) => !/^build\/src\/.*\.d\.ts$/.test(path))).toEqual([]);
  });

  test("has its configuration's schema where configurations say it is", () => {
    for (const path of ["src/run/init.ts", "docs/configuration.md"]) {
      const [, named] = /unpkg\.com\/huntlint(?:@\$\{VERSION\})?\/(\S+?\.json)/.exec(
        readFileSync(resolve(root, path), "utf8"),
      ) as RegExpExecArray;
      expect(manifest.files).toContain(named);
    }
  });
});
