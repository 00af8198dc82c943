/** What people are told when something may not be done here: what, and what to do instead. */

const inExcel = "请在 Excel 或 WPS 中处理后重新打开";

/** By the commands that the gestures of people come to; others are parts of these, or nobody's wish. */
const sentences: readonly (readonly [command: RegExp, sentence: string])[] = [
  [/^univer\.command\.cut$/, "这里不能剪切单元格：引用它的公式会跟着变，请先复制、粘贴，再清除原来的内容。"],
  [
    /^sheet\.command\.move-range$/,
    "这里不能拖动单元格：引用它的公式会跟着变，请先复制、粘贴，再清除原来的内容。",
  ],
  [
    /^sheet\.command\.(insert|remove|delete|move|append)-.*(row|col|range)/,
    `这里不能插入、删除或移动行列，${inExcel}。`,
  ],
  // no row is put in but by a paste that goes on beyond the last
  [/^sheet\.mutation\.insert-(row|col)$/, "粘贴的内容超出了这张表下方或右方的空白，没有粘贴，请分几次粘贴。"],
  [/^sheet\.command\.(add|remove)-worksheet-merge/, `这里不能合并或拆分单元格，${inExcel}。`],
  [
    /^sheet\.command\.(set-range-|set-style|set-border|set-(bold|italic|underline|stroke|font)|reset-|clear-selection-(format|all)|.*format-painter|numfmt)/,
    `这里只能改单元格的内容，不能改字体、颜色和格式，${inExcel}。`,
  ],
  [/^sheet\.command\.(insert|remove|copy|set)-(work)?sheet/, `这里不能增删工作表或改它的名称，${inExcel}。`],
];

export const sayRefused = (command: string): string | undefined =>
  sentences.find(([pattern]) => pattern.test(command))?.[1];
