import type { LintReport } from "../findings/index.ts";
import type { Format, ReportOptions } from "./report_options.ts";

/** A report in one format. Each format is loaded when it is asked for. */
export async function render(format: Format, report: LintReport, options: ReportOptions): Promise<string> {
  switch (format) {
    case "pretty":
      return (await import("./pretty.ts")).pretty(report, options);
    case "concise":
      return (await import("./concise.ts")).concise(report);
    case "json":
      return (await import("./json.ts")).json(report);
    case "sarif":
      return (await import("./sarif.ts")).sarif(report, options);
    case "github":
      return (await import("./github.ts")).github(report);
    case "markdown":
      return (await import("./markdown.ts")).markdown(report);
    case "html":
      return (await import("./html.ts")).html(report, options);
    case "junit":
      return (await import("./junit.ts")).junit(report);
  }
}
