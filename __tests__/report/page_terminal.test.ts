import { expect, test } from "vitest";
import { pageTerminal } from "../../src/report/page_terminal.ts";

const PAGE = `<!-- made by \`npm run pages\` -->
# some_rule

A law, **in short**.

| | |
| --- | --- |
| category | logic |
| fix | yes: \`--fix\` |

Reported:

\`\`\`yara
rule a {

  condition: # not a heading
    true
}
\`\`\`
<!-- end -->

## Why

See [the page](https://example.org/page) for
what comes next.

- one
- two, which is
  longer
`;

test("a page reads well where nobody renders Markdown", () => {
  expect(pageTerminal(PAGE, { colour: false, width: 60 })).toMatchInlineSnapshot(`
    "some_rule

    A law, in short.

    category  logic
    fix       yes: \`--fix\`

    Reported:

        rule a {

          condition: # not a heading
            true
        }

    Why

    See the page (https://example.org/page) for what comes next.

    - one
    - two, which is longer
    "
  `);
  expect(pageTerminal(PAGE, { colour: true, width: 60 })).toContain("\u001b[1mWhy\u001b[22m");
});
