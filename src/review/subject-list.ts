import { readSubjectFile } from "../budget/subjects/subject-file";
import type { SubjectFile } from "../budget/subjects/subject";
import type { ReadSetting } from "./settings";

/** A bureau's own 科目 as they were written: docs/subjects.md tells the format. */
export interface SubjectListFile {
  /** For people: 市局2026.json. */
  readonly name: string;
  readonly text: string;
}

/** Reads a bureau's own 科目; the sentence that refuses them names the file. */
export function readSubjectList({ name, text }: SubjectListFile): ReadSetting<SubjectFile> {
  const read = readSubjectFile(text);
  if ("file" in read) return { value: read.file };
  return { refused: read.refused.replace(/^科目文件/, (words) => `${words}“${name}”`) };
}
