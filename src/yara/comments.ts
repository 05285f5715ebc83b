import type { ParsedFile } from "./parser.ts";
import type { Comment, Node } from "./syntax.ts";
import { childrenOf } from "./visitor.ts";

/** The comments of one node, in the order of the text. */
export interface NodeComments {
  /** Directly above it, or before it on its line. */
  readonly leading: readonly Comment[];
  /** After it on its line, or directly below it with nothing following. */
  readonly trailing: readonly Comment[];
  /** Within it, and about none of its parts in particular. */
  readonly inner: readonly Comment[];
}

const NONE: NodeComments = { leading: [], trailing: [], inner: [] };

type Place = keyof NodeComments;

/** Which comments belong to which node. */
export class CommentMap {
  readonly #byNode = new Map<Node, { leading: Comment[]; trailing: Comment[]; inner: Comment[] }>();
  readonly #owners = new Map<Comment, Node>();

  add(node: Node, place: Place, comment: Comment): void {
    let comments = this.#byNode.get(node);
    if (comments === undefined) {
      comments = { leading: [], trailing: [], inner: [] };
      this.#byNode.set(node, comments);
    }
    comments[place].push(comment);
    this.#owners.set(comment, node);
  }

  /** The comments that belong to a node itself, not to its parts. */
  of(node: Node): NodeComments {
    return this.#byNode.get(node) ?? NONE;
  }

  /** The node that a comment belongs to. */
  ownerOf(comment: Comment): Node | undefined {
    return this.#owners.get(comment);
  }
}

/**
 * Gives each comment of a source to the node that a person would say it belongs to: what stands before it on its
 * line; else what stands directly below; else, where a blank line follows, what stands directly above; else what
 * surrounds it. Between two sections of a rule its indentation decides: a comment further to the right than the
 * next section's word is the end of the section above. One below a rule's opening brace is about the rule.
 */
export function attachComments(parsed: ParsedFile): CommentMap {
  const { tree, text } = parsed;
  const map = new CommentMap();
  if (tree.comments.length > 0) new Attacher(text, tree.comments, map).within(tree, 0, tree.comments.length);
  return map;
}

class Attacher {
  readonly #text: string;
  readonly #comments: readonly Comment[];
  readonly #map: CommentMap;
  readonly #lineStarts: number[] = [0];

  constructor(text: string, comments: readonly Comment[], map: CommentMap) {
    this.#text = text;
    this.#comments = comments;
    this.#map = map;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Places the comments `first` to `last` (not included), all of which stand within `node`. */
  within(node: Node, first: number, last: number): void {
    let at = first;
    let previous: Node | null = null;
    for (const child of childrenOf(node)) {
      if (at >= last) return;
      const before = this.#firstFrom(child.start, at, last);
      if (before > at) this.#gap(node, previous, child, at, before);
      at = this.#firstFrom(child.end, before, last);
      if (at > before) this.within(child, before, at);
      previous = child;
    }
    if (at < last) this.#gap(node, previous, null, at, last);
  }

  /** The first of the comments that begins at an offset or after it. */
  #firstFrom(offset: number, first: number, last: number): number {
    let low = first;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#comments[middle] as Comment).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Places comments between two neighbours in `parent`; either may be missing. */
  #gap(parent: Node, previous: Node | null, next: Node | null, first: number, last: number): void {
    const comments = this.#comments.slice(first, last);
    // A file has no opening word that a comment could stand beside.
    const opening = parent.kind === "File" ? -1 : this.#line(parent.start);
    const above = previous === null ? opening : this.#line(previous.end);
    let at = 0;
    for (; at < comments.length; at++) {
      const comment = comments[at] as Comment;
      if (this.#line(comment.start) !== above) break;
      // `f(/* … */ next`: the comment touches what follows it, and not what it follows.
      const isApart = previous === null || !this.#isBlank(previous.end, comment.start);
      if (next !== null && isApart && this.#line(next.start) === above && this.#isBlank(comment.end, next.start)) break;
      this.#addAfter(parent, previous, comment);
    }
    // Between sections each line speaks for itself, by where it begins.
    const rest = comments.slice(at);
    const blocks = parent.kind === "Rule" ? rest.map((comment) => [comment]) : this.#blocks(rest);
    blocks.forEach((block, i) => {
      const place = this.#placeOf(parent, previous, next, block, i === 0 ? above : -1);
      for (const comment of block) this.#map.add(place.node, place.place, comment);
    });
  }

  /** A comment on the line on which `previous`, or the beginning of `parent`, stands. */
  #addAfter(parent: Node, previous: Node | null, comment: Comment): void {
    const isRuleHead = parent.kind === "Rule" && previous !== null && isHead(previous);
    if (previous === null || isRuleHead) this.#map.add(parent, "inner", comment);
    else this.#map.add(lastPart(previous), "trailing", comment);
  }

  /** Comments on neighbouring lines, in groups: what blank lines keep apart. */
  #blocks(comments: readonly Comment[]): Comment[][] {
    const blocks: Comment[][] = [];
    let end = -2;
    for (const comment of comments) {
      const block = blocks[blocks.length - 1];
      if (block === undefined || this.#line(comment.start) > end + 1) blocks.push([comment]);
      else block.push(comment);
      end = this.#line(comment.end);
    }
    return blocks;
  }

  #placeOf(
    parent: Node,
    previous: Node | null,
    next: Node | null,
    block: readonly Comment[],
    above: number,
  ): { node: Node; place: Place } {
    const inner = { node: parent, place: "inner" } as const;
    const start = block[0] as Comment;
    const end = block[block.length - 1] as Comment;
    const isAbove = next !== null && this.#line(next.start) <= this.#line(end.end) + 1;
    if (parent.kind === "Rule") {
      if (previous === null || isHead(previous)) return inner;
      // Between two sections, or between the last one and the brace.
      if (next === null || this.#column(start.start) > this.#column(next.start)) {
        return { node: previous, place: "inner" };
      }
      return { node: next, place: "leading" };
    }
    if (isAbove) return { node: firstPart(next), place: "leading" };
    if (parent.kind !== "File" && previous !== null && this.#line(start.start) === above + 1) {
      return { node: lastPart(previous), place: "trailing" };
    }
    return inner;
  }

  /** Whether nothing but blanks stands between two places near each other. */
  #isBlank(start: number, end: number): boolean {
    return end - start <= 200 && this.#text.slice(start, end).trim() === "";
  }

  #line(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #column(offset: number): number {
    return offset - (this.#lineStarts[this.#line(offset)] as number);
  }
}

/** What stands before a rule's opening brace. */
function isHead(node: Node): boolean {
  return node.kind === "Identifier" || node.kind === "RuleModifier";
}

/** The part of a node that its first line is about. */
function firstPart(node: Node): Node {
  return node.kind === "LogicalExpression" ? firstPart(node.operands[0] as Node) : node;
}

/** The part of a node that its last line is about. */
function lastPart(node: Node): Node {
  switch (node.kind) {
    case "MetaSection":
      return node.entries[node.entries.length - 1] ?? node;
    case "PatternSection":
      return node.patterns[node.patterns.length - 1] ?? node;
    case "ConditionSection":
      return lastPart(node.expression);
    case "LogicalExpression":
      return lastPart(node.operands[node.operands.length - 1] as Node);
    default:
      return node;
  }
}
