/**
 * Runs in <head> before everything else: inside Office it puts Office.js and the cell functions on the page,
 * elsewhere it does nothing, for Office.js would switch off the history and look for a host that is not there.
 * Compiled for the oldest web views and free of imports.
 */

/** What of a window tells whether Office shows it; the same places, in the same order, as office.js looks. */
export interface PossibleHost {
  readonly external?: unknown;
  readonly agaveHost?: unknown;
  readonly location: { readonly search: string };
  readonly name: string;
  readonly sessionStorage?: { getItem(key: string): string | null };
}

export function shownByOffice(view: PossibleHost): boolean {
  return (
    tellsHostInfo(view.external) ||
    tellsHostInfo(view.agaveHost) ||
    /[?&]_host_Info=[^&]/.test(view.location.search) ||
    namedByOffice(view.name) ||
    rememberedByOffice(view)
  );
}

/** Probed by a call, as office.js does: host objects of a web view are not ordinary objects. */
function tellsHostInfo(host: unknown): boolean {
  try {
    return Boolean((host as { GetHostInfo(): unknown }).GetHostInfo());
  } catch {
    return false;
  }
}

function namedByOffice(name: string): boolean {
  try {
    return Boolean((JSON.parse(name) as { hostInfo?: unknown }).hostInfo);
  } catch {
    return false;
  }
}

/** Reading sessionStorage itself throws in a frame of another origin. */
function rememberedByOffice(view: PossibleHost): boolean {
  try {
    return Boolean(view.sessionStorage?.getItem("hostInfoValue"));
  } catch {
    return false;
  }
}

/** Put in by the build; see scripts/office-js.ts. */
declare const officeJsAddress: string;

if (typeof window !== "undefined" && shownByOffice(window)) {
  // written, not appended nor deferred: Office.js tells Excel that all is associated as soon as the page is read
  document.write(
    `<script id="office-js" src="${officeJsAddress}"></script><script src="functions.js"></script>`,
  );
}
