/**
 * One build for Excel and for the page: the pane, the cell functions, and Office.js beside them, all from one origin.
 */
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const here = (...parts) => path.resolve(__dirname, ...parts);

/** What office.js itself asks for in Excel on Windows, Mac and the web, in Chinese and English. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-win32-16.01-core.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-web-16.00-core.js",
  "excel-mac-16.00.js",
  "excel-mac-16.00-core.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "telemetry/oteljs.js",
  "ariatelemetry/aria-web-telemetry.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** Its licence forbids changing the files; "minimized" keeps the minifier away from them. */
const officeCopies = officeFiles.map((file) => ({
  from: here("node_modules/@microsoft/office-js/dist", file),
  to: `officejs/${file}`,
  info: { minimized: true },
}));

/** The sample and the icons travel along, where the page and the manifest look for them. */
const ownCopies = [
  { from: here("samples/2022-as-published.xlsx"), to: "samples/[name][ext]" },
  { context: here(), from: "assets/**/*.png" },
];

class OfficeFilesPresent {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfficeFilesPresent", (compilation) => {
      const missing = officeCopies.filter(({ from }) => !existsSync(from));
      if (missing.length === 0) return;
      const names = missing.map(({ to }) => to).join("、");
      compilation.errors.push(
        new compiler.webpack.WebpackError(`缺少 Office.js 的文件：${names}；请运行 npm ci 重新安装依赖。`),
      );
    });
  }
}

/** The generator always allows custom data in `any`; together with error values that crashes Excel LTSC 2021. */
class SafeFunctionsMetadata {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SafeFunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: "SafeFunctionsMetadata", stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return;
        const metadata = JSON.parse(asset.source.source().toString());
        delete metadata.allowCustomDataForDataTypeAny;
        metadata.allowErrorForDataTypeAny = true;
        compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2)));
      });
    });
  }
}

/** swc, for today's web views; the loader of Office.js must also parse in those of long ago, to show its message. */
const swc = (target) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const page = (filename) =>
  new HtmlWebpackPlugin({
    filename,
    template: here("src/taskpane/taskpane.html"),
    chunks: ["taskpane"],
    scriptLoading: "defer",
  });

module.exports = (_env, argv) => ({
  mode: argv.mode ?? "production",
  target: ["web", "es5"],
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: {
    "load-office": here("src/taskpane/load-office.ts"),
    taskpane: here("src/taskpane/index.tsx"),
    functions: here("src/functions/functions.ts"),
  },
  output: { path: here("dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /load-office\.ts$/, use: swc("es5") },
      { test: /\.tsx?$/, exclude: [/node_modules/, /load-office\.ts$/], use: swc("es2020") },
    ],
  },
  plugins: [
    new OfficeFilesPresent(),
    new CustomFunctionsMetadataPlugin({
      input: here("src/functions/functions.ts"),
      output: "functions.json",
    }),
    new SafeFunctionsMetadata(),
    page("taskpane.html"),
    page("index.html"),
    new CopyWebpackPlugin({ patterns: [...officeCopies, ...ownCopies] }),
  ],
  performance: { hints: false },
});
