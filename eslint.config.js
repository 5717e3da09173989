import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "out", "node_modules", "data", "*.cjs"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "index.ts lists its names by hand." },
      ],
      "no-console": "error",
      "no-control-regex": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  // Declarations of what a host has are as they are.
  { files: ["src/*.d.ts"], rules: { "@typescript-eslint/no-extraneous-class": "off" } },
  // Only the command line and the viewer talk to people.
  { files: ["src/cli/**", "test/bench/**", "test/interop/**"], rules: { "no-console": "off" } },
  // Tools that ask for a default export, and tables of words and cases, which are as long as they are.
  { files: ["*.config.ts", "*.config.js"], rules: { "no-restricted-syntax": "off" } },
  { files: ["src/ontology/**", "src/language/lexicon/**", "test/**"], rules: { "max-lines": "off" } },
);
