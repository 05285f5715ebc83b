/** The report page's style sheet. Its filters hide what an unchecked box names; no script is needed for them. */
const STATES = [
  "equivalent",
  "narrower",
  "broader",
  "overlapping",
  "disjoint",
  "unknown",
  "unread",
  "error",
  "warning",
  "note",
];

const hidden = STATES.map(
  (state) => `section:has(input[data-shows="${state}"]:not(:checked)) [data-state="${state}"]{display:none}`,
).join("\n");

export const HTML_STYLE = `
:root{--ground:#fff;--text:#1b1f24;--quiet:#59636e;--line:#d1d9e0;--panel:#f6f8fa;--mark:#fff1b8;
--good:#1a7f37;--note:#0969da;--warn:#9a6700;--bad:#cf222e;--none:#afb8c1}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--text:#e6edf3;--quiet:#9198a1;--line:#3d444d;--panel:#151b23;
--mark:#5a4a00;--good:#3fb950;--note:#4493f8;--warn:#d29922;--bad:#f85149;--none:#656c76}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;background:var(--ground);color:var(--text)}
h1{font-size:1.5rem;margin:0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0 0 .5rem;overflow-wrap:anywhere}
code,pre{font:.85rem/1.45 ui-monospace,monospace}
code{overflow-wrap:anywhere}
pre{margin:0;padding:.6rem;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;white-space:pre-wrap;overflow-wrap:anywhere}
small,.quiet,footer,figcaption{color:var(--quiet);font-weight:400}
mark{background:var(--mark);color:inherit;border-radius:.2rem}
.bar{display:flex;height:.9rem;border-radius:.45rem;overflow:hidden;background:var(--panel);gap:2px}
.bar span{min-width:3px;background:var(--state)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.5rem 0 0;padding:0}
.legend li::before{content:"";display:inline-block;width:.7rem;height:.7rem;border-radius:50%;margin-right:.4rem;background:var(--state)}
.is-equivalent{--state:var(--good)}.is-narrower,.is-note{--state:var(--note)}
.is-broader,.is-overlapping,.is-warning{--state:var(--warn)}.is-disjoint,.is-error,.is-unread{--state:var(--bad)}
.is-unknown,.is-none{--state:var(--none)}
.tag{color:var(--state);border:1px solid currentColor;border-radius:1rem;padding:0 .5rem;font-size:.8rem;font-weight:600}
.history{display:block;width:100%;max-height:12rem}.history rect{fill:var(--state)}.history text{fill:var(--quiet);font:11px system-ui,sans-serif}
th,td{padding:.1rem .8rem .1rem 0;text-align:left;font-weight:400}th{color:var(--quiet)}
.filter{display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:.5rem 0 1rem}
article{border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.8rem}
figure{margin:0}
.differences,.findings{padding-left:1.2rem;margin:.8rem 0 0}.findings li{margin-bottom:1rem}
.notes{margin:.4rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.example{color:var(--quiet)}
@media (max-width:46rem){.sides{grid-template-columns:minmax(0,1fr)}}
@media print{.filter{display:none}}
${hidden}
`;
