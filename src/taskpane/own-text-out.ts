/** Puts what was accepted of a text back where the text came from: cells, the clipboard, or a copy of the file. */
import { changeDocx } from "../host/docx/docx-file";
import { cellEdits, textsAccepted, type Accepted } from "../review/proposals/accept";
import { outlineEdits } from "../review/proposals/outline-texts";
import { copyText } from "./copy-text";
import { DOCX, download } from "./download";
import type { OwnText } from "./own-text";
import type { Session } from "./session";
import { words } from "./words";

/** `written` is called once the cells of a sheet hold the new words. */
export async function putBack(
  session: Session,
  { source, reading, outline }: OwnText,
  accepted: Accepted,
  written: () => void,
): Promise<void> {
  if (source.kind === "sheet") {
    const edits = cellEdits(reading, accepted);
    return session.writes.write(async () => ({ edits, says: words.ownTextWritten(accepted.size), written }));
  }
  if (source.kind === "pasted") {
    const copied = await copyText(textsAccepted(reading, accepted).join("\n"));
    return session.announce(copied ? words.copied : words.notCopied);
  }
  try {
    const name = words.savedName(source.name);
    download(name, changeDocx(source.name, source.bytes, outlineEdits(reading, outline, accepted)), DOCX);
    session.announce(words.saved(name));
  } catch (reason) {
    session.complain(reason instanceof Error ? reason.message : words.cannotDo(String(reason)));
  }
}
