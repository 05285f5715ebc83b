import type { Entity } from "../findings/index.ts";
import { type Edit, nearestWord } from "../text/index.ts";
import { type Expression, type Term, visitQuery } from "../vti/index.ts";
import type { QueryCheck } from "./check_query.ts";
import type { MappedModifier } from "./modifiers.ts";
import { localEntity, readEntity } from "./query_entity.ts";
import { entityNoun } from "./read_term.ts";

/** A term whose modifier the query may use; null for free text. */
export interface UsableTerm {
  readonly term: Term;
  readonly mapped: MappedModifier | null;
}

const WORDS: Readonly<Record<Entity, string>> = {
  file: "file",
  url: "url",
  domain: "domain",
  ip_address: "ip",
  collection: "collection",
};

/** Checks what the query is about and whether its modifiers fit; gives the terms that do. */
export function checkEntities(expression: Expression, check: QueryCheck): readonly UsableTerm[] {
  const named = check.terms.filter((term) => term.modifier?.name === "entity");
  const denied = named.length > 0 ? checkBranches(expression, named, check) : new Set<Term>();
  checkEntityTerms(named, denied, check);
  const elsewhere = named.length > 0 ? termsElsewhere(expression, check) : new Set<Term>();
  const usable: UsableTerm[] = [];
  const foreign: Term[] = [];
  for (const term of check.terms) {
    if (elsewhere.has(term)) continue;
    if (term.modifier === null) {
      usable.push({ term, mapped: null });
      continue;
    }
    const mapped = check.table.find(check.entity, term.modifier.name);
    if (mapped === null) {
      if (check.table.entitiesOf(term.modifier.name).length > 0) foreign.push(term);
      else unknownModifier(term, check);
    } else if (mapped.row.entity === "any" && mapped.row.shape === "unsupported") {
      streamModifier(term, check);
    } else {
      if (mapped.spelling === "unofficial") unofficialSpelling(term, mapped, check);
      usable.push({ term, mapped });
    }
  }
  if (foreign.length > 0) foreignModifiers(foreign, named.length > 0, check);
  return usable;
}

// ---- entity:

function checkEntityTerms(named: readonly Term[], denied: ReadonlySet<Term>, { text, faults }: QueryCheck): void {
  let first: Term | null = null;
  for (const term of named) {
    const value = term.value.kind === "TextValue" ? term.value.text : "";
    const entity = readEntity(value);
    const { range } = term.value;
    if (entity === null) {
      const singular = value.toLowerCase().replace(/s$/, "");
      const meant = readEntity(singular) ? singular : nearestWord(value, Object.values(WORDS));
      const help = `write ${meant === null ? "file, url, domain, ip or collection" : `\`entity:${meant}\``}`;
      const message = `\`${value}\` is no kind of object that VT Intelligence searches`;
      faults.add("error", "unknown_entity", range, message, help, meant === null ? [] : [{ ...range, text: meant }]);
      continue;
    }
    if (value.toLowerCase() === "ip_address") {
      const message = "in queries addresses are `ip`; `ip_address` is YARA's word for them";
      faults.add("warning", "unknown_entity", range, message, "write `entity:ip`", [{ ...range, text: "ip" }]);
    }
    if (denied.has(term)) continue;
    if (first === null) {
      first = term;
      continue;
    }
    const other = first.value.kind === "TextValue" ? readEntity(first.value.text) : null;
    if (other === entity) {
      const message = `\`${text.slice(term.range.start, term.range.end)}\` is said again: once is enough`;
      faults.add("warning", "repeated_entity", term.range, message, "take it away");
    } else {
      const message = `the query is about ${entityNoun(other ?? "file")} already: one query finds one kind of object`;
      faults.add("error", "two_entities", term.range, message, "make two queries of it");
    }
  }
}

/** `entity:` under NOT, or in one alternative only: documented nowhere. Gives those under NOT. */
function checkBranches(root: Expression, named: readonly Term[], { faults }: QueryCheck): ReadonlySet<Term> {
  const denied = new Set<Term>();
  visitQuery(root, {
    Term(term, ancestors) {
      if (!named.includes(term)) return;
      if (ancestors.some((ancestor) => ancestor.kind === "NotExpression")) {
        const message = "`entity:` chooses what is searched: it cannot be denied";
        faults.add("error", "negated_entity", term.range, message, "name the kind of object that you want");
        denied.add(term);
        return;
      }
      // The parser speaks of AND and OR without parentheses itself.
      const branch = ancestors.findIndex((ancestor, i) => {
        const inner = ancestors[i + 1] ?? term;
        return ancestor.kind === "OrExpression" && inner.kind !== "AndExpression";
      });
      if (branch < 0) return;
      const message = "`entity:` stands in one alternative: what the others search is documented nowhere";
      faults.add("warning", "entity_in_branch", term.range, message, "write it once, before the whole query");
    },
  });
  return denied;
}

/** Terms of alternatives that search another kind of object, whose modifiers they have. */
function termsElsewhere(root: Expression, { entity, table }: QueryCheck): ReadonlySet<Term> {
  const terms = new Set<Term>();
  visitQuery(root, {
    Term(term, ancestors) {
      const local = localEntity(term, ancestors);
      if (local === null || local === entity) return;
      if (term.modifier === null || table.find(local, term.modifier.name) !== null) terms.add(term);
    },
  });
  return terms;
}

