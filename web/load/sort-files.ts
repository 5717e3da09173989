/** Files that were dropped or chosen, by what they are. */
export interface Sorted {
  /** A graph.json, graph.jsonl, GEXF or GraphML. */
  readonly graph?: File;
  /** A graph.docs.json. */
  readonly texts?: File;
  /** An identity ledger. */
  readonly ledger?: File;
  /** All others: documents to be read. */
  readonly documents: readonly File[];
}

/** So much of a file tells what it is. */
const HEAD = 4096;

/** Tells graphs, their texts and ledgers from documents, by their names and first characters. */
export async function sortFiles(files: readonly File[]): Promise<Sorted> {
  let sorted: Sorted = { documents: [] };
  for (const file of files) {
    const kind = await kindOf(file);
    sorted = kind === "documents" ? { ...sorted, documents: [...sorted.documents, file] } : { ...sorted, [kind]: file };
  }
  return sorted;
}

async function kindOf(file: File): Promise<keyof Sorted> {
  if (/\.(gexf|graphml)$/i.test(file.name)) return "graph";
  if (!/\.(json|jsonl|ndjson)$/i.test(file.name)) return "documents";
  const head = await file.slice(0, HEAD).text();
  if (/^\s*\{\s*"parley"\s*:\s*"graph"/.test(head)) return "graph";
  if (/^\s*\{\s*"version"\s*:\s*\d+\s*,\s*"documents"\s*:\s*\{/.test(head)) return "texts";
  if (/^\s*\{\s*"(?:options|attributes|nodes|edges)"\s*:\s*[{[]/.test(head)) return "graph";
  return /^\s*\{[^\n]*"verdict"\s*:\s*"(?:same|different|rename|reject)"/.test(head) ? "ledger" : "documents";
}
