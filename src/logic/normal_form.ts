import {
  type Atom,
  and,
  atomsOf,
  type Collection,
  compare,
  exists,
  FALSE,
  type Formula,
  mapAtoms,
  not,
  or,
  RECORD,
  type Scalar,
  TRUE,
  term,
} from "./formula.ts";

/**
 * Negations stand at atoms only, and every `exists` holds nothing but tests on its own element: what its body
 * says of the record or of an outer element has moved out, and alternatives have become separate `exists`.
 *
 *     exists(c, p or q)  =  exists(c, p) or exists(c, q)
 *     exists(c, p and r) =  exists(c, p) and r            where r says nothing of the element
 */
export function normalForm(formula: Formula): Formula {
  switch (formula.kind) {
    case "and":
      return and(formula.operands.map(normalForm));
    case "or":
      return or(formula.operands.map(normalForm));
    case "not":
      return negated(normalForm(formula.operand));
    case "exists":
      return narrowScope(formula.collection, normalForm(formula.body), formula.count);
    default:
      return formula;
  }
}

/** The negation of a formula in normal form, in normal form. */
export function negated(formula: Formula): Formula {
  switch (formula.kind) {
    case "and":
      return or(formula.operands.map(negated));
    case "or":
      return and(formula.operands.map(negated));
    default:
      return not(formula);
  }
}

function narrowScope(collection: Collection, body: Formula, count: number): Formula {
  if (body.kind === "or" && count === 1) {
    return or(body.operands.map((operand) => narrowScope(collection, operand, count)));
  }
  if (body.kind === "and") {
    const inside = body.operands.filter((f) => saysOfElement(f));
    if (inside.length < body.operands.length) {
      const outside = body.operands.filter((f) => !saysOfElement(f)).map((f) => leaveScope(f));
      return and([...outside, narrowScope(collection, and(inside), count)]);
    }
  } else if (body.kind !== "true" && !saysOfElement(body)) {
    return and([leaveScope(body), exists(collection, TRUE, count)]);
  }
  const outer = firstOuterAtom(body);
  if (!outer) return exists(collection, body, count);
  // Tests inside and outside are mixed below: decide the outer one first, both ways.
  const assume = (value: Formula) => narrowScope(collection, normalForm(replaceAtom(body, outer.key, value)), count);
  const condition = leaveScope(outer);
  return or([and([condition, assume(TRUE)]), and([negated(condition), assume(FALSE)])]);
}

/** The scopes an atom at `depth` names, seen from outside the formula that holds it. */
function scopesOf(atom: Atom): readonly number[] {
  switch (atom.kind) {
    case "compare":
      return [atom.scalar.scope];
    case "exists":
      return [atom.collection.scope];
    case "term":
      return atom.scopes;
    case "opaque":
      return [];
  }
}

function saysOfElement(formula: Formula): boolean {
  let found = false;
  mapAtoms(formula, (atom, depth) => {
    if (scopesOf(atom).includes(depth)) found = true;
    return atom;
  });
  return found;
}

function firstOuterAtom(body: Formula): Atom | null {
  const search = (formula: Formula): Atom | null => {
    switch (formula.kind) {
      case "and":
      case "or":
        for (const operand of formula.operands) {
          const found = search(operand);
          if (found) return found;
        }
        return null;
      case "not":
        return search(formula.operand);
      case "true":
      case "false":
        return null;
      default:
        return saysOfElement(formula) ? null : formula;
    }
  };
  return search(body);
}

function replaceAtom(formula: Formula, key: string, value: Formula): Formula {
  return mapAtoms(formula, (atom, depth) => (depth === 0 && atom.key === key ? value : atom));
}

/** Renumbers scopes for a formula that moves out of one `exists`. */
function leaveScope<F extends Formula>(formula: F): Formula {
  const shift = (scope: number, depth: number) => (scope === RECORD || scope < depth ? scope : scope - 1);
  return mapAtoms(formula, (atom, depth) => {
    switch (atom.kind) {
      case "compare": {
        const scope = shift(atom.scalar.scope, depth);
        return scope === atom.scalar.scope ? atom : compare({ ...atom.scalar, scope } as Scalar, atom.test);
      }
      case "exists": {
        const scope = shift(atom.collection.scope, depth);
        return scope === atom.collection.scope ? atom : exists({ ...atom.collection, scope }, atom.body, atom.count);
      }
      case "term": {
        if (atom.scopes.length === 0) return atom;
        return term(atom.text, { free: atom.free, scopes: atom.scopes.map((s) => shift(s, depth)) });
      }
      default:
        return atom;
    }
  });
}

/** Whether anything in the formula is out of the record's reach. */
export function hasOpaque(formula: Formula): boolean {
  for (const atom of atomsOf(formula)) if (atom.kind === "opaque") return true;
  return false;
}
