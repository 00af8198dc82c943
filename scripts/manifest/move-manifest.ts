/** The manifest in development names this machine; an office names the address where its server keeps the files. */

const development = "https://localhost:3000";

/** The same manifest with every address below `base`, an https address that ends in "/". */
export function moveManifest(manifest: string, base: string): string {
  const { origin, href } = new URL(base);
  return manifest
    .replaceAll(`<AppDomain>${development}</AppDomain>`, () => `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`${development}/`, () => href.replaceAll("&", "&amp;"));
}
