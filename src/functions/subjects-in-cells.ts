import { subjectMatch } from "../formulas/subject-match";
import { subjectName } from "../formulas/subject-name";
import { textIn, yearIn } from "./cells";
import { eachCell, type Shown } from "./spill";

export function subjectNameInCells(code: unknown, year: unknown): Shown[][] {
  const [codeOf, yearOf] = subjectName.parameters;
  return eachCell(subjectName.parameters, [code, year], (cells) =>
    subjectName.compute(textIn(cells[0], codeOf), yearIn(cells[1], yearOf)),
  );
}

export function subjectMatchInCells(code: unknown, name: unknown, year: unknown): Shown[][] {
  const [codeOf, nameOf, yearOf] = subjectMatch.parameters;
  return eachCell(subjectMatch.parameters, [code, name, year], (cells) =>
    subjectMatch.compute(textIn(cells[0], codeOf), textIn(cells[1], nameOf), yearIn(cells[2], yearOf)),
  );
}
