/** Every word the pane and the page say to people in Chinese, in one place, so that tone and terms stay the same. */
import { a1Range, type CellRange } from "../../workbook/cell";
import type { Progress } from "../../workbook/progress";
import type { Unit } from "../../budget/amount";
import type { Following } from "../../review/following/following";
import type { OverviewPlace, OverviewTie } from "../../review/overview";
import type { Tally } from "../../review/review";
import { tallySentence } from "../../review/sentences";
import type { Step } from "../../review/steps";
import type { TextReading } from "../../review/proposals/proposal";
import type { Equation } from "../../rules/equation";
import type { TextSource } from "../own-text";
import { severityNames, type Severity } from "../../workbook/mark";

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

const emptyPiles: Readonly<Record<Severity, string>> = {
  error: "没有必须改的了。",
  explain: "没有要说明的。",
  hint: "没有可看看的。",
};

const standings = {
  waits: "等待识别",
  "nothing to change": "没有必须改的",
  "all explained": "都有说明",
  "not ready": "还不能报",
  ready: "可以报了",
} as const;

export const chinese = {
  product: "预算核对",
  severities: severityNames,
  halves: "核对与表格",
  pane: "核对",
  paneTabs: "核对、情况说明、自评与总览",
  workbook: "工作簿",
  sheetView: "表格",
  plainSheet: "简明表格",
  plainSheetHint: "换成只看不改的简明表格，读屏软件可以读出",
  editableSheet: "可编辑表格",
  toSheet: "进表格",
  toSheetHint: "用键盘进入表格；F6在表格与核对之间来回",
  editableSheetHint: "换成可以直接修改的表格",

  openFile: "打开文件",
  saveAs: "另存",
  saveMarked: "带标记另存",
  saveMarkedHint: "另存一份副本，把要改的地方标出颜色，并在批注里写明问题；打开的文件不变。",
  review: "核对",
  reviewAgain: "重新核对",
  markSheets: "在表中标出",
  dropHint: "也可把 .xlsx、.xls、.et 或 .ods 文件拖到页面任意处打开。",
  dropHere: "松开鼠标，打开这个文件",
  oneFileOnly: "一次只能打开一个文件，请只拖入一个工作簿。",
  exampleNote: "这是随程序附带的示例。打开或拖入自己的工作簿即可核对。",
  noWorkbook: "还没有打开工作簿",
  working: "正在核对……",
  atWork: "正在处理……",
  progress: ({ doing, done, of }: Progress) => {
    if (of === 0) return "正在读取工作簿……";
    const [at, all] = [Math.min(done + 1, of), of];
    if (doing === "reading") return `正在读取第 ${at} 张工作表，共 ${all} 张`;
    if (doing === "recognising") return `正在识别第 ${at} 张工作表，共 ${all} 张`;
    return `正在核对第 ${at} 条规则，共 ${all} 条`;
  },
  givenUp: "已取消，没有核对。",
  stale: (at: Date) => `这是 ${chinese.clock(at)} 核对的结果，早于最近的改动。`,
  unwatched: (at: Date) =>
    `Excel 没有告知改动，结果不会自己更新。这是 ${chinese.clock(at)} 核对的结果，改过表格后请重新核对。`,
  clock: (at: Date) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`,
  beforeChange: "改动前",
  startInExcel: "按“核对”检查当前工作簿；核对不会改动其中任何内容。",
  loading: "正在装入……",
  loadAgain: "再试一次",
  checksNotLoaded: "核对用的程序没能装入，还不能核对；请检查提供本页的地址能否打开，然后再试一次。",
  partNotLoaded: "这一部分的程序没能装入；请检查提供本页的地址能否打开，然后再试一次。",
  fileHostNotLoaded:
    "读取工作簿文件的程序没能装入，没有打开文件；请检查提供本页的地址能否打开，然后再试一次。",
  exampleMissing: "随程序附带的示例没能打开，请按“打开文件”选择要核对的工作簿。",
  unreadableFile: (name: string) =>
    `没能读取“${name}”，它可能已被移走或正被占用；请关闭占用它的程序后再打开。`,
  close: "关闭",
  savedName: (name: string) => name.replace(/(\.[^.]*)?$/, "（已修改）$1"),
  markedName: (name: string) => name.replace(/(\.[^.]*)?$/, "（带标记）$1"),
  saved: (name: string) => `已另存为 ${name}。`,
  editedBadge: "已修改",
  readOnlyBadge: "只能核对",

  tabReview: "核对",
  tabNarrative: "情况说明",
  tabTables: "总览",
  tabEvaluation: "自评",

  tally: (tally: Tally) => `${tallySentence(tally)}。`,
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
  unmatched: (count: number) => `没能对应到表的 ${count} 句`,
  notChecked: (count: number) => `没有核对的 ${count} 项`,
  missingTables: (names: string) => `缺：${names}`,
  brokenWith: (error: string) => `这条规则自身出错，没有得出结论：${error}`,
  piles: "三类结果",
  emptyPile: (severity: Severity, undecided: number) =>
    emptyPiles[severity] +
    (severity === "error" && undecided > 0 ? `另有 ${undecided} 处无法判断，须人工核对。` : ""),
  findings: (severity: Severity) => `${severityNames[severity]}的问题`,
  keys: "↑ ↓ 或 J K 逐条移动，回车转到单元格",
  searchFindings: "在这一类里查找",
  ruleGroup: "规则类别",
  allGroups: "全部类别",
  fixable: "有修正的",
  shownOf: (shown: number, all: number) => `显示 ${all} 处中的 ${shown} 处`,
  clearFilter: "清除筛选",
  nothingFiltered: "没有符合筛选条件的问题；按“清除筛选”看全部。",
  ready: "可以报了",
  readyBecause: (compared: number) => `核对过的 ${compared} 处里没有必须改的。`,
  readyExcept: (open: string) => `这不代表全部核对过：${open}；请先看过再报。`,
  sheetsUnrecognised: (count: number) => `没有认出的工作表 ${count} 张`,
  bySheet: "按工作表分组",
  byMoney: "按差额从大到小",
  stake: (amount: string) => `差额 ${amount}`,
  /** 1,934.50万元: thousands are set apart, as people read long amounts. */
  money: (amount: string, unit: Unit) => amount.replace(/^-?\d+/, (whole) => grouped(whole)) + unit,
  figureHere: "这里",
  heldAgainst: (name: string, relation: Equation["relation"]) =>
    relation === "equal" ? name : `不应大于${name}`,
  apart: (relation: Equation["relation"]) => (relation === "equal" ? "相差" : "多出"),
  agreeWith: (amount: string) => `与 ${amount} 一致的表：`,
  witness: (table: string, cells: number) => (cells === 1 ? table : `${table} ${cells} 项之和`),
  witnessAt: (witness: string, cells: string) => `${witness}（${cells}）`,
  bothAgreed: "两边各有一致的表，请查原始资料后再改。",
  diagnoses: "可能错在哪里",
  explains: (count: number) => `可以解释下面 ${count} 处不符`,
  sheetCount: (count: number) => `${count} 处`,
  more: (count: number) => `再显示 ${count} 条`,
  goTo: (place: string) => `转到 ${place}`,
  basis: "依据",
  because: "相关单元格",
  blank: "空",

  explainPress: { error: "暂不改，写明原因", explain: "写说明", hint: "不改，写明原因" },
  explainAsks: "原因（随工作簿保存）",
  explained: "已写下原因。",
  explanationTakenBack: "已撤回原因。",
  explainedCount: (count: number) => `已写明原因的 ${count} 处`,
  explainedBecause: (reason: string) => `原因：${reason}`,
  takeExplanationBack: "撤回原因",

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
  beforeOpening: "打开另一个工作簿之前",
  unsavedChanges: (open: string, next: string) => `“${open}”里的改动还没有另存，打开“${next}”就会丢掉它们。`,
  saveThenOpen: "另存后打开",
  openWithoutSaving: "不另存，直接打开",
  beforeWriting: "写入之前",
  goOn: "继续",
  noMoreWarning: "不再提醒",

  settings: "标记设置",
  comments: "在单元格加批注",
  commentsHint: "批注写在标出的单元格上；清除标记时一并删去。",
  clearMarks: "清除标记",
  marksCleared: "已清除全部标记，没有改动其他内容。",
  notUnmarked: (sheets: string) => `受保护的工作表上标记还在：${sheets}。请先撤销工作表保护，再清除标记。`,

  resultsToSheet: "生成核对结果表",
  resultsToSheetHint: "在工作簿末尾的“核对结果”表里逐条列出；再按一次就更新。改动过的表不会被覆盖。",
  resultsOnSheet: (sheet: string, count: number) =>
    count === 0 ? `没有要列的问题，已写入工作表“${sheet}”。` : `${count} 条问题已列在工作表“${sheet}”。`,
  resultsStand: (sheet: string) => `工作表“${sheet}”已是最新，不用再写。`,

  startAnew: "另存旧内容并重新开始",
  startedAnew: "旧内容已另存在工作簿中，现在重新开始保存。",
  asideTaken:
    "工作簿中已另存过一份旧内容，不能再存第二份，没有改动任何内容；请把这个文件和这句话一起反馈给维护人员。",
  keptNotRead: (reason: string) =>
    `没能读出工作簿里保存的核对设置和补写内容：${reason}本次不保存任何改动，请重新打开工作簿再试。`,
  notKept: (reason: string) => `核对设置和补写内容没能保存到工作簿：${reason}`,

  checkSettings: "核对设置",
  notKeptNow: "工作簿里原有的内容没能读出，这里的改动只在本次有效，不随工作簿保存。",
  standardFirst: "工作簿里保存的规则设置没有采用，这次的改动没有保存；请先在“核对设置”里按“改用标准设置”。",
  useStandard: "改用标准设置",
  standardUsed: "已改用标准设置，原来保存的规则设置不再保留。",
  fold: (title: string, state: string) => (state === "" ? title : `${title}（${state}）`),
  ownSettings: (count: number) => `本地设置 ${count} 项`,
  lowered: (count: number) => `降低轻重 ${count} 条`,

  packs: "规则文件",
  packCount: (count: number) => (count === 0 ? "" : `${count} 份`),
  packsHint:
    "在自带规则之外加上本地的勾稽关系，一行一条，例如：支出总表[合计].合计 ＝ 收支总表[支出总计].金额",
  choosePack: "选择规则文件……",
  packText: "规则（也可以粘贴）",
  packName: "名称",
  pastedPack: (nth: number) => `粘贴的规则${nth === 1 ? "" : nth}`,
  tryPack: "试用",
  packRefused: (count: number) => `有 ${count} 处不能用，整份没有采用：`,
  moreFaults: (count: number) => `另有 ${count} 处。`,
  trialOf: (name: string, rules: number) => `试用“${name}”：${rules} 条规则，没有保存`,
  trialCounts: (counts: readonly (readonly [string, number])[]) =>
    counts.flatMap(([what, count]) => (count === 0 ? [] : [`${what} ${count} 条`])).join("，"),
  trialPass: "相符",
  trialDiffer: "不符",
  trialCannotTell: "无法判断",
  trialNoTable: "缺表",
  trialBlank: "两边都空",
  trialPasses: (count: number) => `相符 ${count} 处`,
  trialBlankHint: "两边都是空的，没有可比的数。",
  replacesPack: (name: string) => `已有一份“${name}”，采用后由这一份代替。`,
  keepPack: "采用",
  dropTrial: "放弃",
  trialDropped: "已放弃，没有保存。",
  packKept: (name: string, rules: number) => `已采用规则文件“${name}”，${rules} 条规则。`,
  packLine: (name: string, rules: number) => `${name} · ${rules} 条规则`,
  dropPack: "不再采用",
  dropPackCalled: (name: string) => `不再采用“${name}”`,
  packDropped: (name: string) => `已不再采用规则文件“${name}”。`,
  rulingsLost: (count: number) => `对其中 ${count} 条规则的停用或降低也一并取消。`,

  thresholds: "本地的数",
  thresholdsHint: "不填的按灰色的默认值核对；批复日期没有默认值。",
  thresholdLabel: (name: string, unit: string) => `${name}（${unit}）`,
  thresholdExample: (example: string) => `例如 ${example}`,
  itemCount: (count: number) => (count === 0 ? "" : `${count} 项`),
  setThresholds: "按这些数核对",
  thresholdsSet: (count: number) => (count === 0 ? "本地的数都按默认值。" : `已按 ${count} 项本地的数核对。`),

  place: "地区和科目表",
  locality: "地区",
  localityByName: (called: string | undefined) =>
    called === undefined ? "按工作簿里的名称（没有认出）" : `按工作簿里的名称（认出：${called}）`,
  localityByNameUnset: "按工作簿里的名称",
  localityChosen: (called: string) => `已按${called}的要求核对。`,
  localityLeft: "地区已改为按工作簿里的名称判断。",
  subjects: "科目表",
  subjectsBuiltIn: "现在用程序自带的科目。",
  subjectsOwn: (name: string, years: string, used: boolean) =>
    used ? `现在用“${name}”（${years}）。` : `选了“${name}”（${years}），与工作簿的年份不同，没有按它核对。`,
  chooseSubjects: "选择科目表……",
  subjectsRestore: "恢复自带科目",
  subjectsSet: (name: string) => `已改用科目表“${name}”。`,
  subjectsRestored: "已恢复自带科目。",

  ownNotChecked: "本部门没有核对的",
  ownNotCheckedHint: "本部门自己写明没有核对的事项，会列在核对结果和报告里。",
  addNotChecked: "没有核对的是什么",
  add: "添加",
  remove: "删去",
  removeItem: (item: string) => `删去“${item}”`,
  notCheckedAdded: (item: string) => `已写明没有核对：${item}。`,
  notCheckedRemoved: (item: string) => `已删去：${item}。`,

  notText: (name: string) => `“${name}”不是 UTF-8 文字，请用记事本另存为 UTF-8 后再试。`,
  emptyFile: (name: string) => `“${name}”是空的，没有读到任何内容；请核对是否选错了文件。`,
  largeFile: (name: string, thousands: number, most: number) =>
    `“${name}”有 ${thousands} 千字节，超过 ${most} 千字节，随工作簿保存不下；请核对是否选错了文件，或分成几份。`,
  oneTextOnly: "一次只能选择一个文件，请只选一个。",

  priorTotal: "上年收支总计（万元）",
  priorTotalHint: "可不填；不填则留出【】由人补写。",
  priorFigures: "其他上年数（万元）",
  priorFiguresHint: "表中没有上年数的，可在这里填写，用来写增减；不填的留出【】由人补写。",
  setPrior: "按这些上年数写",
  priorSet: (count: number) => (count === 0 ? "上年数都已清空。" : `已按 ${count} 项上年数写出。`),
  narrativeOptions: "写法",
  narrativeOptionsSet: "已改",
  sharesOption: "占比",
  sharesWays: { rounded: "逐项四舍五入", "adding up": "调整末位，使合计为100%" },
  classesOption: "支出分类的次序",
  classesWays: { "by code": "按科目编码", "by size": "按金额大小" },
  formulasOption: "写入工作表时",
  formulasWays: { text: "写成文字", formulas: "写成公式，数字随表格更新" },
  carry: "上年说明内容",
  carryHint:
    "从上年的工作簿或导出的文件带入补写过的文字和上年数，只填空着的地方；含金额、个数或年份的文字逐处核对后再采用。",
  chooseLastYear: "带入上年说明内容……",
  exportSlots: "导出补写内容",
  carriedFile: "情况说明补写内容.json",
  slotsExported: (count: number) => `已导出补写内容 ${count} 处。`,
  waiting: (count: number) => `${count} 处待核对`,
  carried: (name: string, filled: number, toLookAt: number, figures: number) => {
    const parts = [
      ...(filled > 0 ? [`补写文字 ${filled} 处`] : []),
      ...(figures > 0 ? [`上年数 ${figures} 项，请核对`] : []),
      ...(toLookAt > 0 ? [`含数字或年份的文字 ${toLookAt} 处，待逐处核对采用`] : []),
    ];
    return `已从“${name}”带入：${parts.join("；")}。`;
  },
  nothingCarried: (name: string) =>
    `“${name}”里没有可以带入的内容：既没有补写过的文字，也没有新的上年数；请核对是否选错了文件。`,
  lastYearUnreadable: (name: string) =>
    `“${name}”里保存的补写内容读不出来，没有带入任何内容；请用写下它的程序打开，再导出补写内容。`,
  offeredSlot: (asks: string) => `【${asks}（有上年内容）】`,
  takeOffer: (words: string) => `采用：${words}`,
  takeLastYears: (words: string) => `上年写的是“${words}”，采用后请改成本年的`,
  offers: "可采用的内容",
  write: "生成",
  written: (count: number) => `已写出情况说明 ${count} 部分。`,
  narrativeIntro: "按表中数字写出情况说明；点数字可转到它的出处，点【】可就地补写。",
  fillSlot: (asks: string) => `补写：${asks}`,
  slotFilled: (asks: string) => `${asks}（已补写，点击修改）`,
  narrativeTitle: "部门预算情况说明",
  narrativeSheet: (count: number) => `情况说明（核对生成${count === 1 ? "" : count}）`,
  writeSheet: "写入工作表",
  narrativeOnSheet: (sheet: string, following?: { readonly paragraphs: number; readonly still: number }) => {
    const done = `情况说明已写入工作表“${sheet}”`;
    if (!following) return `${done}。`;
    const still = following.still > 0 ? `；另有 ${following.still} 处数字是文字，不随表格更新` : "";
    return `${done}，其中 ${following.paragraphs} 段是公式，数字随表格更新${still}。`;
  },
  saveWord: "存成 Word 文档",
  savingWord: "正在存成 Word 文档…",
  wordCharts: "附上图表",
  wordSaved: ({
    name,
    open,
    charts,
  }: {
    readonly name: string;
    readonly open: number;
    readonly charts?: number;
  }) => {
    const shown = charts === undefined ? "" : charts === 0 ? "，没有能画的图表" : `，附图 ${charts} 张`;
    return `已存成“${name}”${shown}，${open === 0 ? "【】都已填写" : `还有 ${open} 处【】没有填写，已用黄色标出`}。`;
  },
  wordNotLoaded: "写 Word 文档的程序没能装入，请检查提供本页的地址能否打开，然后再按一次。",
  narrativeStands: (sheet: string) => `工作表“${sheet}”已是最新，不用再写。`,
  copy: "复制",
  copySection: (title: string) => `复制“${title}”`,
  copyAll: "复制全文",
  copied: "已复制。",
  notCopied: "没能复制，请选中文字后按 Ctrl+C 复制。",
  linkFrom: (places: string) => `来自 ${places}`,
  slotAsks: (asks: string) => `请补写：${asks}`,

  charts: "图表",
  chartsIntro: "按表中数字画出；可以复制、保存为图片，也可以画到新的工作表上，数字随表格更新。",
  noCharts: "还没有可以画的图表。",
  chartNotDrawn: (title: string, why: string) => `${title}没有画：${why}`,
  chartAmounts: "数据",
  chartAmountsOf: (title: string) => `${title}的数据`,
  chartPart: "项目",
  chartShare: "占比",
  chartColumn: (name: string, unit: string) => `${name}（${unit}）`,
  copyChart: "复制图片",
  copyChartOf: (title: string) => `复制图片：${title}`,
  saveChart: "保存图片",
  saveChartOf: (title: string) => `保存图片：${title}`,
  chartFile: (title: string) => `${title}.png`,
  chartCopied: (title: string) => `已复制图片“${title}”。`,
  chartSaved: (file: string) => `已保存图片“${file}”。`,
  chartSavedInstead: (file: string) => `这里不能复制图片，已改为保存：“${file}”。`,
  chartNotMade: (title: string) => `“${title}”没能存成图片；请改用截图，或画到表上后复制。`,
  chartsToSheet: "画到表上",
  chartSheet: (count: number) => `图表${count === 1 ? "" : count}`,
  chartsOnSheet: (sheet: string, count: number) => `已在工作表“${sheet}”上画出图表 ${count} 张。`,
  chartsStand: (sheet: string) => `工作表“${sheet}”上的图表已是最新，不用再画。`,

  ownText: "核对已有的说明",
  ownTextIntro: "只改数字、百分比、增减的字和年份，其余文字一字不动；逐条接受，或者全部接受。",
  ownTextSources: "要核对的说明",
  fromSheet: "工作簿里的情况说明",
  noTextInSheet: "工作簿里没有情况说明；可以粘贴文字，或选择 .docx 文件。",
  chooseDocument: "选择 .docx……",
  oneDocumentOnly: "一次只能核对一份说明，请只选一个 .docx 文件。",
  pasteText: "粘贴文字",
  readPasted: "核对这段文字",
  pastedText: "粘贴的文字",
  computedText: "这几个字由文档自动生成，由人核对。",
  formulaText: "这一格是公式，由人核对。",
  called: (source: TextSource) =>
    source.kind === "sheet" ? chinese.fromSheet : source.kind === "pasted" ? chinese.pastedText : source.name,
  readingOf: (called: string) => `正在核对：${called}`,
  countsOf: ({ ties, proposals, leftAlone }: TextReading, left: number) =>
    ties + proposals.length + leftAlone.length === 0
      ? "没有读到表里的数；请核对各部分是否有“一、收入支出预算总体情况说明”这样的标题。"
      : `相符 ${ties} 处，建议改 ${proposals.length} 处，${left} 句里有数字没能核对；其余文字没有改动。`,
  textYear: "这份说明写的是",
  textYearTold: (year: number | undefined) =>
    year === undefined ? "没有写明年度" : `${year}年预算（按文中年份）`,
  textYearByText: "按文中写的年份",
  textYearSaid: (year: number, isLast: boolean) => `${year}年预算（${isLast ? "上年的旧稿" : "本年的稿子"}）`,
  textYearHint: "上年的旧稿里写的数就是上年数，增减额和增减率由此算出。",
  wholeText: "显示全文",
  acceptAll: "全部接受",
  acceptedAll: (count: number) => `已接受全部 ${count} 处。`,
  accept: "接受",
  decline: "不改",
  decisionOn: (decision: string, before: string, after: string) =>
    `${decision}：${before || "（无）"} 改为 ${after || "（删去）"}`,
  wasWords: "原文",
  becomesWords: "改为",
  deletedWords: "删去",
  leftSentences: (count: number) => `有数字没能核对的 ${count} 句`,
  doubtSays: (quote: string, why: string) => `“${quote}”：${why}`,
  acceptedCount: (accepted: number, all: number) => `已接受 ${accepted} 处，共 ${all} 处`,
  ownTextWritten: (count: number) => `情况说明已改 ${count} 处。`,
  putBack: (kind: TextSource["kind"]) =>
    ({ sheet: "写入工作簿", pasted: "复制改好的文字", document: "另存为 .docx" })[kind],
  dropOwnText: "放下这份说明",
  ownTextDropped: "已放下这份说明，没有改动它。",

  evaluationIntro:
    "在指标值旁填写实际完成值，达标、偏差和得分随填随算。分值按通行做法分配，可逐项改；填写的内容随工作簿保存，不改动原表。",
  noIndicators: "工作簿里没有认出绩效指标；核对整体绩效目标表、项目绩效目标汇总表之后，这里会列出各项指标。",
  evaluated: "评价对象",
  evaluatedOption: (name: string, filled: number, all: number) => `${name}（${filled}/${all}）`,
  evaluationScore: (total: string, outOf: string) => `得分 ${total}（已填各项满分 ${outOf}）`,
  evaluationTotal: (total: string) => `总分 ${total}`,
  evaluationProgress: (filled: number, all: number) => `已填 ${filled}/${all} 项`,
  allEvaluations: "全部项目的进度",
  showEvaluation: (name: string) => `填写“${name}”`,
  groupPoints: (called: string, points: string) => `${called}，共 ${points} 分`,
  wanted: (target: string) => (target === "" ? "没有指标值" : `指标值 ${target}`),
  actual: "实际完成值",
  actualWords: "实际完成情况",
  actualOf: (name: string) => `“${name}”的实际完成值`,
  weight: "分值",
  weightOf: (name: string) => `“${name}”的分值`,
  points: (points: string | undefined) => (points === undefined ? "得分 —" : `得分 ${points}`),
  deviation: (says: string) => `偏差 ${says}`,
  spent: (unit: string) => `执行数（${unit}）`,
  spentOf: (name: string, unit: string) => `“${name}”的执行数（${unit}）`,
  budgeted: (amount: string | undefined) =>
    amount === undefined ? "表中没有可用的预算数，这一项无法计算" : `预算数 ${amount}`,
  zeroBudget: "预算数为零，预算执行率不适用，不计分",
  executionRate: (rate: string) => `预算执行率 ${rate}`,
  judge: "完成程度",
  judgeOf: (name: string) => `“${name}”的完成程度`,
  notJudged: "请选择",
  judgeOption: (called: string, span: string) => `${called}：${span}`,
  judgePercent: "得分比例（%）",
  judgePercentOf: (name: string) => `“${name}”的得分比例（%）`,
  judgeHint: "这一项不能按数计算，请选择完成程度并填写得分比例。",
  writeEvaluation: "写成自评表",
  evaluationSheet: (count: number) => `绩效自评表（核对生成${count === 1 ? "" : count}）`,
  evaluationOnSheet: (sheet: string) => `绩效自评表已写入工作表“${sheet}”。`,
  evaluationStands: (sheet: string) => `工作表“${sheet}”已是最新，不用再写。`,
  nothingEvaluated: "还没有填写任何实际完成值或执行数，没有写出自评表；请先填写至少一项。",

  steps: "进度",
  stepSays: (step: Step) => {
    switch (step.stands) {
      case "tables":
        return `${step.count} 张表`;
      case "unread":
        return `${step.count} 张表没读出来`;
      case "to change":
        return `必须改 ${step.count} 处`;
      case "to explain":
        return `要说明 ${step.count} 处`;
      case "undecided":
        return `可以报了，另有 ${step.count} 处须人工核对`;
      default:
        return standings[step.stands];
    }
  },
  stepNames: { recognise: "识别", check: "核对", explain: "说明", submit: "送审" },
  composition: "支出构成",

  print: "打印",
  printHint: "把核对结果排成几页打印，也可以打印成 PDF；工作簿不变。",
  printTitle: (workbook: string) => `预算核对结果：${workbook}`,
  printedOn: (day: Date) => `核对日期：${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`,
  step: (name: string, says: string) => `${name}：${says}`,
  doubtAt: (at: CellRange, title: string, why: string) => `${chinese.placeOnSheet(at)} ${title}：${why}`,
  placeOnSheet: (at: CellRange) => `${at.sheet} ${a1Range(at)}`,
  printedPile: (severity: Severity, count: number) => `${severityNames[severity]} ${count} 处`,
  printedFix: (label: string) => `可以这样改：${label}`,
  tableWeb: "表间关系",
  shortTable: (name: string) => name.replace(/^部门(?=收|支)|^一般公共预算(?=基本|“三公”)/, ""),
  foundCount: (severity: Severity, count: number) => `${severityNames[severity]} ${count} 处`,
  webSays: (ties: readonly OverviewTie[]) => {
    const compared = ties.reduce((sum, tie) => sum + tie.compared, 0);
    const apart = ties.filter(({ severity }) => severity).length;
    const rest = apart === 0 ? "没有发现不一致" : `其中 ${apart} 对有问题`;
    return `${ties.length} 对表之间比较了 ${compared} 处，${rest}。`;
  },
  tieSays: (
    { between: [from, to], compared, apart, severity }: OverviewTie,
    places: readonly OverviewPlace[],
  ) => {
    const pair = `${chinese.shortTable(places[from]!.name)}与${chinese.shortTable(places[to]!.name)}：比较 ${compared} 处`;
    return severity === undefined ? `${pair}，没有问题` : `${pair}，${apart.length} 处有问题`;
  },
  agreeing: (count: number) => `没有问题的 ${count} 对`,
  look: "去看",

  changeAlong: "改一格，看哪些跟着改",
  changeAlongHint:
    "先列出要跟着改的单元格和情况说明，按“全部改”才写入，可一次撤销；由公式算出的不写，由几项承担的不猜。",
  changedCell: "要改的单元格",
  changedCellExample: "例如 项目支出表!E12",
  takeCell: "取当前选中的格",
  noCellSelected: "没有选中一格，请在表里选一格金额再按。",
  changedAmount: "改为（按本表单位）",
  showFollowing: "看哪些跟着改",
  followsCount: ({ typed, texts, leftOpen }: Following) =>
    `要改 ${typed.length} 格、情况说明 ${texts.length} 处；${leftOpen.length} 处要自行判断。还没有改动。`,
  followingCells: (count: number) => `要改的 ${count} 格`,
  followingFormulas: (count: number) => `由公式更新的 ${count} 格`,
  followingTexts: (count: number) => `情况说明要改的 ${count} 处`,
  leftOpen: (count: number) => `要自行判断的 ${count} 处`,
  newErrors: (count: number) => `改后还会新出现的 ${count} 处`,
  withLoneParts: "合计里只有一项不是零的，由这一项跟着改",
  changeAll: (count: number) => `全部改（${count} 格）`,
  dropChange: "放弃",
  changeDropped: "已放弃，没有改动。",
  changedAlong: (count: number) => `已改 ${count} 格。`,

  indicatorGrid: "绩效指标",
  projectCount: (count: number) => `${count} 项`,
  project: "项目",
  shortAspect: (name: string) => name.replace(/(管理)?指标$/, ""),
  noneOfKind: "—",
  gridCell: (count: number, severity: Severity | undefined) =>
    severity === undefined ? `${count} 个` : `${count} 个，有${severityNames[severity]}的`,

  recognised: (count: number) => `识别出 ${count} 张表`,
  unrecognised: (count: number) => `${count} 张工作表没有识别为预算表`,
  allRecognised: "其余工作表都已识别。",
  tableLine: (sheet: string, title: string, unit: string, stated: boolean) =>
    `${sheet} · ${title} · 单位：${unit}${stated ? "" : `（表中未注明，按${unit}核对）`}`,
  point: "指认…",
  pointTo: (table: string) => `指认${table}…`,
  pointOn: (sheet: string) => `指认工作表“${sheet}”里的表…`,
  pointAgain: "重新指认…",
  pointing: "指认一张表",
  correctColumns: "更正各列…",
  correctColumnsOf: (table: string) => `更正各列…：${table}`,
  unpoint: "取消指认",
  unpointOf: (table: string) => `取消指认：${table}`,
  pointedByHand: "由人指认",
  pointKind: "这是哪张表",
  pointRange: "在哪里（从表名到最后一行）",
  takeSelection: "取当前选中区域",
  nothingSelected: "没有取到选中的区域，请先在表里选中一块，再按一次；也可以直接写，如 B3:K40。",
  rangeMissing: "还没有写在哪里，请选中区域，或直接写，如 B3:K40。",
  rangeUnread: (typed: string) => `“${typed}”不是一块区域，请写成 B3:K40，或写明工作表：支出总表!B3:K40。`,
  rangeSheetGone: (sheet: string) => `工作簿里没有工作表“${sheet}”，请核对它的名称。`,
  rangeSheetUnsaid: "请写明是哪张工作表，如 支出总表!B3:K40。",
  pointPreview: (table: string, unit: string, rows: number) =>
    `将读成${table}，单位${unit}，读出 ${rows} 行。`,
  pointColumns: "各列是什么",
  pointColumn: (letter: string, header: string, sample: string) =>
    `${letter} 列${header && ` ${header}`}${sample && `（如 ${sample}）`}`,
  columnAsHeaded: (meaning: string | undefined, strange: boolean) =>
    meaning === undefined ? (strange ? "照表头：没有认出，请指明" : "照表头") : `照表头：${meaning}`,
  columnUnused: "不用这一列",
  pointConfirm: "确定",
  pointCancel: "取消",
  pointed: (table: string) => `已指认${table}。`,
  unpointed: (table: string) => `已取消对${table}的指认。`,
  unapplied: (count: number) => `${count} 处指认没有采用`,
  notFound: (count: number) => `没有找到的表 ${count} 种`,
  notFoundHint: "工作簿里有而没有认出的，可以指认出来；本来就没有的不用管。",
  nothingRecognised: "没有认出预算表",
  lookedFor: (tables: string) =>
    `找的是：${tables}。表名写在表的上方，列名用“科目名称”“合计”这样的常用说法，就能认出来；名称不同的，可以到“总览”里指认，指认会随工作簿保存。`,
  goPoint: "到总览里指认…",
  sheetsSeen: "看到的工作表",
  sheetSeen: (first: string, why: string | undefined) =>
    [first && `开头是“${first}”`, why].filter(Boolean).join("；") || "没有内容",
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
