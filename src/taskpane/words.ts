/** Every word the pane and the page say to people, in one place, so that tone and terms stay the same. */
import { a1Range, type CellRange } from "../workbook/cell";
import { severityNames, type Severity } from "../workbook/mark";

const emptyPiles: Readonly<Record<Severity, string>> = {
  error: "没有必须改的了。",
  explain: "没有要说明的。",
  hint: "没有可看看的。",
};

export const words = {
  product: "预算核对",
  halves: "核对与表格",
  pane: "核对",
  paneTabs: "核对、情况说明与表",
  workbook: "工作簿",
  sheetView: "表格",

  openFile: "打开文件",
  saveAs: "另存",
  review: "核对",
  reviewAgain: "重新核对",
  markSheets: "在表中标出",
  dropHint: "也可把 .xlsx 文件拖到页面任意处打开。",
  dropHere: "松开鼠标，打开这个文件",
  oneFileOnly: "一次只能打开一个文件，请只拖入一个 .xlsx 文件。",
  exampleNote: "这是随程序附带的示例。打开或拖入自己的 .xlsx 文件即可核对。",
  noWorkbook: "还没有打开工作簿",
  working: "正在核对……",
  startInExcel: "按“核对”检查当前工作簿；核对不会改动其中任何内容。",
  exampleMissing: "随程序附带的示例没能打开，请按“打开文件”选择要核对的工作簿。",
  unreadableFile: (name: string) =>
    `没能读取“${name}”，它可能已被移走或正被占用；请关闭占用它的程序后再打开。`,
  close: "关闭",
  savedName: (name: string) => name.replace(/(\.[^.]*)?$/, "（已修改）$1"),
  saved: (name: string) => `已另存为 ${name}。`,
  editedBadge: "已修改",

  tabReview: "核对",
  tabNarrative: "情况说明",
  tabTables: "表",

  cannotTell: (count: number) => `无法判断 ${count} 处`,
  notRun: (count: number) => `缺表未执行 ${count} 条`,
  broken: (count: number) => `出错 ${count} 条`,
  off: (count: number) => `停用 ${count} 条`,
  offBecause: (reason: string) => `已停用，理由：${reason}`,
  restoreRule: "恢复",
  ruleRestored: (title: string) => `规则“${title}”已恢复。`,
  ruled: (title: string, ruling: "off" | Severity) =>
    ruling === "off" ? `规则“${title}”已停用。` : `规则“${title}”的问题已降为${severityNames[ruling]}。`,
  ruleOff: "停用这条规则",
  ruleLowered: (severity: Severity) => `降为“${severityNames[severity]}”`,
  changeRule: "停用或降低这条规则……",
  ruleReason: "理由（会写进每份报告）",
  confirmRuling: "确定",
  loweredBecause: (from: Severity, reason: string) => `原为${severityNames[from]}，已降低，理由：${reason}`,
  notChecked: (count: number) => `没有核对的 ${count} 项`,
  missingTables: (names: string) => `缺：${names}`,
  brokenWith: (error: string) => `这条规则自身出错，没有得出结论：${error}`,
  piles: "三类结果",
  emptyPile: (severity: Severity, undecided: number) =>
    emptyPiles[severity] +
    (severity === "error" && undecided > 0 ? `另有 ${undecided} 处无法判断，须人工核对。` : ""),
  findings: (severity: Severity) => `${severityNames[severity]}的问题`,
  keys: "↑ ↓ 或 J K 逐条移动，回车转到单元格",
  sheetCount: (count: number) => `${count} 处`,
  more: (count: number) => `再显示 ${count} 条`,
  goTo: (place: string) => `转到 ${place}`,
  basis: "依据",
  because: "相关单元格",
  blank: "空",

  fix: "修正",
  change: (before: string, after: string) => `${before} → ${after}`,
  askFix: (label: string, place: string, before: string, after: string) =>
    `${label}：${place} 现为 ${before}，将改为 ${after}。`,
  confirmFix: "确认修正",
  cancel: "取消",
  fixed: (label: string) => `已修正：${label}。`,

  resolved: (at: CellRange, title: string) => `已解决：${at.sheet} ${a1Range(at)}，${title}。`,
  onlySheet: (sheet: string, count: number) => `只看“${sheet}”的 ${count} 处`,
  showAll: "看全部",
  emptyOnSheet: "这张表没有这一类问题。",

  takeBack: "撤销",
  takenBack: "已撤销刚才的写入。",
  clearsUndo: "Excel 的撤销列表会在写入后清空；可用本窗格的“撤销”收回这一次写入。可先另存一份。",
  beforeWriting: "写入之前",
  goOn: "继续",
  noMoreWarning: "不再提醒",

  settings: "设置",
  comments: "在单元格加批注",
  commentsHint: "批注写在标出的单元格上；清除标记时一并删去。",
  clearMarks: "清除标记",
  marksCleared: "已清除全部标记，没有改动其他内容。",
  notUnmarked: (sheets: string) => `受保护的工作表上标记还在：${sheets}。请先撤销工作表保护，再清除标记。`,

  startAnew: "另存旧内容并重新开始",
  startedAnew: "旧内容已另存在工作簿中，现在重新开始保存。",
  asideTaken:
    "工作簿中已另存过一份旧内容，不能再存第二份，没有改动任何内容；请把这个文件和这句话一起反馈给维护人员。",
  keptNotRead: (reason: string) =>
    `没能读出工作簿里保存的核对设置和补写内容：${reason}本次不保存任何改动，请重新打开工作簿再试。`,
  notKept: (reason: string) => `核对设置和补写内容没能保存到工作簿：${reason}`,

  priorTotal: "上年收支总计（万元）",
  priorTotalHint: "可不填；不填则留出【】由人补写。",
  write: "生成",
  written: (count: number) => `已写出情况说明 ${count} 部分。`,
  narrativeIntro: "按表中数字写出情况说明；点数字可转到它的出处，点【】可就地补写。",
  fillSlot: (asks: string) => `补写：${asks}`,
  slotFilled: (asks: string) => `${asks}（已补写，点击修改）`,
  narrativeTitle: "部门预算情况说明",
  narrativeSheet: (count: number) => `情况说明（核对生成${count === 1 ? "" : count}）`,
  writeSheet: "写入工作表",
  narrativeOnSheet: (sheet: string) => `情况说明已写入工作表“${sheet}”。`,
  narrativeStands: (sheet: string) => `工作表“${sheet}”已是最新，不用再写。`,
  copy: "复制",
  copySection: (title: string) => `复制“${title}”`,
  copyAll: "复制全文",
  copied: "已复制。",
  notCopied: "没能复制，请选中文字后按 Ctrl+C 复制。",
  linkFrom: (places: string) => `来自 ${places}`,
  slotAsks: (asks: string) => `请补写：${asks}`,

  recognised: (count: number) => `识别出 ${count} 张表`,
  unrecognised: (count: number) => `${count} 张工作表没有识别为预算表`,
  allRecognised: "其余工作表都已识别。",
  tableLine: (sheet: string, title: string, unit: string, stated: boolean) =>
    `${sheet} · ${title} · 单位：${unit}${stated ? "" : `（表中未注明，按${unit}核对）`}`,
  needsReview: "核对之后，这里会有内容。",

  sheetTabs: "工作表",
  hiddenSheet: (name: string) => `${name}（隐藏）`,
  grid: (name: string) => `工作表 ${name}`,
  content: "单元格内容",
  blankCell: "（空单元格）",
  noSelection: "点一个单元格，这里显示它的全部内容",
  cellSays: (text: string, sentences: string) => `${text || "空"}。${sentences}`,

  cannotReview: (reason: string) =>
    `核对没能完成：程序出错（${reason}）。请把这个文件和这句话一起反馈给维护人员。`,
  cannotDo: (reason: string) => `操作没能完成：${reason}`,
  notMarked: (sheets: string) => `受保护的工作表没有标注：${sheets}。请在核对结果中查看。`,
  paneBroke: "页面出错了，请刷新后重新打开文件。",
} as const;
