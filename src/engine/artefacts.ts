import { LIVEHUNT_MODULES, loadSchema } from "../vt/index.ts";
import type { EngineDiagnostic, EngineRequest } from "./engine.ts";

const UNKNOWN_FIELD = "E008";
const UNKNOWN_IDENTIFIER = "E009";
const UNKNOWN_MODULE = "E010";
const INCLUDE = "E042";
/** An access list says no. */
const NO_ACCESS = "E100";
const INVARIANT = "invariant_expr";

/**
 * Leaves out what is no fault of the rules but of how the compiler runs here, and says what is unchecked for it:
 * fields newer than it, modules of LiveHunt that this build lacks (`magic`), included files, which it cannot read,
 * and the vt module where it stayed closed. It also takes the value that a field has before anything is scanned for
 * its only one, and calls a condition that is nothing but that field always false. What follows from one of these is left out with it.
 */
export function withoutArtefacts(
  diagnostics: readonly EngineDiagnostic[],
  { text, extraFields = loadSchema().extraNames }: EngineRequest,
  locked: string | null,
): { readonly diagnostics: readonly EngineDiagnostic[]; readonly limits: readonly string[] } {
  const limits = new Set<string>();
  const unknownModules = new Set<string>();
  const hasInclude = diagnostics.some(({ code }) => code === INCLUDE);
  const isFault = ({ code, title, span, notes }: EngineDiagnostic): boolean => {
    switch (code) {
      case UNKNOWN_FIELD:
        return !extraFields.has(wordAt(text, span.start));
      case UNKNOWN_MODULE: {
        const name = /`([^`]*)`/.exec(title)?.[1] ?? "";
        unknownModules.add(name);
        if (!LIVEHUNT_MODULES.has(name)) return true;
        limits.add(`rules that use the module \`${name}\` were checked in part: this build of the compiler lacks it`);
        return false;
      }
      case UNKNOWN_IDENTIFIER:
        return !hasInclude && !unknownModules.has(wordAt(text, span.start));
      case INCLUDE:
        limits.add("included files were not read");
        return false;
      case NO_ACCESS:
        if (locked === null) return true;
        limits.add(`fields of the vt module were not checked: ${locked}`);
        return false;
      case INVARIANT:
        return !isAboutFieldAlone(text, span.start, notes);
      default:
        return true;
    }
  };
  return { diagnostics: diagnostics.filter(isFault), limits: [...limits] };
}

/** Of a longer one only so much is looked at: the pattern below must not run out of stack. */
const LONGEST_CONDITION = 20_000;

/** Whether a rule is called always false or true for a condition that reads a field of the vt module. */
function isAboutFieldAlone(text: string, start: number, notes: readonly string[]): boolean {
  if (!notes.some((note) => note.startsWith("rule `"))) return false;
  const [condition = ""] = /^(?:"(?:[^"\\\n]|\\.)*"|[^"}])*/.exec(text.slice(start, start + LONGEST_CONDITION)) ?? [];
  return /\bvt\s*\.\s*(?:metadata|behaviour|net)\b/.test(condition);
}

function wordAt(text: string, offset: number): string {
  return /^\w*/.exec(text.slice(offset, offset + 200))?.[0] ?? "";
}
