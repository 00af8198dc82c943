/** The page of an official document (GB/T 9704): A4 with its margins, 22 lines of 三号, the number outside at the foot. */
import {
  AlignmentType,
  Footer,
  NumberFormat,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from "docx";
import { chinese, style } from "./styles";

/** Millimetres in twentieths of a point. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const page: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
    pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
  },
};

/** — 3 —: on the right of odd pages and on the left of even ones, one letter in. */
export const footers = {
  default: numberAt(AlignmentType.RIGHT),
  even: numberAt(AlignmentType.LEFT),
};

function numberAt(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const children = [new TextRun({ font: chinese, children: ["— ", PageNumber.CURRENT, " —"] })];
  return new Footer({ children: [new Paragraph({ style: style.pageNumber, alignment, children })] });
}