// ---- modifiers

function unknownModifier(term: Term, { table, entity, faults }: QueryCheck): void {
  const { modifier } = term;
  if (modifier === null) return;
  const meant = table.suggest(entity, modifier.text);
  const message = `VT Intelligence has no modifier \`${modifier.text}\``;
  const help = meant === null ? "`huntlint modifiers` lists those that exist" : `did you mean \`${meant}\`?`;
  faults.add("error", "unknown_modifier", modifier.range, message, help, replaced(modifier.range, meant));
}

function streamModifier({ modifier }: Term, { faults }: QueryCheck): void {
  if (modifier === null) return;
  const message = `\`${modifier.text}\` filters the IoC stream; VT Intelligence has no such modifier`;
  faults.add("error", "not_vt_intelligence", modifier.range, message, "take the term away");
}

function unofficialSpelling({ modifier }: Term, { row }: MappedModifier, { faults }: QueryCheck): void {
  if (modifier === null) return;
  const message = `VirusTotal's pages do not list \`${modifier.text}\` for ${entityNoun(row.entity)}: read as \`${row.modifier}\``;
  const help = `write \`${row.modifier}\``;
  faults.add("note", "unofficial_spelling", modifier.range, message, help, replaced(modifier.range, row.modifier));
}

function foreignModifiers(foreign: readonly Term[], isNamed: boolean, check: QueryCheck): void {
  const { table, faults, entity, terms } = check;
  if (!isNamed) {
    const fitting = commonEntities(terms, check);
    const [only] = fitting;
    if (only !== undefined) {
      const range = (foreign[0] as Term).range;
      const name = foreign[0]?.modifier?.text ?? "";
      const message = `\`${name}\` is no modifier of files, which are searched where nothing else is said`;
      const choices = fitting.map((each) => `\`entity:${WORDS[each]}\``).join(" or ");
      const edits: Edit[] = fitting.length === 1 ? [{ start: 0, end: 0, text: `entity:${WORDS[only]} ` }] : [];
      faults.add("error", "missing_entity", range, message, `begin the query with ${choices}`, edits);
      return;
    }
    if (entity === "file" && severalEntities(foreign, check)) return;
  }
  for (const { modifier } of foreign) {
    if (modifier === null) continue;
    const others = table.entitiesOf(modifier.name);
    const message = `\`${modifier.text}\` is no modifier of ${entityNoun(entity)}, but of ${listed(others.map(entityNoun))}`;
    const meant = MEANT_OF[entity]?.[modifier.name] ?? null;
    const known = meant !== null && table.find(entity, meant) !== null ? meant : null;
    const help =
      known === null ? `search ${listed(others.map(entityNoun), "or")} for it` : `did you mean \`${known}\`?`;
    faults.add("error", "modifier_of_another_entity", modifier.range, message, help, replaced(modifier.range, known));
  }
}

/** Entities that have all of the query's modifiers, where it names none itself. */
function commonEntities(terms: readonly Term[], { table }: QueryCheck): readonly Entity[] {
  const names = terms.flatMap(({ modifier }) => modifier?.name ?? []);
  const known = names.filter((name) => table.entitiesOf(name).length > 0);
  const all: readonly Entity[] = ["url", "domain", "ip_address", "collection"];
  return all.filter((entity) => known.every((name) => table.find(entity, name) !== null));
}

/** `domain:a OR ip:b`: two modifiers that no kind of object has both. */
function severalEntities(foreign: readonly Term[], { table, faults }: QueryCheck): boolean {
  for (const [i, one] of foreign.entries()) {
    const entities = table.entitiesOf(one.modifier?.name ?? "");
    const other = foreign.slice(i + 1).find(({ modifier }) => {
      return modifier !== null && !table.entitiesOf(modifier.name).some((entity) => entities.includes(entity));
    });
    if (other === undefined) continue;
    const names = [one, other].map(({ modifier }) => {
      return `\`${modifier?.text}\` searches ${listed(table.entitiesOf(modifier?.name ?? "").map(entityNoun), "or")}`;
    });
    const message = `${names.join(" and ")}: one query finds one kind of object`;
    faults.add("error", "two_entities", other.range, message, "make two queries of it, each with its `entity:`");
    return true;
  }
  return false;
}

/** What another kind of object calls it. */
const MEANT_OF: Readonly<Partial<Record<Entity, Readonly<Record<string, string>>>>> = {
  file: {
    domain: "behaviour_network",
    ip: "contacted_ip",
    url: "itw",
    hostname: "behaviour_network",
    title: "metadata",
  },
  url: { name: "url", domain: "hostname", itw: "url", type: "tag", whois: "parent_domain" },
  domain: { name: "domain", hostname: "domain", url: "domain", ip: "a_record", fs: "creation_date", type: "tag" },
  ip_address: { name: "ip", a_record: "ip", registrar: "whois", submitter: "country", type: "tag" },
  collection: { engines: "detection", comment_text: "comment", title: "name" },
};

function replaced(range: Edit | { start: number; end: number }, text: string | null): readonly Edit[] {
  return text === null ? [] : [{ start: range.start, end: range.end, text }];
}

function listed(words: readonly string[], joint: "and" | "or" = "and"): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joint} ${words[words.length - 1]}`;
}
