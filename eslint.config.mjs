import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Which floor may call on which; calls go down only. This is the only copy of the table. */
const mayImport = {
  workbook: [],
  budget: ["workbook"],
  formulas: ["budget"],
  tables: ["budget", "workbook"],
  narrative: ["formulas", "budget", "workbook"],
  rules: ["narrative", "formulas", "budget", "workbook"],
  review: ["rules", "tables", "narrative", "formulas", "budget", "workbook"],
  submission: ["review", "rules", "narrative", "budget", "workbook"],
  host: ["workbook"],
  functions: ["formulas", "budget"],
  cli: ["submission", "review", "host", "rules", "narrative", "budget", "workbook"],
  taskpane: ["submission", "review", "host", "rules", "narrative", "budget", "workbook"],
};

/** A relative path that climbs out of its folder must land on one of these floors. */
const leavesFor = (floors) =>
  `^(\\.\\./)+(?!${[...floors.map((floor) => `${floor}/`), "\\.\\./"].join("|")})\\w`;

const borders = Object.entries(mayImport).map(([floor, below]) => ({
  files: [`src/${floor}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: leavesFor([floor, ...below, ...foldersOf(floor)]),
            message: `src/${floor}/ may import only from ${below.join(", ") || "no other floor"}. See docs/architecture.md.`,
          },
        ],
      },
    ],
  },
}));

/** Folders inside a floor, which its own files may reach with "../". */
function foldersOf(floor) {
  return (
    {
      rules: ["within-table", "across-tables"],
      host: ["xlsx"],
      tables: ["layouts"],
      narrative: ["sections"],
    }[floor] ?? []
  );
}

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[property.name='toFixed']",
          message: "toFixed rounds binary floats: 9.975 → 9.97. Round through budget/decimal.ts.",
        },
        {
          selector: "CallExpression[callee.name='parseFloat']",
          message: "Money is read by budget/amount.ts, never as a float.",
        },
      ],
    },
  },
  ...borders,
  { files: ["src/cli/**", "scripts/**", "test/**", "*.js", "*.mjs"], rules: { "no-console": "off" } },
  {
    files: ["*.js", "jest.config.js", "webpack.config.js"],
    languageOptions: {
      globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
