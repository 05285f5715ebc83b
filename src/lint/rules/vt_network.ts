import { parseNetwork } from "../../logic/index.ts";
import { withoutParentheses } from "../../yara/without_parentheses.ts";
import type { LintRule } from "../rule.ts";

/** Source: YARA-X, `lib/src/modules/vt/mod.rs`: what does not parse as a network is in no range, in silence. */
export const vtNetwork: LintRule = {
  id: "vt_network",
  summary: "A range of addresses exists.",
  category: "schema",
  severity: "error",
  preset: "default",
  needs: "tree",
  onlyImporting: "vt",
  messages: {
    none: '"{network}" is no range of addresses, so no address is ever in it',
    address: '"{network}" is an address without a prefix length, and no address is ever in that',
  },
  fixable: true,
  since: "0.1.0",
  create: ({ report }) => ({
    FunctionCall({ callee, arguments: [argument] }) {
      if (callee.kind !== "FieldAccess" || callee.field.name !== "in_range") return;
      if (argument === undefined) return;
      const literal = withoutParentheses(argument);
      if (literal.kind !== "StringLiteral") return;
      const { value: network, start, end } = literal;
      const parsed = parseNetwork(network);
      if (parsed !== null && network.includes("/")) return;
      const whole = parsed === null ? null : `${network}/${parsed.prefix}`;
      report({
        messageId: whole === null ? "none" : "address",
        data: { network },
        at: { start, end },
        supersedes: ["logic_never_true"],
        help: whole === null ? `Write it as "203.0.113.0/24" or "2001:db8::/32".` : `Write "${whole}".`,
        fix:
          whole === null ? null : { title: `Write ${whole}`, safe: true, edits: [{ start, end, text: `"${whole}"` }] },
      });
    },
  }),
};
