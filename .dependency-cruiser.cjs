// The layers of the house, lowest first. A folder may import from the rows above its own, through index.ts, never from
// its own row's other folders and never from below.
const LAYERS = [
  ["src/model", "src/text", "src/errors.ts"],
  ["src/ontology", "src/language"],
  ["src/read", "src/extract", "src/merge"],
  ["src/graph"],
  ["src/query", "src/export"],
  ["src/pipeline.ts"],
  ["src/index.ts"],
  ["src/node", "web"],
  ["src/cli"],
];
const pattern = (path) => `^${path}${path.endsWith(".ts") ? "$" : "/"}`;
const layered = LAYERS.flatMap((row, depth) =>
  row.map((from) => ({
    name: `${from} looks only down`,
    severity: "error",
    from: { path: pattern(from) },
    to: {
      path: "^(src|web)/",
      pathNot: [pattern(from), ...LAYERS.slice(0, depth).flat().map(pattern)],
    },
  })),
);

module.exports = {
  forbidden: [
    {
      name: "no circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    ...layered,
    ...LAYERS.flat()
      .filter((path) => path.startsWith("src/") && !path.endsWith(".ts"))
      .map((path) => ({
        name: `${path} is entered through its index`,
        severity: "error",
        from: { pathNot: pattern(path) },
        to: { path: pattern(path), pathNot: `^${path}/index\\.ts$` },
      })),
    {
      name: "nobody imports their own index",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/[^/]+/index\\.ts$" },
      to: { path: "^src/$1/index\\.ts$" },
    },
    {
      name: "Node only in src/node and src/cli",
      severity: "error",
      from: { path: "^(src|web)/", pathNot: "^src/(node|cli)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "sigma and the DOM library only in web",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/(sigma|preact)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "src/tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
