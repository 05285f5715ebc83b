import { realpathSync } from "node:fs";
import systemPath, { basename, dirname, join, type PlatformPath, resolve, sep } from "node:path";
import { repositoryRoot } from "./ignored_paths.ts";

/**
 * Where a path within the repository really leads, if symbolic links lead out of it; null where they do not. A pull
 * request can bring links, and must not bring in what lies elsewhere, or have it written. A path that is outside as it
 * is written was named by whoever runs this, and leads where it leads. Without a repository nobody else brings
 * links, but on a runner whose checkout had no git: there the working directory stands for it.
 */
export function leadsOut(path: string, cwd: string): string | null {
  if (repositoryRoot(cwd) === null && process.env.GITHUB_ACTIONS !== "true") return null;
  const root = boundsOf(cwd);
  const realRoot = realPath(root);
  const absolute = resolve(cwd, path);
  if (!isWithin(absolute, root) && !entersThroughLink(absolute, realRoot)) return null;
  const real = realPath(absolute);
  return isWithin(real, realRoot) ? null : real;
}

/** Whether a path that is outside as it is written comes into the repository on its way: `/tmp/x` to `/private/tmp/x`. */
function entersThroughLink(path: string, realRoot: string): boolean {
  const folder = dirname(path);
  if (realPath(folder) === folder) return isWithin(folder, realRoot);
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (isWithin(realPath(at), realRoot)) return true;
  return false;
}

/** As {@link leadsOut}, for a path that the repository itself gives: `..` may not lead out either. */
export function liesOutside(path: string, cwd: string): string | null {
  const real = realPath(resolve(cwd, path));
  return isWithin(real, realPath(boundsOf(cwd))) ? null : real;
}

/** Whether a path is within the repository as it is written, or really. */
export function isOfRepository(path: string, cwd: string): boolean {
  return liesOutside(path, cwd) === null || leadsOut(path, cwd) !== null;
}

/** Completes "cannot read x: …" and "cannot write x: …". */
export function saysLeadsOut(real: string, cwd: string): string {
  return `a symbolic link leads out of ${boundsName(cwd)}, to ${real}: name that path itself if it is meant`;
}

/** @throws Error, its message {@link saysLeadsOut}, for a path that {@link leadsOut} */
export function requireWithin(path: string, cwd: string): void {
  const real = leadsOut(path, cwd);
  if (real !== null) throw new Error(saysLeadsOut(real, cwd));
}

/** What a path leads out of, for messages. */
export function boundsName(cwd: string): string {
  return repositoryRoot(cwd) === null ? "the working directory (there is no git repository)" : "the repository";
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

/** Both absolute. On Windows, whatever their case, and never from one drive to another. */
export function isWithin(
  path: string,
  folder: string,
  { relative, isAbsolute, sep }: PlatformPath = systemPath,
): boolean {
  const steps = relative(folder, path);
  return steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
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
