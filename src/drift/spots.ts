import type { Spot } from "../findings/index.ts";
import { type ClauseDifference, fieldsOf, foldCase, literalsOf } from "../logic/index.ts";
import type { SourceFile, Span } from "../text/index.ts";
import { type BinaryExpression, encodeString, type File, type Node, printNode, visit } from "../yara/index.ts";
import { WITHOUT_CASE } from "../yara/operator_span.ts";

/** A comparison of a condition with a text or a number. */
interface Comparison {
  readonly node: BinaryExpression;
  /** The text as the condition means it, or the number in digits. */
  readonly value: string;
  /** Paths of the fields it may be about: of the operand, and of the loops around. */
  readonly fields: readonly string[];
}

const ANYWHERE: Readonly<Record<string, string>> = {
  startswith: "contains",
  endswith: "contains",
  "==": "contains",
  istartswith: "icontains",
  iendswith: "icontains",
  iequals: "icontains",
};

/**
 * The comparisons within a stretch of a rule that a difference comes from. `isRulesClause`: the clause that asks for
 * too much is the rule's own, so that its literals are the rule's; otherwise the other side's literals are.
 */
export function spotsOf(
  difference: ClauseDifference,
  isRulesClause: boolean,
  within: Span,
  file: File,
  source: SourceFile,
): Spot[] {
  const { reason, detail } = difference;
  const own = isRulesClause ? detail.literal : detail.otherLiteral;
  const other = isRulesClause ? detail.otherLiteral : detail.literal;
  const comparisons = comparisonsIn(file, within);
  const about = (texts: Iterable<string>) => {
    const wanted = new Set([...texts].map(foldCase));
    return comparisons.filter(({ value }) => wanted.has(foldCase(value)));
  };
  const spot = ({ node }: Comparison, instead: string | null): Spot => ({
    text: source.slice({ start: operatorStart(node, source), end: node.end }),
    instead,
    range: source.rangeOf({ start: node.left.end, end: node.end }),
  });
  const written = (operator: string, text: string) => `${operator} ${encodeString(text)}`;
  switch (reason) {
    case "case_sensitive":
      return about(detail.texts ?? []).flatMap((found) => {
        const operator = WITHOUT_CASE[found.node.operator];
        return operator === undefined ? [] : [spot(found, written(operator, found.value))];
      });
    case "anchored":
      return comparisons.flatMap((found) => {
        const operator = ANYWHERE[found.node.operator];
        const isText = found.node.right.kind === "StringLiteral";
        return operator === undefined || !isText ? [] : [spot(found, written(operator, found.value))];
      });
    case "literal_longer":
    case "literal_shorter":
    case "literal_differs":
    case "tokenisation_unknown":
      if (own === undefined || other === undefined) return [];
      return about([own]).map((found) => spot(found, written(found.node.operator, other)));
    case "wildcard":
      return own === undefined ? [] : about([own]).map((found) => spot(found, null));
    case "alternative_added":
    case "alternative_missing": {
      if (detail.alternative === undefined || isRulesClause) return [];
      const paths = [...fieldsOf(detail.alternative).keys()].map(plainPath);
      const isMeant = ({ fields }: Comparison) => fields.some((field) => paths.some((path) => isWithin(path, field)));
      return about(literalsOf(detail.alternative).keys())
        .filter(isMeant)
        .map((found) => spot(found, null));
    }
    case "bound_narrower":
    case "bound_wider": {
      const path = `vt.${plainPath(detail.field ?? "")}`;
      return comparisons.filter(({ fields }) => fields.includes(path)).map((found) => spot(found, null));
    }
    default:
      return [];
  }
}

function comparisonsIn(file: File, within: Span): Comparison[] {
  const rule = file.items.find((item) => item.start <= within.start && within.end <= item.end);
  if (rule?.kind !== "Rule" || rule.condition === null) return [];
  const found: Comparison[] = [];
  visit(rule.condition, {
    enter: (node) => node.end > within.start && node.start < within.end,
    BinaryExpression(node, ancestors) {
      if (node.start < within.start || node.end > within.end) return;
      const { right } = node;
      const value =
        right.kind === "StringLiteral" ? right.value : right.kind === "IntegerLiteral" ? String(right.value) : null;
      if (value === null) return;
      const loops = ancestors.flatMap((above: Node) => (above.kind === "ForInExpression" ? [above.iterable] : []));
      found.push({ node, value, fields: [node.left, ...loops].map((part) => printNode(part)) });
    },
  });
  return found;
}

/** Where the operator stands: after the operand and the spaces behind it. */
function operatorStart(node: BinaryExpression, source: SourceFile): number {
  const gap = source.text.slice(node.left.end, node.right.start);
  return node.left.end + (gap.length - gap.trimStart().length);
}

function plainPath(path: string): string {
  return path.replaceAll("[*]", "");
}

/** Whether a formula's path (`behaviour.files_dropped.path`) is that of a condition, or of an element of its loop. */
function isWithin(path: string, field: string): boolean {
  const plain = field.replace(/^vt\./, "");
  return path === plain || path.startsWith(`${plain}.`) || path.startsWith(`${plain}[`);
}
