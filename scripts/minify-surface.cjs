/**
 * Makes the file of the workbook surface small with swc, which takes a second for what takes terser a minute. Names are
 * shortened and blanks go; what is there stays in its order.
 */
const { minify } = require("@swc/core");

class MinifySurface {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("MinifySurface", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
      compilation.hooks.processAssets.tapPromise({ name: "MinifySurface", stage }, async () => {
        const asset = compilation.getAsset("surface.js");
        if (!asset || compiler.options.mode !== "production") return;
        const options = { compress: false, mangle: true, ecma: 2020, module: false };
        const { code } = await minify(asset.source.source().toString(), options);
        compilation.updateAsset("surface.js", new sources.RawSource(code), { minimized: true });
      });
    });
  }
}

/** One style sheet of the packages' own ones. Their rules for every element of a page are bound to the surface's. */
const surfaceStyles = (assets) =>
  assets
    .map(({ data }) => data.toString())
    .join("\n")
    .replaceAll(
      "*,:before,:after,::backdrop{",
      '[class*="univer"],[class*="univer"]:before,[class*="univer"]:after{',
    )
    .replace(/(^|\})\*\{/g, '$1[class*="univer"]{');

module.exports = { MinifySurface, surfaceStyles };
