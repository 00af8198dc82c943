/**
 * One build for Excel and for the page: the pane, the cell functions, and Office.js beside them, all from one origin.
 */
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const { MinifySurface, surfaceStyles } = require("./scripts/minify-surface.cjs");

const here = (...parts) => path.resolve(__dirname, ...parts);
const typed = (file) => requireTypeScript(here(file), here("webpack.config.js"));

const { contentSecurityPolicy } = typed("scripts/content-security-policy.ts");
const { describeFunctions } = typed("scripts/functions/describe-functions.ts");
const { helpPages } = typed("scripts/functions/help-page.ts");
const { officeFiles, readOfficeJs } = typed("scripts/office-js.ts");

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

/** The styles of the workbook surface, which the page asks for with it. */
const surfaceCopies = {
  context: here("node_modules/@univerjs"),
  from: "{preset-sheets-core,preset-sheets-note}/lib/index.css",
  to: "surface.css",
  transformAll: surfaceStyles,
};

/** How words of European languages are broken: 75 files of Univer's that no cell of ours asks for. */
const engine = /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]/;
const noHyphenation = new NormalModuleReplacementPlugin(
  /^\.\/[a-z]{2,3}(-[a-z\d-]+)?-[\w-]{8}\.js$/,
  (asked) => {
    if (engine.test(`${asked.context}/`)) asked.request = here("scripts/no-hyphenation.cjs");
  },
);

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

/** Gives the generated functions.json its words, and each function its help page. */
class DescribedFunctions {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("DescribedFunctions", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: "DescribedFunctions", stage }, () => {
        for (const [path, html] of helpPages()) compilation.emitAsset(path, new sources.RawSource(html));
        const asset = compilation.getAsset("functions.json");
        if (!asset) return;
        try {
          const described = describeFunctions(asset.source.source().toString());
          compilation.updateAsset("functions.json", new sources.RawSource(described));
        } catch (refusal) {
          compilation.errors.push(new WebpackError(refusal.message));
        }
      });
    });
  }
}

/** swc, for today's web views; what runs before the pane must also parse in those of long ago, to say what is missing. */
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

const beforePane =
  /[\\/]taskpane[\\/](load-office|before-start|command-names|held-commands|missing|surroundings)\.ts$/;

/** The scripts are written in the page itself: what runs first, and what waits, matters. */
const page = (filename, { origin }) =>
  new HtmlWebpackPlugin({
    filename,
    template: here("src/taskpane/taskpane.html"),
    inject: false,
    contentSecurityPolicy: contentSecurityPolicy(origin),
  });

/** Where Office.js comes from elsewhere, its files are not part of the build. */
const officeJsBeside = ({ origin }) =>
  origin ? [] : [new OfficeFilesPresent(), new CopyWebpackPlugin({ patterns: officeCopies })];

/** `OFFICE_JS` or `--env officeJs=` chooses where Office.js comes from; see scripts/office-js.ts. */
function chosenOfficeJs(env) {
  try {
    return readOfficeJs(env.officeJs ?? process.env.OFFICE_JS);
  } catch (refusal) {
    refusal.stack = refusal.message; // people need the sentence, not where in the build it was said
    throw refusal;
  }
}

/** What reads settings and number formats, which the checks and the hosts share. */
const readers = { name: "readers", test: /[\\/]node_modules[\\/](zod|numfmt)[\\/]/, enforce: true };

module.exports = (env, argv) => {
  const officeJs = chosenOfficeJs(env);
  return {
    mode: argv.mode ?? "production",
    target: ["web", "es5"],
    devtool: argv.mode === "development" ? "source-map" : false,
    entry: {
      "load-office": here("src/taskpane/load-office.ts"),
      "before-start": here("src/taskpane/before-start.ts"),
      taskpane: here("src/taskpane/index.tsx"),
      functions: here("src/functions/functions.ts"),
    },
    output: { path: here("dist"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    // what is loaded later comes as one file with a name of its own; only what several of them need comes once
    optimization: {
      splitChunks: { chunks: "async", cacheGroups: { default: false, defaultVendors: false, readers } },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: beforePane, use: swc("es5") },
        { test: engine, parser: { dynamicImportMode: "eager" } },
        { test: /numfmt[\\/]lib[\\/]locale\.js$/, use: here("scripts/fewer-locales.cjs") },
        { test: /\.tsx?$/, exclude: [/node_modules/, beforePane], use: swc("es2020") },
      ],
    },
    plugins: [
      ...officeJsBeside(officeJs),
      new DefinePlugin({ officeJsAddress: JSON.stringify(officeJs.address) }),
      new CustomFunctionsMetadataPlugin({
        input: here("src/functions/functions.ts"),
        output: "functions.json",
      }),
      new DescribedFunctions(),
      page("taskpane.html", officeJs),
      page("index.html", officeJs),
      noHyphenation,
      new MinifySurface(),
      new CopyWebpackPlugin({ patterns: [...ownCopies, surfaceCopies] }),
    ],
    performance: { hints: false },
  };
};
