import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { repositoryRoot } from "./ignored_paths.ts";

/**
 * Where a path within the repository really leads, if symbolic links lead out of it; null where they do not. A pull
 * request can bring links, and must not bring in what lies elsewhere, or have it written. A path that is outside as it
 * is written was named by whoever runs this, and leads where it leads. Without a repository the working directory
 * stands for it.
 */
export function leadsOut(path: string, cwd: string): string | null {
  const root = boundsOf(cwd);
  const absolute = resolve(cwd, path);
  if (!isWithin(absolute, root)) return null;
  const real = realPath(absolute);
  return isWithin(real, realPath(root)) ? null : real;
}

/** As {@link leadsOut}, for a path that the repository itself gives: `..` may not lead out either. */
export function liesOutside(path: string, cwd: string): string | null {
  const real = realPath(resolve(cwd, path));
  return isWithin(real, realPath(boundsOf(cwd))) ? null : real;
}

/** Completes "cannot read x: …" and "cannot write x: …". */
export function saysLeadsOut(real: string): string {
  return `a symbolic link leads out of the repository, to ${real}: name that path itself if it is meant`;
}

/** @throws Error, its message {@link saysLeadsOut}, for a path that {@link leadsOut} */
export function requireWithin(path: string, cwd: string): void {
  const real = leadsOut(path, cwd);
  if (real !== null) throw new Error(saysLeadsOut(real));
}

/** The folder in which a glob begins to look: what stands before its first sign. Globs follow no link behind it. */
export function plainPart(glob: string): string {
  const steps = glob.split(/[\\/]/);
  const first = steps.findIndex((step) => /[*?[\](){}!+@|]/.test(step));
  if (first < 0) return glob;
  return first === 0 ? "." : steps.slice(0, first).join(sep) || sep;
}

function boundsOf(cwd: string): string {
  return repositoryRoot(cwd) ?? resolve(cwd);
}

function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== ".." && !steps.startsWith(`..${sep}`) && resolve(folder, steps) === path;
}

/** Of what is not there, the nearest folder above it that is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}
