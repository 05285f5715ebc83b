import {
  type Atom,
  and,
  type CompareFormula,
  compare,
  type ExistsFormula,
  exists,
  type Formula,
  type LikeTest,
  not,
  or,
  RECORD,
  type Scalar,
} from "./formula.ts";

/**
 * Rebuilds a formula with its atoms replaced, telling `replace` whether each stands under an even number of
 * negations. Replacing positive atoms by weaker formulas, and negative ones by stronger, weakens the whole.
 */
export function mapPolar(
  formula: Formula,
  replace: (atom: Atom, positive: boolean) => Formula,
  positive = true,
): Formula {
  switch (formula.kind) {
    case "true":
    case "false":
      return formula;
    case "and":
      return and(formula.operands.map((f) => mapPolar(f, replace, positive)));
    case "or":
      return or(formula.operands.map((f) => mapPolar(f, replace, positive)));
    case "not":
      return not(mapPolar(formula.operand, replace, !positive));
    case "exists": {
      const body = mapPolar(formula.body, replace, positive);
      const same = body === formula.body ? formula : exists(formula.collection, body, formula.count);
      return same.kind === "exists" ? replace(same, positive) : same;
    }
    default:
      return replace(formula, positive);
  }
}

/** Replaces the text tests of a formula, those under `positive` (or, without it, all). */
export function mapLike(
  formula: Formula,
  replace: (test: LikeTest, atom: CompareFormula) => Formula,
  positive?: boolean,
): Formula {
  return mapPolar(formula, (atom, isPositive) => {
    if (atom.kind !== "compare" || atom.test.type !== "like") return atom;
    return positive === undefined || isPositive === positive ? replace(atom.test, atom) : atom;
  });
}

/** Letter case no longer counts for these literals. Weaker. */
export function ignoringCaseOf(formula: Formula, literals: ReadonlySet<string>): Formula {
  return mapLike(
    formula,
    (test, atom) => {
      const isMeant = !test.ignoreCase && test.parts.some((part) => literals.has(part));
      return isMeant ? compare(atom.scalar, { ...test, ignoreCase: true }) : atom;
    },
    true,
  );
}

/** Texts may stand anywhere in their value. Weaker. A map's key stays what it is. */
export function unanchored(formula: Formula): Formula {
  return mapLike(
    formula,
    (test, atom) => {
      if ((!test.start && !test.end) || atom.scalar.path === "@key") return atom;
      return compare(atom.scalar, { ...test, start: false, end: false });
    },
    true,
  );
}

/**
 * What was asked of one element may be met by several, wherever in their array they stand, also of different
 * collections where the formula asks the same of each (a process created or a command executed). Weaker.
 */
export function elementwise(formula: Formula): Formula {
  const siblings = new Map<string, Field>();
  const collect = (atom: Atom): void => {
    for (const part of [...splitLoop(atom), ...alternativeLoops(atom)]) {
      const field = fieldOf(part);
      if (field) siblings.set(field.path, field);
      else if (part.kind === "exists") collect(part);
    }
  };
  mapPolar(formula, (atom, positive) => {
    if (positive) collect(atom);
    return atom;
  });
  return mapPolar(formula, (atom, positive) => (positive ? apart(atom, siblings) : atom));
}

/** The same of one loop, whose alternatives may each ask for several things. */
function apart(atom: Atom, siblings: ReadonlyMap<string, Field>): Formula {
  const parts = splitLoop(atom);
  if (parts.length === 0) {
    const alternatives = alternativeLoops(atom);
    return alternatives.length < 2 ? atom : or(alternatives.map((loop) => asAtom(loop, siblings)));
  }
  return and(parts.map((part) => or([asAtom(part, siblings), ...transferAll(part, siblings.values())])));
}

function asAtom(formula: Formula, siblings: ReadonlyMap<string, Field>): Formula {
  return formula.kind === "exists" ? apart(formula, siblings) : formula;
}

/** What would do for a loop, each in a loop of its own; empty where one of them asks for one thing only. */
function alternativeLoops(atom: Atom): readonly Formula[] {
  if (atom.kind !== "exists" || atom.count !== 1) return [];
  const conjuncts = atom.body.kind === "and" ? atom.body.operands : [atom.body];
  const keys = conjuncts.filter(isKeyTest);
  const [only, ...others] = conjuncts.filter((f) => !isKeyTest(f));
  if (others.length > 0 || only?.kind !== "or" || !only.operands.some(({ kind }) => kind === "and")) return [];
  return only.operands.map((f) => exists(atom.collection, and([...keys, f])));
}

