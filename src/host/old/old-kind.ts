import { HostRefusal } from "../../workbook/workbook-host";
import { holdsStream, isCompound } from "../xlsx/refuse-unless-zip";
import type { Limits } from "../xlsx/limits";
import { ZipPackage } from "../xlsx/zip-package";

/** Workbooks that are no .xlsx and yet can be read: the formats of Excel 97, of Excel's binary files, of OpenDocument. */
export type OldKind = "xls" | "xlsb" | "ods";

const ODS = "application/vnd.oasis.opendocument.spreadsheet";

/** Which of them a file is, by its content: people rename files. Undefined for .xlsx and for all that is refused. */
export function oldKindOf(file: string, bytes: Uint8Array, limits: Limits): OldKind | undefined {
  if (isCompound(bytes)) {
    return !holdsStream(bytes, "EncryptedPackage") && holdsStream(bytes, "Workbook") ? "xls" : undefined;
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    return kindOfPackage(new ZipPackage(file, bytes, limits));
  } catch (reason) {
    if (reason instanceof HostRefusal) return undefined; // whoever reads it as .xlsx says what is the matter
    throw reason;
  }
}

function kindOfPackage(source: ZipPackage): OldKind | undefined {
  if (source.find("xl/workbook.bin")) return "xlsb";
  const mimetype = source.find("mimetype");
  if (!mimetype || !source.find("content.xml") || mimetype.size > 200) return undefined;
  return new TextDecoder().decode(source.read(mimetype)).trim().startsWith(ODS) ? "ods" : undefined;
}
