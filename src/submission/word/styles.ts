/** The types of an official document: which part of the text is set in which, as styles that people can change in one place. */
import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from "docx";

/** Where a computer lacks the first, Word takes the next. */
export const fonts = {
  title: ["方正小标宋简体", "方正小标宋_GBK", "宋体"],
  heading: ["黑体", "SimHei"],
  subheading: ["楷体_GB2312", "楷体"],
  body: ["仿宋_GB2312", "仿宋"],
  pageNumber: ["宋体", "SimSun"],
} as const;

/** Letters in half points, lines in twentieths of a point. */
const size = { 二号: 44, 三号: 32, 四号: 28, 小四: 24 } as const;
const line = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });

/** Chinese letters have their own type; numbers and Latin letters another. */
const set = (font: keyof typeof fonts, letters: keyof typeof size) => ({
  font: {
    ascii: "Times New Roman",
    hAnsi: "Times New Roman",
    cs: "Times New Roman",
    eastAsia: fonts[font][0],
  },
  size: size[letters],
  sizeComplexScript: size[letters],
});

/** “”, — and … are of both scripts: Word takes those of a run without this from the Latin type, half as wide. */
export const chinese = { hint: "eastAsia" } as const;

/** Two letters, whatever the size: Word counts letters, other programs the width of 三号. */
const indent = { firstLine: 2 * 16 * 20, firstLineChars: 200 };

export const style = {
  title: "NarrativeTitle",
  body: "NarrativeBody",
  picture: "NarrativePicture",
  caption: "NarrativeCaption",
  pageNumber: "NarrativePageNumber",
} as const;

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: style.title,
    name: "说明标题",
    basedOn: "Normal",
    next: style.body,
    run: set("title", "二号"),
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line(32) } },
  },
  {
    id: style.body,
    name: "说明正文",
    basedOn: "Normal",
    run: set("body", "三号"),
    paragraph: { alignment: AlignmentType.JUSTIFIED, indent, spacing: line(28) },
  },
  {
    // a line of fixed height would cut a picture off
    id: style.picture,
    name: "说明图",
    basedOn: "Normal",
    next: style.caption,
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120 } },
  },
  {
    id: style.caption,
    name: "说明图题",
    basedOn: "Normal",
    next: style.body,
    run: set("heading", "小四"),
    paragraph: { alignment: AlignmentType.CENTER, spacing: line(28) },
  },
  {
    id: style.pageNumber,
    name: "说明页码",
    basedOn: "Normal",
    run: set("pageNumber", "四号"),
    paragraph: { indent: { left: 280, right: 280 } },
  },
];

const headingOf = (font: keyof typeof fonts, outlineLevel: number) => ({
  next: style.body,
  run: { ...set(font, "三号"), bold: false, color: "000000" },
  paragraph: { indent, spacing: { ...line(28), before: 0, after: 0 }, keepNext: true, outlineLevel },
});

export const styles: IStylesOptions = {
  default: {
    document: { run: { ...set("body", "三号"), language: { value: "en-US", eastAsia: "zh-CN" } } },
    heading1: headingOf("heading", 0),
    heading2: headingOf("subheading", 1),
  },
  paragraphStyles: [...paragraphStyles],
};