/**
 * What a loop asks of its element, each thing in a loop of its own; empty where it asks one thing. Its place in the
 * array says which element is meant and is no thing by itself.
 */
function splitLoop(atom: Atom): readonly Formula[] {
  if (atom.kind !== "exists" || atom.count !== 1 || atom.body.kind !== "and") return [];
  const keys = atom.body.operands.filter(isKeyTest);
  const others = atom.body.operands.filter((f) => !isKeyTest(f) && !isIndexTest(f));
  const isOne = keys.length + others.length === atom.body.operands.length && others.length < 2;
  return isOne ? [] : others.map((f) => exists(atom.collection, and([...keys, f])));
}

/** What a part asks of its field, asked of each of some others. */
export function transferAll(part: Formula, fields: Iterable<Field>): Formula[] {
  const from = fieldOf(part);
  if (!from) return [];
  return [...fields].flatMap((to) => (to.path === from.path ? [] : (transfer(from, to) ?? [])));
}

function isKeyTest(formula: Formula): boolean {
  return formula.kind === "compare" && formula.scalar.scope === 0 && formula.scalar.path === "@key";
}

function isIndexTest(formula: Formula): boolean {
  return formula.kind === "compare" && formula.scalar.scope === 0 && formula.scalar.path === "@index";
}

/** Marks the ends of a token; occurs in no value that anyone searches for. */
const TOKEN_MARK = "\u0001";

/**
 * Literals as the alphanumeric tokens in them, in order and in lower case: what a search by words would compare.
 * A literal without any stays as it is, and so does one that is the whole value or stands at a fixed end of it.
 */
export function tokenised(formula: Formula): Formula {
  let words = asTokens.get(formula);
  if (words === undefined) {
    words = withTokens(formula);
    asTokens.set(formula, words);
  }
  return words;
}

/** The clauses of a comparison are read as tokens again and again. */
const asTokens = new WeakMap<Formula, Formula>();

function withTokens(formula: Formula): Formula {
  return mapLike(formula, (test, atom) => {
    if (!isByWords(test, atom)) return atom;
    const parts = test.parts.flatMap((part) => {
      const tokens = tokensOf(part);
      return tokens.length === 0 ? [part] : tokens.map((token) => TOKEN_MARK + token + TOKEN_MARK);
    });
    return compare(atom.scalar, { ...test, parts });
  });
}

/** In a query `*` is an operator: neither it nor a rule's literal that has one is a matter of punctuation. */
function isByWords({ start, end, parts }: LikeTest, { scalar }: CompareFormula): boolean {
  const [only] = parts;
  return !start && !end && scalar.path !== "@key" && parts.length === 1 && only?.includes("*") !== true;
}

/** As {@link tokenised}, but a test on the value as it is: the tokens occur in this order. Weaker. */
export function looselyTokenised(formula: Formula): Formula {
  return mapLike(
    formula,
    (test, atom) => {
      if (!isByWords(test, atom)) return atom;
      const parts = test.parts.flatMap((part) => {
        const tokens = tokensOf(part);
        return tokens.length === 0 ? [part] : tokens;
      });
      return compare(atom.scalar, { ...test, parts });
    },
    true,
  );
}

/** The runs of letters and digits in a text. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A place where something is looked for: one scalar of the record, or of any element of a collection. */
export interface Field {
  /** `behaviour.files_dropped[*].path`: for people, and as identity. */
  readonly path: string;
  /** The scalar, as it stands in the innermost body. */
  readonly scalar: Scalar;
  /** What an atom says of the scalar. */
  readonly body: Formula;
  /** Puts another body where `body` stood. */
  readonly enclose: (body: Formula) => Formula;
}

