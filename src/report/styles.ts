import type { Severity } from "../findings/index.ts";

/** Colours for a terminal, or none. */
export class Styles {
  readonly #isOn: boolean;

  constructor(isOn: boolean) {
    this.#isOn = isOn;
  }

  #code(open: number, close: number, text: string): string {
    return this.#isOn ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  }

  /** A link in terminals that have them (OSC 8); elsewhere the text alone. */
  link(address: string, text: string): string {
    return this.#isOn ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text;
  }

  bold(text: string): string {
    return this.#code(1, 22, text);
  }

  dim(text: string): string {
    return this.#code(2, 22, text);
  }

  good(text: string): string {
    return this.#code(32, 39, text);
  }

  path(text: string): string {
    return this.#code(36, 39, text);
  }

  severity(severity: Severity, text: string): string {
    return this.#code(severity === "error" ? 31 : severity === "warning" ? 33 : 34, 39, text);
  }
}
