import { createContext, Script } from "node:vm";

/**
 * What a function gives, or null beyond so many milliseconds. Only a script can be interrupted: the context is no
 * wall, just the way to a deadline.
 */
export function withPatience<A extends unknown[], R>(
  work: (...args: A) => R,
  timeout: number,
): (...args: A) => R | null {
  const context = createContext({ run: null as (() => void) | null });
  const script = new Script("run()");
  return (...args) => {
    let result: R | null = null;
    context.run = () => {
      result = work(...args);
    };
    try {
      script.runInContext(context, { timeout });
      return result;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      return null;
    }
  };
}