/** Every field that a formula looks at, by path. */
export function fieldsOf(formula: Formula): Map<string, Field> {
  const fields = new Map<string, Field>();
  const visit = (part: Formula): void => {
    if (part.kind === "and" || part.kind === "or") for (const operand of part.operands) visit(operand);
    else if (part.kind === "not") visit(part.operand);
    else {
      const field = fieldOf(part);
      if (field) fields.set(field.path, field);
      // A loop that asks several things of one element: each thing has a field of its own.
      else if (part.kind === "exists") for (const split of partsOfLoop(part)) visit(split);
    }
  };
  visit(formula);
  return fields;
}

function partsOfLoop(loop: ExistsFormula): readonly Formula[] {
  const conjuncts = loop.body.kind === "and" || loop.body.kind === "or" ? loop.body.operands : [];
  const keys = conjuncts.filter(isKeyTest);
  return conjuncts.filter((f) => !isKeyTest(f)).map((f) => exists(loop.collection, and([...keys, f])));
}

/** The field of an atom that is about one scalar alone; else null. */
function fieldOf(atom: Formula, scope = RECORD): Field | null {
  if (atom.kind === "compare") {
    const { scalar } = atom;
    return scalar.scope === scope ? { path: scalar.path, scalar, body: atom, enclose: (body) => body } : null;
  }
  if (atom.kind !== "exists" || atom.collection.scope !== scope) return null;
  const { collection, count } = atom;
  const conjuncts = atom.body.kind === "and" ? atom.body.operands : [atom.body];
  const keys = conjuncts.filter(isKeyTest);
  const inner = elementField(and(conjuncts.filter((f) => !isKeyTest(f))));
  if (!inner) return null;
  const key = keys.length === 1 ? keyName(keys[0] as Formula) : null;
  const isValue = inner.path === "@value" || inner.path.startsWith("@value.");
  const place = key !== null && isValue ? `[${JSON.stringify(key)}]` : "[*]";
  const rest = isValue ? inner.path.slice("@value".length) : inner.path === "" ? "" : `.${inner.path}`;
  return {
    path: `${collection.path}${place}${rest}`,
    scalar: inner.scalar,
    body: inner.body,
    enclose: (body) => exists(collection, and([...keys, inner.enclose(body)]), count),
  };
}

/** The same for what a loop says of its element. */
function elementField(body: Formula): Field | null {
  if (body.kind === "exists") return fieldOf(body, 0);
  let scalar: Scalar | null = null;
  let isPlain = true;
  const visit = (part: Formula): void => {
    if (part.kind === "and" || part.kind === "or") for (const operand of part.operands) visit(operand);
    else if (part.kind === "not") visit(part.operand);
    else if (part.kind !== "compare" || part.scalar.scope !== 0) isPlain = false;
    else if (scalar !== null && scalar.path !== part.scalar.path) isPlain = false;
    else scalar = part.scalar;
  };
  visit(body);
  const found = scalar as Scalar | null;
  return isPlain && found ? { path: found.path, scalar: found, body, enclose: (inner) => inner } : null;
}

function keyName(formula: Formula): string | null {
  return formula.kind === "compare" && formula.test.type === "like" ? formula.test.parts.join("*") : null;
}

/** What `from` asks of its field, asked of another one. Null where the two hold values of different types. */
function transfer(from: Field, to: Field): Formula | null {
  if (from.scalar.type !== to.scalar.type) return null;
  const body = mapPolar(from.body, (atom) => (atom.kind === "compare" ? compare(to.scalar, atom.test) : atom));
  return to.enclose(body);
}

/** Beyond this a clause is not taken apart any further. */
const MAX_ALTERNATIVES = 200;

/** The alternatives of a clause: operands of its `or`, and of those within an `exists` or beside other tests. */
export function alternativesOf(formula: Formula): readonly Formula[] {
  if (formula.kind === "or") return formula.operands.flatMap(alternativesOf);
  if (formula.kind === "exists" && formula.count === 1) {
    const bodies = alternativesOf(formula.body);
    return bodies.length === 1 ? [formula] : bodies.map((body) => exists(formula.collection, body));
  }
  if (formula.kind !== "and") return [formula];
  let products: Formula[][] = [[]];
  for (const operand of formula.operands) {
    const alternatives = alternativesOf(operand);
    if (products.length * alternatives.length > MAX_ALTERNATIVES) return [formula];
    products = products.flatMap((head) => alternatives.map((f) => [...head, f]));
  }
  return products.map((parts) => and(parts));
}
