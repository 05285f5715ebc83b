/** Where npm says which release of a package is the newest. */
const ADDRESS = "https://registry.npmjs.org/@virustotal/yara-x/latest";
const TIMEOUT = 5000;

/** The newest published version of the compiler, or null where npm does not say: that is no reason to fail. */
export async function newestCompiler(request: typeof fetch = fetch): Promise<string | null> {
  try {
    const response = await request(ADDRESS, { signal: AbortSignal.timeout(TIMEOUT), redirect: "error" });
    const { version } = (await response.json()) as { version?: unknown };
    return response.ok && typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version) ? version : null;
  } catch {
    return null;
  }
}

/** Whether one version of a release is newer than another: numbers by their parts. */
export function isNewer(version: string, than: string): boolean {
  const parts = version.split(".").map(Number);
  const others = than.split(".").map(Number);
  const at = parts.findIndex((part, i) => part !== others[i]);
  return at >= 0 && (parts[at] as number) > (others[at] ?? 0);
}
