import { and, type Formula, not, or } from "../logic/index.ts";

/**
 * A part of a query as formulas: `lower`, what is certain, implies `usual`, what `translate` writes, and `wide`, the
 * same with every field that may be searched; each of them implies `upper`, all that is possible.
 */
export interface Bounds {
  readonly lower: Formula;
  readonly usual: Formula;
  readonly wide: Formula;
  readonly upper: Formula;
}

/** Bounds that are made when somebody asks for them: translating needs one, comparing two, and some are large. */
export function lazyBounds(make: { readonly [K in keyof Bounds]: () => Formula }): Bounds {
  const made: Partial<Record<keyof Bounds, Formula>> = {};
  const get = (name: keyof Bounds): Formula => {
    let formula = made[name];
    if (formula === undefined) {
      formula = make[name]();
      made[name] = formula;
    }
    return formula;
  };
  return {
    get lower() {
      return get("lower");
    },
    get usual() {
      return get("usual");
    },
    get wide() {
      return get("wide");
    },
    get upper() {
      return get("upper");
    },
  };
}

export function sameBounds(formula: Formula): Bounds {
  return { lower: formula, usual: formula, wide: formula, upper: formula };
}

/** What is denied at most is excluded at least, and the other way round. */
export function denied(bounds: Bounds): Bounds {
  return lazyBounds({
    lower: () => not(bounds.upper),
    usual: () => not(bounds.usual),
    wide: () => not(bounds.wide),
    upper: () => not(bounds.lower),
  });
}

export function joined(kind: "and" | "or", parts: readonly Bounds[]): Bounds {
  const join = kind === "and" ? and : or;
  return lazyBounds({
    lower: () => join(parts.map((part) => part.lower)),
    usual: () => join(parts.map((part) => part.usual)),
    wide: () => join(parts.map((part) => part.wide)),
    upper: () => join(parts.map((part) => part.upper)),
  });
}
