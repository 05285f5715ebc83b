const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  EBUSY: "it is in use",
  ENOSPC: "no space is left",
  EROFS: "the file system is read-only",
  EIO: "the disk reports an error",
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === "string") return REASONS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}
