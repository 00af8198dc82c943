import path from "node:path";
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
  surface: ["functions", "formulas", "host", "budget", "workbook"],
  cli: ["submission", "review", "host", "rules", "narrative", "budget", "workbook"],
  taskpane: ["submission", "review", "surface", "host", "rules", "narrative", "budget", "workbook"],
};

const source = path.join(import.meta.dirname, "src");

/** The floor a file stands on: src/rules/within-table/x.ts stands on "rules". */
function floorOf(file) {
  const inside = path.relative(source, file);
  return inside.startsWith("..") ? undefined : inside.split(path.sep)[0];
}

/** Refuses an import that goes up or sideways in the house. */
const borders = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const floor = floorOf(context.filename);
    if (floor === undefined) return {};
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target === "string" && target.startsWith("@univerjs/") && floor !== "surface") {
        const message = "Univer is known to src/surface/ only. See docs/architecture.md.";
        context.report({ node, message });
      }
      if (typeof target !== "string" || !target.startsWith(".")) return;
      const reached = floorOf(path.resolve(path.dirname(context.filename), target));
      if (reached === floor || mayImport[floor]?.includes(reached)) return;
      const below = mayImport[floor]?.map((name) => `${name}/`).join(", ") || "no other floor";
      const message = `src/${floor}/ may import only from ${below}; this reaches ${reached ? `src/${reached}/` : "out of src/"}. See docs/architecture.md.`;
      context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

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
    plugins: { house: { rules: { borders } } },
    rules: {
      "house/borders": "error",
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
  { files: ["src/cli/**", "scripts/**", "test/**", "*.js", "*.mjs"], rules: { "no-console": "off" } },
  {
    files: ["*.js", "jest.config.js", "webpack.config.js", "scripts/*.cjs"],
    languageOptions: {
      globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
