import { and, atomsOf, type CompareFormula, compare, exists, type Formula, not, or, RECORD } from "../logic/index.ts";

/** Fields whose texts are names, types and addresses, which no line break stands in. Elements of lists as `[*]`. */
const SINGLE_LINE = [
  /^metadata\.(?:file_name|tags\[\*\]|file_type_tags\[\*\])$/,
  /^(?:net|metadata\.itw)\.url\.(?:raw|hostname|path|query|(?:tags|redirects|outgoing_links)\[\*\])$/,
  /^(?:net|metadata\.itw)\.domain\.(?:raw|root|tags\[\*\])$/,
  /^(?:net|metadata\.itw)\.ip\.(?:raw|reverse_lookup|ip_country|tags\[\*\])$/,
  /^behaviour\.(?:dns_lookups\[\*\]\.hostname|http_conversations\[\*\]\.url)$/,
  /^behaviour\.files_(?:dropped\[\*\]\.path|(?:opened|written|deleted|attribute_changed)\[\*\])$/,
];

/** A dot that stands for any character but a line break. */
const DOT = /(?:^|[^\\])(?:\\\\)*\./;

/** Letters that are `k` and `s` where case is ignored, but not to a regular expression. */
const FOLDED = ["\u212a", "\u017f"];

/**
 * What holds of texts that regular expressions are asked of: `a*` of a query is `/^a.*$/` of a rule, and no tag, file
 * name or domain shows that a dot passes over line breaks. `withQuery`: nor do letters which a query's search may or
 * may not take for others, for nobody says whether it does.
 */
export function regexpKnowledge(formulas: readonly Formula[], withQuery: boolean): Formula {
  const facts = new Map<string, Formula>();
  const add = (fact: Formula) => facts.set(fact.key, fact);
  for (const atom of formulas.flatMap((formula) => [...atomsOf(formula)])) {
    if (atom.kind === "compare" && atom.scalar.scope === RECORD) {
      const absent = absentFrom(atom, atom.scalar.path, withQuery);
      if (absent !== null) add(not(absent));
    } else if (atom.kind === "exists" && atom.collection.scope === RECORD) {
      for (const inner of atomsOf(atom.body)) {
        if (inner.kind !== "compare" || inner.scalar.scope !== 0) continue;
        const { path } = inner.scalar;
        const absent = absentFrom(inner, `${atom.collection.path}[*]${path === "" ? "" : `.${path}`}`, withQuery);
        if (absent !== null) add(not(exists(atom.collection, absent)));
      }
    }
  }
  return and([...facts.values()]);
}

/** That a text has what it never has, or what proves nothing; null where that makes no difference. */
function absentFrom({ scalar, test }: CompareFormula, path: string, withQuery: boolean): Formula | null {
  if (test.type !== "regexp") return null;
  const absent = [
    ...(DOT.test(test.source) && SINGLE_LINE.some((pattern) => pattern.test(path)) ? ["\n"] : []),
    ...(withQuery && test.flags.includes("i") ? FOLDED : []),
  ];
  const contains = (text: string) =>
    compare(scalar, { type: "like", parts: [text], start: false, end: false, ignoreCase: false });
  return absent.length === 0 ? null : or(absent.map(contains));
}
