import type { Difference, Side } from "../findings/index.ts";
import { type ClauseDifference, FALSE, fieldsOf, or } from "../logic/index.ts";
import { constantOf } from "./constants.ts";
import { describeWitness } from "./example.ts";
import { explain, QUERY_AND_RULE, type SideNames } from "./explanation.ts";
import { type OtherSide, RuleEdits } from "./rule_edits.ts";
import type { PreparedSide } from "./sides.ts";
import { writtenNumbers } from "./written_numbers.ts";

/** Differences for reports. What would mend them is told at each, once all have said what they ask of the rule. */
export function presented(
  differences: readonly ClauseDifference[],
  first: PreparedSide,
  second: PreparedSide,
  names: SideNames,
): Difference[] {
  if (differences.length === 0) return [];
  const written = [first, second].flatMap((side) => {
    if (side.written === null || side.isPast) return [];
    const { places, written } = side === first ? second : first;
    const other: OtherSide = {
      ruleName: written?.rule.name.name ?? null,
      numbers: writtenNumbers(places.map(({ text }) => text)),
    };
    return [{ side, edits: new RuleEdits(side.written, other) }];
  });
  for (const { side, edits } of written) {
    const added = differences.flatMap((difference) => {
      const place =
        side === (difference.side === "first" ? first : second) ? side.places[difference.clause] : undefined;
      const isAdded = difference.reason === "clause_added" && !difference.detail.isUnexplained;
      return isAdded && place ? [{ difference, range: place.range }] : [];
    });
    for (const difference of differences) {
      const own = difference.side === "first" ? first : second;
      const at = side === own ? difference.clause : difference.counterpart;
      const place = at === null ? undefined : side.places[at];
      const other = side === first ? second : first;
      const theirs = other === own ? difference.clause : difference.counterpart;
      if (place) edits.add(difference, side === own, place.range, theirs === null ? undefined : other.asks[theirs]);
    }
    for (const difference of differences) {
      const own = difference.side === "first" ? first : second;
      const missing = side === own ? undefined : own.asks[difference.clause];
      if (isWhole(difference) && missing)
        edits.addClause(difference, missing, own.places[difference.clause]?.text ?? "", added);
    }
  }
  return differences.map((difference) => ({
    ...present(difference, first, second, names),
    spots: written.flatMap(({ edits }) => edits.spots(difference)),
  }));
}

/** Whether the other side has nothing like the clause. */
function isWhole({ reason, detail }: ClauseDifference): boolean {
  if (detail.isUnexplained) return false;
  return reason === "clause_missing" || (reason === "negation" && detail.literal === undefined);
}

/** A difference: its clause as it is written, its reason and its witness in words. */
function present(
  difference: ClauseDifference,
  first: PreparedSide,
  second: PreparedSide,
  names: SideNames,
): Omit<Difference, "spots"> {
  const own = difference.side === "first" ? first : second;
  const other = difference.side === "first" ? second : first;
  const place = own.places[difference.clause];
  const counterpart = difference.counterpart === null ? undefined : other.places[difference.counterpart];
  const clause = own.clauses[difference.clause];
  const focus = new Set(clause ? [...fieldsOf(or([clause.upper, FALSE])).keys()] : []);
  const { witness, detail } = difference;
  const { literal, otherLiteral } = detail;
  const [field] = focus;
  return {
    side: sideName(difference.side, names),
    clause: place?.text ?? "",
    direction: difference.direction,
    scope: difference.scope,
    reason: difference.reason,
    explanation: explain(
      difference.scope && field !== undefined ? { ...difference, detail: { ...detail, field } } : difference,
      names,
    ),
    witness,
    example: witness === null ? null : describeWitness(witness, second.entity, focus, constantOf),
    range: place ? own.rangeOf(place) : null,
    literals: literal === undefined || otherLiteral === undefined ? null : { own: literal, other: otherLiteral },
    counterpart: counterpart ? { text: counterpart.text, range: other.rangeOf(counterpart) } : null,
  };
}

function sideName(side: "first" | "second", names: SideNames): Side {
  if (names === QUERY_AND_RULE) return side === "first" ? "query" : "rule";
  return side;
}
