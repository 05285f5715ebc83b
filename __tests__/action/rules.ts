/** Rules of our own for the action's tests. */
export const HEADER = 'import "vt"\n\n';

/** A rule that looks for a text among processes and commands, and keeps a query for `query`. */
export function rule(name: string, text: string, query = text): string {
  return `rule ${name} {
  meta:
    vti_query = "behavior_processes:\\"${query}\\" tag:chm"
  condition:
    (for any p in vt.behaviour.processes_created : (p icontains "${text}") or
     for any c in vt.behaviour.command_executions : (c icontains "${text}")) and
    for any tag in vt.metadata.tags : (tag == "chm")
}
`;
}

export const BEFORE = {
  "rules/a.yar": HEADER + rule("Chm", "schtasks"),
  "rules/b.yar": HEADER + rule("Other", "mshta"),
};

/** The condition of one rule asks for more than its query. */
export const NARROWER = { "rules/a.yar": HEADER + rule("Chm", "schtasks.exe", "schtasks") };

/** A rule with an error. */
export const BROKEN = HEADER + rule("Broken", "x").replace("vt.metadata.tags", "vt.metadata.nope");
