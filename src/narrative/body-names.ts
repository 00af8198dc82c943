import type { Passage, Paragraph } from "./document";
import { withoutDisguise } from "./not-claims";
import { oneWidth } from "../workbook/one-width";

/** The name of a department or unit whose own budget a sentence or heading speaks of. */
export interface BodyName {
  readonly paragraph: Paragraph;
  /** As printed, without spaces and without （本级）. */
  readonly name: string;
  /** Where it stands in the paragraph. */
  readonly start: number;
  readonly end: number;
}

const ENDING =
  "局|委员会|委|厅|办公室|办|法院|检察院|学院|医院|研究院|院|学校|中学|小学|幼儿园|校|中心|总站|站|所|总队|支队|大队|队|部|会|处|馆|园|社|公司|集团";
const NAME = `[\\u4e00-\\u9fff](?:\\s*[\\u4e00-\\u9fff]){2,44}?\\s*(?:${ENDING})`;
const BRACKET = "(?:\\s*[（(][^（()）]{1,12}[）)])?";
/** What a sentence about the budget begins with after the year; not 批复, 编制 and 通知, which come from others. */
const BUDGET =
  '(?:收入|支出|收支|一般公共预算|财政拨款|政府性基金|国有资本经营预算|[“"]?三公[”"]?经费|基本支出|项目支出|机关运行经费|政府采购预算|年初预算|(?:部门|单位)预算(?!编制|批复|批准|管理|通知|要求|草案|工作))';

const SENTENCE = new RegExp(
  `(?:^|[。；;])\\s*(${NAME})(?:本级|机关)?${BRACKET}\\s*20\\d\\d\\s*年度?\\s*${BUDGET}`,
  "g",
);
/** 第二部分 某局2022年部门预算情况说明; 一、某局主要职责. */
const HEADING = new RegExp(
  `^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])?\\s*(${NAME})(?:本级|机关)?${BRACKET}\\s*(?:概况|主要职[责能]|机构设置|(?:20\\d\\d\\s*年度?\\s*)(?:部门|单位)预算)`,
  "g",
);
/** 根据市财政局2022年… says on what the budget rests, not whose it is. */
const OTHERWISE_SPOKEN_OF = /^(?:根据|按照|依据|依照|经|由|与|同|在|对|为|向|从|受|其中|关于|包括|包含|以及)/;
/** 我局 and 本部门 are no names. */
const NO_NAME = /^[我本该各全其贵某原]/;

/** The names of a passage's heading and paragraphs, in reading order. */
export function bodyNamesIn({ heading, body }: Passage): BodyName[] {
  return [
    ...(heading ? namesIn(heading, HEADING) : []),
    ...body.flatMap((paragraph) => {
      const named = namesIn(paragraph, SENTENCE);
      return named.length > 0 ? named : namesIn(paragraph, HEADING);
    }),
  ];
}

function namesIn(paragraph: Paragraph, pattern: RegExp): BodyName[] {
  return [...withoutDisguise(paragraph.text).matchAll(pattern)].flatMap((match) => {
    const printed = match[1]!;
    const name = printed.replace(/\s/g, "");
    if (OTHERWISE_SPOKEN_OF.test(name) || NO_NAME.test(name)) return [];
    const start = match.index + match[0].indexOf(printed);
    return [{ paragraph, name, start, end: start + printed.length }];
  });
}

/**
 * 市教育局 and 新乡市教育局, 经开区某局 and its full name: all characters of the shorter stand in the longer, in order. So
 * does a unit that bears its department's name.
 */
export function maySameBody(one: string, other: string): boolean {
  const [short, long] = [bareName(one), bareName(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  let found = 0;
  for (const character of long) if (character === short[found]) found++;
  return short !== "" && found === short.length;
}

/** [112]新乡市某局（本级） → 新乡市某局 */
const bareName = (name: string): string =>
  oneWidth(name)
    .replace(/\([^()]*\)|[[\]\d\s]/g, "")
    .replace(/(?:本级|机关)$/, "");
