/** `since`: everything after the merge base with a commit, untracked files too. `staged`: what would be committed. */
export type ChangeSelection = { readonly since: string } | { readonly staged: true };

export function isStaged(changes: ChangeSelection | undefined): changes is { readonly staged: true } {
  return changes !== undefined && "staged" in changes;
}
