import type { SourceFile, Span } from "../text/index.ts";

export interface RuleOutline extends Span {
  readonly name: string;
  /** Where its name begins. */
  readonly nameStart: number;
}

/** What is left of a file when its tree is given back: enough to say where something is. */
export class FileOutline {
  readonly source: SourceFile;
  /** In the order of the text. */
  readonly rules: readonly RuleOutline[];
  /** Whether its rules hunt on VirusTotal. */
  readonly importsVt: boolean;

  constructor(source: SourceFile, rules: readonly RuleOutline[] = [], importsVt = false) {
    this.source = source;
    this.rules = rules;
    this.importsVt = importsVt;
  }

  get path(): string {
    return this.source.path;
  }

  /** The rule that holds an offset. */
  ruleAt(offset: number): RuleOutline | null {
    let low = 0;
    let high = this.rules.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const rule = this.rules[middle] as RuleOutline;
      if (offset < rule.start) high = middle - 1;
      else if (offset > rule.end) low = middle + 1;
      else return rule;
    }
    return null;
  }
}
