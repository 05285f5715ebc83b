import { Configuration } from "../../src/run/configuration.ts";
import { Linter } from "../../src/run/linter.ts";
import type { FileState } from "../../src/run/rule_changes.ts";
import { SourceFile } from "../../src/text/index.ts";

/** A file that imports `vt`, linted. */
export async function fileState(path: string, text: string): Promise<FileState> {
  const options = { cwd: "/", compiler: false, suppressions: true };
  const linter = new Linter(new Configuration(null, "/"), options);
  linter.add(new SourceFile(path, `import "vt"\n${text}`));
  const [report] = await linter.finish();
  const file = linter.files.get(path);
  if (report === undefined || file === undefined) throw new Error("nothing was linted");
  return { file, report };
}
