import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BundledModule } from "@vercel/ncc";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/;
const RULE = `\n${"-".repeat(80)}\n\n`;

/**
 * The licences of all packages that a bundle holds, each once, by name and version. ncc's own collection keeps only the
 * last of a bundle's chunks.
 */
export function bundledLicences(modules: Iterable<BundledModule>): string {
  const folders = new Set([...modules].flatMap(resourcesOf).flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));
  const notices = [...folders].map(noticeOf);
  return [...new Set(notices)].sort().join(RULE);
}

/** A module's own file, or those of the modules that webpack joined into it. */
function resourcesOf(module: BundledModule): string[] {
  if (module.resource !== undefined) return [module.resource];
  return [...(module.modules ?? [])].flatMap(resourcesOf);
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license = "unknown", repository, homepage = "" } = manifest;
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim());
  const source = (typeof repository === "object" ? repository.url : repository) ?? homepage;
  if (texts.length === 0) texts.push(`The package holds no text of its licence; see ${source.replace(/^git\+/, "")}`);
  return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
}
