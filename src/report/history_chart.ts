import { type DriftPoint, RELATIONS, type Relation } from "../findings/index.ts";
import { counted } from "./counted.ts";

/** Size of the drawing in its own units; it scales with the page. */
const WIDTH = 720;
const HEIGHT = 150;
const LABELS = 16;
const MAX_BARS = 60;
const GAP = 2;

/** Drawn from the bottom up: what is well, what is not known, what drifted. */
const ORDER: readonly Relation[] = ["equivalent", "unknown", "narrower", "broader", "overlapping", "disjoint"];

/**
 * The history of a repository as stacked bars, one a report: how many of its queries stand in which relation to
 * their rules. SVG for a page whose style sheet knows `is-<relation>`; a table says the same to whoever sees no
 * picture.
 */
export function historyChart(history: readonly DriftPoint[]): string {
  const points = history.slice(-MAX_BARS);
  const highest = Math.max(1, ...points.map(total));
  const step = WIDTH / Math.max(points.length, 12);
  const scale = (HEIGHT - LABELS) / highest;
  const bars = points.map((point, i) => bar(point, i * step, step - GAP, scale));
  const [first, last] = [points[0], points[points.length - 1]];
  const axis =
    first === undefined || last === undefined
      ? ""
      : `<text x="0" y="${HEIGHT}">${day(first)}</text>` +
        (first === last
          ? ""
          : `<text x="${points.length * step - GAP}" y="${HEIGHT}" text-anchor="end">${day(last)}</text>`);
  return `<svg class="history" viewBox="0 0 ${WIDTH} ${HEIGHT + 4}" preserveAspectRatio="xMinYMax" role="img" aria-label="Queries by relation, over time">
${bars.join("\n")}
${axis}
</svg>
<details><summary>The same as a table</summary><table>
<tr><th>report</th><th>drifted</th>${RELATIONS.map((relation) => `<th>${relation}</th>`).join("")}</tr>
${[...points].reverse().map(row).join("\n")}
</table></details>`;
}

function bar(point: DriftPoint, x: number, width: number, scale: number): string {
  let y = HEIGHT - LABELS;
  const parts = ORDER.flatMap((relation) => {
    const height = point.relations[relation] * scale;
    if (height === 0) return [];
    y -= height;
    return [
      `<rect class="is-${relation}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`,
    ];
  });
  const title = `${day(point)}: ${counted(point.drifted.length, "rule")} drifted of ${point.withQuery}`;
  return `<g><title>${title}</title>${parts.join("")}</g>`;
}

function row(point: DriftPoint): string {
  const counts = RELATIONS.map((relation) => `<td>${point.relations[relation]}</td>`);
  return `<tr><td>${day(point)}</td><td>${point.drifted.length}</td>${counts.join("")}</tr>`;
}

function total({ relations }: DriftPoint): number {
  return RELATIONS.reduce((sum, relation) => sum + relations[relation], 0);
}

/** The date alone; whatever else a history holds does not get onto the page. */
function day({ date }: DriftPoint): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
