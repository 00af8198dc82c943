import type { OldReader } from "./old/old-reader";
import { openWorkbook } from "./open-workbook";
import { SurfaceHost } from "./surface-host";

/** The host for a file that people chose and that a surface may show. */
export const openShownWorkbook = (name: string, bytes: Uint8Array, readOlder?: OldReader): SurfaceHost =>
  new SurfaceHost(openWorkbook(name, bytes, undefined, readOlder));
