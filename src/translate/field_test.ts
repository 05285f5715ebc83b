import {
  and,
  type Collection,
  type CompareFormula,
  compare,
  exists,
  type Formula,
  not,
  or,
  RECORD,
  type Scalar,
} from "../logic/index.ts";
import type { FieldPath } from "./mapping.ts";

/** Something that is said of one field alone: of one scalar of the record, or of some element of a collection. */
export interface FieldTest {
  /** As `modifiers.json` names it: `vt.behaviour.files_dropped[*].path`, `filesize`. */
  readonly place: FieldPath;
  readonly scalar: Scalar;
  /** Tests on the scalar, joined as they may be; each names it as {@link scalar} does. */
  readonly body: Formula;
  /** What {@link body} says, whatever the field: equal where two fields are asked for the same. */
  readonly signature: string;
  /** The formula that says another thing of the field. */
  readonly with: (body: Formula) => Formula;
}

/** Null for a formula that is about more than one field, or counts elements. */
export function fieldTestOf(formula: Formula): FieldTest | null {
  return within(formula, RECORD, "vt", (body) => body);
}

function within(
  formula: Formula,
  scope: number,
  prefix: FieldPath,
  enclose: (body: Formula) => Formula,
): FieldTest | null {
  if (formula.kind === "exists") {
    if (formula.collection.scope !== scope || formula.count !== 1) return null;
    return inCollection(formula.collection, formula.body, `${prefix}.${formula.collection.path}`, enclose);
  }
  const scalar = onlyScalar(formula, scope);
  if (scalar === null) return null;
  return fieldTest(scalar, placeOf(scalar, prefix), formula, enclose);
}

function inCollection(
  collection: Collection,
  body: Formula,
  place: FieldPath,
  enclose: (body: Formula) => Formula,
): FieldTest | null {
  const conjuncts = body.kind === "and" ? body.operands : [body];
  const fixed = conjuncts.flatMap((conjunct) => equality(conjunct) ?? []);
  const keys = fixed.filter(({ scalar }) => scalar.path === "@key");
  const path = place.replace(/\.$/, "");
  const element = (kept: readonly Formula[], step: string): FieldTest | null => {
    const rest = and(conjuncts.filter((conjunct) => !kept.includes(conjunct)));
    const around = (inner: Formula) => enclose(exists(collection, and([...kept, inner])));
    return within(rest, 0, `${path}${step}`, around);
  };
  if (collection.type === "map" && keys.length === 1 && conjuncts.length > 1) {
    const [key] = keys;
    return key === undefined ? null : element([key.formula], `[${JSON.stringify(key.text)}]`);
  }
  const whole = element([], "[*]");
  if (whole !== null || collection.type === "map") return whole;
  // `[type="A"]`: elements of a kind.
  for (const { scalar, text, formula } of fixed) {
    const filtered = element([formula], `[${scalar.path}=${JSON.stringify(text)}]`);
    if (filtered !== null) return filtered;
  }
  return null;
}

function equality(formula: Formula): { scalar: Scalar; text: string; formula: CompareFormula } | null {
  if (formula.kind !== "compare" || formula.scalar.scope !== 0 || formula.test.type !== "like") return null;
  const { parts, start, end, ignoreCase } = formula.test;
  if (parts.length !== 1 || !start || !end || ignoreCase) return null;
  return { scalar: formula.scalar, text: parts[0] as string, formula };
}

function fieldTest(scalar: Scalar, place: FieldPath, body: Formula, enclose: (body: Formula) => Formula): FieldTest {
  const signature = renamed(body).key;
  return { place, scalar, body, signature, with: enclose };
}

/** The one scalar that every test is about; null where there are several, or something that is no test. */
function onlyScalar(formula: Formula, scope: number): Scalar | null {
  let found: Scalar | null = null;
  const visit = (part: Formula): boolean => {
    switch (part.kind) {
      case "and":
      case "or":
        return part.operands.every(visit);
      case "not":
        return visit(part.operand);
      case "compare": {
        const { scalar } = part;
        if (scalar.scope !== scope || scalar.path === "@index") return false;
        if (found !== null) return found.path === scalar.path && found.term === scalar.term;
        found = scalar;
        return true;
      }
      default:
        return false;
    }
  };
  return visit(formula) ? found : null;
}

function placeOf(scalar: Scalar, prefix: FieldPath): FieldPath {
  if (scalar.term) return scalar.path;
  if (scalar.path === "" || scalar.path === "@value") return prefix;
  if (scalar.path === "@key") return prefix.replace(/\[\*\]$/, "[key]");
  return `${prefix}.${scalar.path.replace(/^@value\./, "")}`;
}

/** The same of a scalar without a name. */
function renamed(formula: Formula): Formula {
  return mapTests(formula, (atom) => compare({ scope: 0, path: "", type: atom.scalar.type }, atom.test));
}

/** Rebuilds a body with its tests replaced; other atoms do not occur in one. */
export function mapTests(formula: Formula, replace: (atom: CompareFormula) => Formula): Formula {
  switch (formula.kind) {
    case "and":
      return and(formula.operands.map((operand) => mapTests(operand, replace)));
    case "or":
      return or(formula.operands.map((operand) => mapTests(operand, replace)));
    case "not":
      return not(mapTests(formula.operand, replace));
    case "compare":
      return replace(formula);
    default:
      return formula;
  }
}
