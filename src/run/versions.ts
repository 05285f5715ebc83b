import { loadSchema } from "../vt/index.ts";
import { VERSION } from "./version.ts";

/** What huntlint is made of, in one line. */
export function versions(): string {
  const { version } = loadSchema();
  return `huntlint ${VERSION} (compiler and vt module: yara-x ${version})`;
}
