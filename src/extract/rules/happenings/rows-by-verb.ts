/** The rows of each verb, in the order of the table. */
export function rowsByVerb<Row extends { readonly verbs: ReadonlySet<string> }>(
  table: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of table) for (const verb of row.verbs) found.set(verb, [...(found.get(verb) ?? []), row]);
  return found;
}
