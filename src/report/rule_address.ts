/** Where a lint rule's page is read. */
export function ruleAddress(id: string): string {
  return `https://github.com/huntlint/huntlint/blob/main/rules/${id}/README.md`;
}
