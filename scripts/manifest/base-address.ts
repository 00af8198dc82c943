/** Where the manifest says that everything lies: the address of its page without the page's name. */
import { all, given } from "./read-manifest";

/** "https://localhost:3000/"; empty when the manifest names no page. */
export const baseAddress = (manifest: Document): string =>
  given(
    all(manifest, "SourceLocation").find((element) => element.hasAttribute("DefaultValue")),
    "DefaultValue",
  ).replace(/[^/]*$/, "");
