/**
 * What the pane says where Office speaks another language than Chinese. Sentences about the budget, files and sheets that we
 * write stay Chinese, as the documents are.
 */
import { chinese } from "./chinese";
import type { Words } from "./index";
import { a1Range } from "../../workbook/cell";

const severities = { error: "Must fix", explain: "Explain", hint: "Optional" } as const;
const pilesEmpty = {
  error: "Nothing must be fixed any more.",
  explain: "Nothing is left to explain.",
  hint: "Nothing optional is left.",
} as const;

const standings = {
  waits: "waits for tables",
  "nothing to change": "nothing to fix",
  "all explained": "all explained",
  "not ready": "not ready",
  ready: "ready",
} as const;

const two = (number: number): string => String(number).padStart(2, "0");

/** "1 place", "2 places". */
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** What goes into files and sheets, or shortens names that stand there. */
const asInDocuments = {
  savedName: chinese.savedName,
  markedName: chinese.markedName,
  carriedFile: chinese.carriedFile,
  offeredSlot: chinese.offeredSlot,
  narrativeTitle: chinese.narrativeTitle,
  narrativeSheet: chinese.narrativeSheet,
  chartFile: chinese.chartFile,
  chartSheet: chinese.chartSheet,
  evaluationSheet: chinese.evaluationSheet,
  shortTable: chinese.shortTable,
  shortAspect: chinese.shortAspect,
  change: chinese.change,
  noneOfKind: chinese.noneOfKind,
};

export const english: Words = {
  ...asInDocuments,
  product: "Budget Tie-Out",
  severities,
  halves: "Review and sheets",
  pane: "Review",
  paneTabs: "Review, narrative, evaluation and overview",
  workbook: "Workbook",
  sheetView: "Sheets",

  openFile: "Open file",
  saveAs: "Save a copy",
  saveMarked: "Save a marked copy",
  saveMarkedHint:
    "Saves a copy in which every place is coloured and its note says what is wrong; the file you opened stays as it is.",
  review: "Review",
  reviewAgain: "Review again",
  markSheets: "Mark in the sheets",
  dropHint: "You can also drop an .xlsx, .xls, .et or .ods file anywhere on the page.",
  dropHere: "Let go to open this file",
  oneFileOnly: "One file at a time: please drop a single workbook.",
  exampleNote:
    "This is the example that comes with the program. Open or drop your own workbook to review it.",
  noWorkbook: "No workbook is open yet",
  working: "Reviewing…",
  atWork: "Working…",
  progress: ({ doing, done, of }) => {
    if (of === 0) return "Reading the workbook…";
    const at = Math.min(done + 1, of);
    if (doing === "reading") return `Reading sheet ${at} of ${of}`;
    if (doing === "recognising") return `Recognising sheet ${at} of ${of}`;
    return `Checking rule ${at} of ${of}`;
  },
  givenUp: "Cancelled; nothing was reviewed.",
  stale: (at) => `This is the result of ${english.clock(at)}; the workbook has changed since.`,
  unwatched: (at) =>
    `Excel does not tell of changes, so the result of ${english.clock(at)} does not follow them. Review again after changing a table.`,
  clock: chinese.clock,
  beforeChange: "Before change",
  startInExcel: "Press “Review” to check this workbook; nothing in it is changed by that.",
  loading: "Loading…",
  loadAgain: "Try again",
  checksNotLoaded:
    "The checks could not be loaded, so nothing can be reviewed yet. See whether the address of this page opens, then try again.",
  partNotLoaded:
    "This part of the program could not be loaded. See whether the address of this page opens, then try again.",
  fileHostNotLoaded:
    "The part that reads workbook files could not be loaded, so no file was opened. See whether the address of this page opens, then try again.",
  exampleMissing: "The example could not be opened; press “Open file” and choose the workbook to review.",
  unreadableFile: (name) =>
    `“${name}” could not be read; it may have been moved or be in use. Close the program that uses it and open it again.`,
  close: "Close",
  saved: (name) => `Saved as ${name}.`,
  editedBadge: "Changed",
  readOnlyBadge: "Review only",

  tabReview: "Review",
  tabNarrative: "Narrative",
  tabTables: "Overview",
  tabEvaluation: "Evaluation",

  tally: ({ compared, findings, cannotTell, notRun, broken, off }) => {
    const switchedOff = off > 0 ? `; ${many(off, "rule")} off` : "";
    return `${compared} compared, ${many(findings, "finding")}, ${cannotTell} undecided; ${many(notRun, "rule")} without their table; ${broken} failed${switchedOff}.`;
  },
  cannotTell: (count) => `${many(count, "place")} undecided`,
  notRun: (count) => `${many(count, "rule")} without their table`,
  broken: (count) => `${many(count, "rule")} failed`,
  off: (count) => `${many(count, "rule")} off`,
  offBecause: (reason) => `Switched off because: ${reason}`,
  restoreRule: "Restore",
  ruleRestored: (title) => `The rule “${title}” is back.`,
  ruled: (title, ruling) =>
    ruling === "off"
      ? `The rule “${title}” is switched off.`
      : `What the rule “${title}” finds now counts as “${severities[ruling]}”.`,
  ruleOff: "Switch this rule off",
  ruleLowered: (severity) => `Lower it to “${severities[severity]}”`,
  changeRule: "Switch off or lower this rule…",
  ruleReason: "Reason (written into every report)",
  confirmRuling: "OK",
  loweredBecause: (from, reason) => `Was “${severities[from]}”, lowered because: ${reason}`,
  unmatched: (count) => `${many(count, "sentence")} without a table`,
  notChecked: (count) => `${many(count, "thing")} not checked`,
  missingTables: (names) => `Missing: ${names}`,
  brokenWith: (error) => `This rule failed and came to no conclusion: ${error}`,
  piles: "Three piles",
  emptyPile: (severity, undecided) =>
    pilesEmpty[severity] +
    (severity === "error" && undecided > 0
      ? ` ${many(undecided, "place")} could not be decided and must be checked by hand.`
      : ""),
  findings: (severity) => `Findings: ${severities[severity]}`,
  keys: "↑ ↓ or J K move from one to the next, Enter goes to the cell",
  searchFindings: "Search in this pile",
  ruleGroup: "Kind of rule",
  allGroups: "All kinds",
  fixable: "With a fix",
  shownOf: (shown, all) => `${shown} of ${all} shown`,
  clearFilter: "Clear filter",
  nothingFiltered: "Nothing matches the filter; press “Clear filter” to see all.",
  ready: "Ready to submit",
  readyBecause: (compared) => `Nothing must be fixed among the ${many(compared, "place")} compared.`,
  readyExcept: (open) => `Not everything was checked: ${open}. Please look at that before you submit.`,
  sheetsUnrecognised: (count) => `${many(count, "sheet")} not recognised`,
  bySheet: "Group by sheet",
  byMoney: "Largest difference first",
  stake: (amount) => `Difference ${amount}`,
  diagnoses: "What may be wrong",
  explains: (count) => `Explains ${count} findings`,
  sheetCount: (count) => many(count, "place"),
  more: (count) => `Show ${count} more`,
  goTo: (place) => `Go to ${place}`,
  basis: "Basis",
  because: "Cells it rests on",
  blank: "blank",

  explainPress: {
    error: "Leave it, give a reason",
    explain: "Explain",
    hint: "Leave it, give a reason",
  },
  explainAsks: "Reason (kept with the workbook)",
  explained: "The reason is kept.",
  explanationTakenBack: "The reason is taken back.",
  explainedCount: (count) => `${many(count, "place")} with a reason`,
  explainedBecause: (reason) => `Reason: ${reason}`,
  takeExplanationBack: "Take the reason back",

  money: chinese.money,
  figureHere: "here",
  heldAgainst: (name, relation) => (relation === "equal" ? name : `not more than ${name}`),
  apart: (relation) => (relation === "equal" ? "apart by" : "more by"),
  agreeWith: (amount) => `Tables that agree with ${amount}:`,
  witness: (table, cells) => (cells === 1 ? table : `${table}, sum of ${cells}`),
  witnessAt: (witness, cells) => `${witness} (${cells})`,
  bothAgreed: "Each side has a table that agrees; look at the sources before you change anything.",

  fix: "Fix",
  askFix: (label, place, before, after) => `${label}: ${place} is ${before} and becomes ${after}.`,
  confirmFix: "Fix it",
  cancel: "Cancel",
  fixed: (label) => `Fixed: ${label}.`,

  resolved: (at, title) => `Resolved: ${at.sheet} ${a1Range(at)}, ${title}.`,
  onlySheet: (sheet, count) => `Only the ${many(count, "place")} on “${sheet}”`,
  showAll: "Show all",
  emptyOnSheet: "Nothing of this pile is on this sheet.",

  takeBack: "Undo",
  takenBack: "What was written last is undone.",
  clearsUndo:
    "Excel empties its list of things to undo when something is written; “Undo” in this pane takes the write back. You may save a copy first.",
  beforeOpening: "Before another workbook is opened",
  unsavedChanges: (open, next) => `The changes in “${open}” are not saved; opening “${next}” loses them.`,
  saveThenOpen: "Save a copy, then open",
  openWithoutSaving: "Open without saving",
  beforeWriting: "Before writing",
  goOn: "Go on",
  noMoreWarning: "Do not warn again",

  settings: "Marks",
  comments: "Comments on the cells",
  commentsHint: "A comment on each marked cell; they go together with the marks.",
  clearMarks: "Clear marks",
  marksCleared: "All marks are cleared; nothing else was changed.",
  notUnmarked: (sheets) =>
    `Marks are still on protected sheets: ${sheets}. Unprotect these sheets, then clear the marks.`,

  resultsToSheet: "List on a sheet",
  resultsToSheetHint:
    "Lists every finding on a new last sheet; press again to update it. A sheet that was changed is never written over.",
  resultsOnSheet: (sheet, count) =>
    count === 0
      ? `There is nothing to list; the sheet “${sheet}” says so.`
      : `${count} ${count === 1 ? "finding is" : "findings are"} listed on the sheet “${sheet}”.`,
  resultsStand: (sheet) => `The sheet “${sheet}” is up to date already.`,

  startAnew: "Put the old content aside and start anew",
  startedAnew: "The old content is kept aside in the workbook; from now on everything is kept anew.",
  asideTaken:
    "Old content was put aside in this workbook before and a second one cannot be; nothing was changed. Please send the file with this sentence to those who maintain the program.",
  keptNotRead: (reason) =>
    `The settings and texts kept in this workbook could not be read: ${reason} Nothing is kept this time; open the workbook again.`,
  notKept: (reason) => `Settings and texts could not be kept in the workbook: ${reason}`,

  checkSettings: "Settings of the review",
  notKeptNow:
    "What the workbook keeps could not be read; changes here hold for now and are not kept with the workbook.",
  standardFirst:
    "The rule settings kept in this workbook are not in force, and this change was not kept. Press “Use standard settings” in the settings of the review first.",
  useStandard: "Use standard settings",
  standardUsed: "Standard settings are in force; those kept before are gone.",
  fold: (title, state) => (state === "" ? title : `${title} (${state})`),
  ownSettings: (count) => many(count, "local setting"),
  lowered: (count) => `${many(count, "rule")} lowered`,

  packs: "Rule files",
  packCount: (count) => (count === 0 ? "" : `${count}`),
  packsHint:
    "Adds local ties to the rules that come with the program, one a line, for example: 支出总表[合计].合计 ＝ 收支总表[支出总计].金额",
  choosePack: "Choose a rule file…",
  packText: "Rules (may be pasted)",
  packName: "Name",
  pastedPack: (nth) => `Pasted rules${nth === 1 ? "" : ` ${nth}`}`,
  tryPack: "Try",
  packRefused: (count) => `${many(count, "place")} cannot be used; nothing of the file was taken:`,
  moreFaults: (count) => `${count} more.`,
  trialOf: (name, rules) => `Trying “${name}”: ${many(rules, "rule")}, nothing is kept`,
  trialCounts: (counts) =>
    counts.flatMap(([what, count]) => (count === 0 ? [] : [`${what} ${count}`])).join(", "),
  trialPass: "agree",
  trialDiffer: "differ",
  trialCannotTell: "undecided",
  trialNoTable: "table missing",
  trialBlank: "both blank",
  trialPasses: (count) => `${many(count, "place")} agree`,
  trialBlankHint: "Both sides are blank; there is nothing to compare.",
  replacesPack: (name) => `There is a “${name}” already; this one takes its place.`,
  keepPack: "Use",
  dropTrial: "Discard",
  trialDropped: "Discarded; nothing was kept.",
  packKept: (name, rules) => `The rule file “${name}” is in use, ${many(rules, "rule")}.`,
  packLine: (name, rules) => `${name} · ${many(rules, "rule")}`,
  dropPack: "Use no longer",
  dropPackCalled: (name) => `Use “${name}” no longer`,
  packDropped: (name) => `The rule file “${name}” is no longer in use.`,
  rulingsLost: (count) => `${many(count, "rule")} of it that were off or lowered are no longer so.`,

  thresholds: "Local numbers",
  thresholdsHint:
    "What is left blank takes the grey default; the date of approval (批复日期) has no default.",
  thresholdLabel: (name, unit) => `${name} (${unit})`,
  thresholdExample: (example) => `for example ${example}`,
  itemCount: (count) => (count === 0 ? "" : `${count}`),
  setThresholds: "Review by these numbers",
  thresholdsSet: (count) =>
    count === 0 ? "All local numbers are the defaults." : `Reviewed by ${many(count, "local number")}.`,

  place: "Place and classification",
  locality: "Place",
  localityByName: (called) =>
    called === undefined
      ? "By the names in the workbook (not known)"
      : `By the names in the workbook (${called})`,
  localityByNameUnset: "By the names in the workbook",
  localityChosen: (called) => `Reviewed by what ${called} asks for.`,
  localityLeft: "The place is told by the names in the workbook again.",
  subjects: "Classification (科目表)",
  subjectsBuiltIn: "The classification that comes with the program is in use.",
  subjectsOwn: (name, years, used) =>
    used
      ? `“${name}” (${years}) is in use.`
      : `“${name}” (${years}) is of another year than the workbook and not in use.`,
  chooseSubjects: "Choose a classification…",
  subjectsRestore: "Back to the built-in one",
  subjectsSet: (name) => `The classification “${name}” is in use.`,
  subjectsRestored: "The built-in classification is in use.",

  ownNotChecked: "What your department did not check",
  ownNotCheckedHint: "What you write here is listed in the results and in the report.",
  addNotChecked: "What was not checked",
  add: "Add",
  remove: "Remove",
  removeItem: (item) => `Remove “${item}”`,
  notCheckedAdded: (item) => `Told as not checked: ${item}.`,
  notCheckedRemoved: (item) => `Removed: ${item}.`,

  notText: (name) => `“${name}” is not UTF-8 text; save it as UTF-8 in Notepad and try again.`,
  emptyFile: (name) => `“${name}” is empty; see whether it is the right file.`,
  largeFile: (name, thousands, most) =>
    `“${name}” has ${thousands} kB, more than the ${most} kB that can be kept with a workbook; see whether it is the right file or split it.`,
  oneTextOnly: "One file at a time: please choose a single one.",

  priorTotal: "Last year's total of income and spending (万元)",
  priorTotalHint: "May stay blank; then 【】 is left to be filled in.",
  priorFigures: "Other figures of last year (万元)",
  priorFiguresHint:
    "What the tables do not have of last year can be given here, for the changes to be told; what is left blank leaves 【】.",
  setPrior: "Write with these figures",
  priorSet: (count) =>
    count === 0 ? "Last year's figures are cleared." : `Written with ${many(count, "figure")} of last year.`,
  narrativeOptions: "Manner of writing",
  narrativeOptionsSet: "changed",
  sharesOption: "Shares",
  sharesWays: { rounded: "each rounded half up", "adding up": "last digit adjusted to add up to 100%" },
  classesOption: "Order of the classes",
  classesWays: { "by code": "by code", "by size": "by amount" },
  formulasOption: "Onto a sheet",
  formulasWays: { text: "as text", formulas: "as formulas that follow the tables" },
  carry: "Last year's narrative",
  carryHint:
    "Takes filled-in texts and last year's figures from last year's workbook or an exported file, only where nothing stands yet; texts with amounts, counts or years are taken one by one after you looked at them.",
  chooseLastYear: "Take last year's narrative…",
  exportSlots: "Export filled-in texts",
  slotsExported: (count) => `${many(count, "filled-in text")} exported.`,
  waiting: (count) => `${count} to look at`,
  carried: (name, filled, toLookAt, figures) => {
    const parts = [
      ...(filled > 0 ? [many(filled, "text")] : []),
      ...(figures > 0 ? [`${many(figures, "figure")} of last year, please check`] : []),
      ...(toLookAt > 0 ? [`${many(toLookAt, "text")} with numbers or years to look at one by one`] : []),
    ];
    return `Taken from “${name}”: ${parts.join("; ")}.`;
  },
  nothingCarried: (name) =>
    `There is nothing to take from “${name}”: no filled-in texts and no new figures of last year. See whether it is the right file.`,
  lastYearUnreadable: (name) =>
    `What “${name}” keeps cannot be read and nothing was taken; open it with the program that wrote it and export the texts again.`,
  takeOffer: (offered) => `Take: ${offered}`,
  takeLastYears: (offered) => `Last year it said “${offered}”; change it to this year's after you took it`,
  offers: "What can be taken",
  write: "Write",
  written: (count) => `${many(count, "section")} of the narrative written.`,
  narrativeIntro:
    "The narrative (情况说明) from the figures in the tables; press a figure to see where it comes from, press 【】 to fill it in.",
  fillSlot: (asks) => `Fill in: ${asks}`,
  slotFilled: (asks) => `${asks} (filled in, press to change)`,
  writeSheet: "Write onto a sheet",
  narrativeOnSheet: (sheet, following) => {
    const done = `The narrative is on the sheet “${sheet}”`;
    if (!following) return `${done}.`;
    const still =
      following.still > 0 ? `; ${many(following.still, "figure")} are text and do not follow the tables` : "";
    return `${done}, ${many(following.paragraphs, "paragraph")} as formulas that follow the tables${still}.`;
  },
  saveWord: "Save as Word",
  savingWord: "Saving as Word…",
  wordCharts: "with charts",
  wordSaved: ({ name, open, charts }) => {
    const shown =
      charts === undefined
        ? ""
        : charts === 0
          ? ", no chart could be drawn"
          : ` with ${many(charts, "chart")}`;
    const left =
      open === 0 ? "every 【】 is filled in" : `${open} of 【】 are not filled in and marked yellow`;
    return `Saved as “${name}”${shown}; ${left}.`;
  },
  wordNotLoaded:
    "The part that writes Word documents could not be loaded; see whether the address of this page opens, then press again.",
  narrativeStands: (sheet) => `The sheet “${sheet}” is up to date already.`,
  copy: "Copy",
  copySection: (title) => `Copy “${title}”`,
  copyAll: "Copy all",
  copied: "Copied.",
  notCopied: "Could not copy; select the text and press Ctrl+C.",
  linkFrom: (places) => `from ${places}`,
  slotAsks: (asks) => `Please fill in: ${asks}`,

  charts: "Charts",
  chartsIntro:
    "Drawn from the figures in the tables; copy them, save them as pictures, or draw them on a new sheet where they follow the figures.",
  noCharts: "There is nothing to draw yet.",
  chartNotDrawn: (title, why) => `${title} is not drawn: ${why}`,
  chartAmounts: "Figures",
  chartAmountsOf: (title) => `Figures of ${title}`,
  chartPart: "Part",
  chartShare: "Share",
  chartColumn: (name, unit) => `${name} (${unit})`,
  copyChart: "Copy picture",
  copyChartOf: (title) => `Copy picture: ${title}`,
  saveChart: "Save picture",
  saveChartOf: (title) => `Save picture: ${title}`,
  chartCopied: (title) => `The picture “${title}” is copied.`,
  chartSaved: (file) => `The picture “${file}” is saved.`,
  chartSavedInstead: (file) => `Pictures cannot be copied here; it was saved instead: “${file}”.`,
  chartNotMade: (title) =>
    `“${title}” could not be made a picture; take a screenshot, or draw it on a sheet and copy it there.`,
  chartsToSheet: "Draw on a sheet",
  chartsOnSheet: (sheet, count) => `${many(count, "chart")} drawn on the sheet “${sheet}”.`,
  chartsStand: (sheet) => `The charts on the sheet “${sheet}” are up to date already.`,

  ownText: "Check your own narrative",
  ownTextIntro:
    "Only numbers, percentages, words of direction and years are changed, every other word stays; accept them one by one or all at once.",
  ownTextSources: "Narrative to check",
  fromSheet: "the narrative in the workbook",
  noTextInSheet: "There is no narrative in the workbook; paste a text or choose a .docx file.",
  chooseDocument: "Choose .docx…",
  oneDocumentOnly: "One narrative at a time: please choose a single .docx file.",
  pasteText: "Paste text",
  readPasted: "Check this text",
  pastedText: "the pasted text",
  computedText: "The document makes these words by itself; check them by hand.",
  formulaText: "This cell is a formula; check it by hand.",
  called: (source) =>
    source.kind === "sheet" ? english.fromSheet : source.kind === "pasted" ? english.pastedText : source.name,
  readingOf: (called) => `Checking: ${called}`,
  countsOf: ({ ties, proposals, leftAlone }, left) =>
    ties + proposals.length + leftAlone.length === 0
      ? "No figure of the tables was found in it; see whether its sections have headings such as “一、收入支出预算总体情况说明”."
      : `${many(ties, "figure")} agree, ${many(proposals.length, "change")} proposed, ${many(left, "sentence")} with figures could not be checked; nothing else was changed.`,
  textYear: "This narrative is of",
  textYearTold: (year) => (year === undefined ? "no year" : `the budget of ${year} (as it says)`),
  textYearByText: "the year that it says",
  textYearSaid: (year, isLast) =>
    `the budget of ${year} (${isLast ? "last year's text" : "this year's text"})`,
  textYearHint: "In last year's text the figures are last year's; changes and rates follow from them.",
  wholeText: "Show the whole text",
  acceptAll: "Accept all",
  acceptedAll: (count) => `All ${count} accepted.`,
  accept: "Accept",
  decline: "Leave",
  decisionOn: (decision, before, after) => `${decision}: ${before || "(nothing)"} to ${after || "(nothing)"}`,
  wasWords: "was",
  becomesWords: "becomes",
  deletedWords: "deleted",
  leftSentences: (count) => `${many(count, "sentence")} with figures that could not be checked`,
  doubtSays: (quote, why) => `“${quote}”: ${why}`,
  acceptedCount: (accepted, all) => `${accepted} of ${all} accepted`,
  ownTextWritten: (count) => `${many(count, "place")} of the narrative changed.`,
  putBack: (kind) =>
    ({ sheet: "Write into the workbook", pasted: "Copy the corrected text", document: "Save as .docx" })[
      kind
    ],
  dropOwnText: "Put this narrative away",
  ownTextDropped: "The narrative is put away unchanged.",

  evaluationIntro:
    "Write the actual value beside each target; whether it is met, by how much, and the points follow at once. Points are spread as is usual and can be changed; what you write is kept with the workbook and changes no table.",
  noIndicators:
    "No performance indicators were recognised; once 整体绩效目标表 and 项目绩效目标汇总表 are right, they are listed here.",
  evaluated: "Evaluated",
  evaluatedOption: (name, filled, all) => `${name} (${filled}/${all})`,
  evaluationScore: (total, outOf) => `${total} points (of ${outOf} for what is filled in)`,
  evaluationTotal: (total) => `${total} points in all`,
  evaluationProgress: (filled, all) => `${filled} of ${all} filled in`,
  allEvaluations: "Progress of all projects",
  showEvaluation: (name) => `Fill in “${name}”`,
  groupPoints: (called, points) => `${called}, ${points} points`,
  wanted: (target) => (target === "" ? "no target" : `target ${target}`),
  actual: "Actual value",
  actualWords: "What was done",
  actualOf: (name) => `Actual value of “${name}”`,
  weight: "Points",
  weightOf: (name) => `Points of “${name}”`,
  points: (points) => (points === undefined ? "got —" : `got ${points}`),
  deviation: (says) => `off by ${says}`,
  spent: (unit) => `Spent (${unit})`,
  spentOf: (name, unit) => `Spent on “${name}” (${unit})`,
  budgeted: (amount) =>
    amount === undefined
      ? "The tables have no budget for it, so this cannot be worked out"
      : `budget ${amount}`,
  zeroBudget: "The budget is zero: no rate of execution, no points",
  executionRate: (rate) => `executed ${rate}`,
  judge: "How far done",
  judgeOf: (name) => `How far “${name}” is done`,
  notJudged: "Please choose",
  judgeOption: (called, span) => `${called}: ${span}`,
  judgePercent: "Share of the points (%)",
  judgePercentOf: (name) => `Share of the points of “${name}” (%)`,
  judgeHint:
    "This cannot be worked out from a number; choose how far it is done and give the share of the points.",
  writeEvaluation: "Write the self-evaluation",
  evaluationOnSheet: (sheet) => `The self-evaluation is on the sheet “${sheet}”.`,
  evaluationStands: (sheet) => `The sheet “${sheet}” is up to date already.`,
  nothingEvaluated: "No actual value or spending is filled in, so nothing was written; fill in at least one.",

  steps: "Progress",
  stepSays: (step) => {
    switch (step.stands) {
      case "tables":
        return many(step.count, "table");
      case "unread":
        return `${many(step.count, "table")} not read`;
      case "to change":
        return `${step.count} to fix`;
      case "to explain":
        return `${step.count} to explain`;
      case "undecided":
        return `ready; ${many(step.count, "place")} to be checked by hand`;
      default:
        return standings[step.stands];
    }
  },
  stepNames: { recognise: "Read", check: "Check", explain: "Explain", submit: "Submit" },
  composition: "What is spent",

  print: "Print",
  printHint: "Sets the result out on pages for the printer or a PDF; the workbook stays as it is.",
  printTitle: (workbook) => `Budget Tie-Out: ${workbook}`,
  printedOn: (day) => `Reviewed on ${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
  step: (name, says) => `${name}: ${says}`,
  doubtAt: (at, title, why) => `${english.placeOnSheet(at)} ${title}: ${why}`,
  placeOnSheet: (at) => `${at.sheet} ${a1Range(at)}`,
  printedPile: (severity, count) => `${severities[severity]}: ${count}`,
  printedFix: (label) => `May be fixed by: ${label}`,
  tableWeb: "Ties between tables",
  foundCount: (severity, count) => `${severities[severity]}: ${count}`,
  webSays: (ties) => {
    const compared = ties.reduce((sum, tie) => sum + tie.compared, 0);
    const apart = ties.filter(({ severity }) => severity).length;
    const rest = apart === 0 ? "nothing differs" : `${many(apart, "pair")} with findings`;
    return `${many(compared, "place")} compared between ${many(ties.length, "pair")} of tables; ${rest}.`;
  },
  tieSays: ({ between: [from, to], compared, apart, severity }, places) => {
    const pair = `${english.shortTable(places[from]!.name)} and ${english.shortTable(places[to]!.name)}: ${many(compared, "place")} compared`;
    return severity === undefined ? `${pair}, no finding` : `${pair}, ${many(apart.length, "finding")}`;
  },
  agreeing: (count) => `${many(count, "pair")} without findings`,
  look: "Look",

  changeAlong: "Change one cell, see what follows",
  changeAlongHint:
    "The cells and words of the narrative that must follow are listed first; nothing is written before you press “Change all”, and one undo takes it back. Formulas follow by themselves; what several cells could take is left to you.",
  changedCell: "Cell to change",
  changedCellExample: "e.g. Sheet1!E12",
  takeCell: "Take the selected cell",
  noCellSelected: "No single cell is selected; select an amount and press again.",
  changedAmount: "Becomes (in the table's unit)",
  showFollowing: "See what follows",
  followsCount: ({ typed, texts, leftOpen }) =>
    `${many(typed.length, "cell")} and ${many(texts.length, "place")} of the narrative to change; ${many(leftOpen.length, "place")} left to you. Nothing is changed yet.`,
  followingCells: (count) => `${many(count, "cell")} to change`,
  followingFormulas: (count) => `${many(count, "cell")} updated by formulas`,
  followingTexts: (count) => `${many(count, "place")} of the narrative to change`,
  leftOpen: (count) => `${many(count, "place")} left to you`,
  newErrors: (count) => `${many(count, "new error")} afterwards`,
  withLoneParts: "Where only one part of a total is not zero, change it along",
  changeAll: (count) => `Change all (${many(count, "cell")})`,
  dropChange: "Drop",
  changeDropped: "Dropped; nothing was changed.",
  changedAlong: (count) => `${many(count, "cell")} changed.`,

  indicatorGrid: "Performance indicators",
  projectCount: (count) => many(count, "project"),
  project: "Project",
  gridCell: (count, severity) =>
    severity === undefined ? `${count}` : `${count}, some “${severities[severity]}”`,

  recognised: (count) => `${many(count, "table")} recognised`,
  unrecognised: (count) => `${many(count, "sheet")} not recognised as budget tables`,
  allRecognised: "All other sheets are recognised.",
  tableLine: (sheet, title, unit, stated) =>
    `${sheet} · ${title} · unit ${unit}${stated ? "" : ` (not stated in the table, reviewed as ${unit})`}`,
  point: "Point out…",
  pointTo: (table) => `Point out ${table}…`,
  pointOn: (sheet) => `Point out the table on sheet “${sheet}”…`,
  pointAgain: "Point out again…",
  pointing: "Point out a table",
  correctColumns: "Correct columns…",
  correctColumnsOf: (table) => `Correct columns… of ${table}`,
  unpoint: "Undo pointing out",
  unpointOf: (table) => `Undo pointing out: ${table}`,
  pointedByHand: "pointed out by hand",
  pointKind: "Which table it is",
  pointRange: "Where it stands (title to last row)",
  takeSelection: "Take the selection",
  nothingSelected:
    "No selected block was found; select one in the sheet and press again, or type it, such as B3:K40.",
  rangeMissing: "Where the table stands is missing; select it, or type it, such as B3:K40.",
  rangeUnread: (typed) =>
    `“${typed}” is no block of cells; write B3:K40, or with the sheet's name: Sheet1!B3:K40.`,
  rangeSheetGone: (sheet) => `The workbook has no sheet “${sheet}”; check its name.`,
  rangeSheetUnsaid: "Say on which sheet, such as Sheet1!B3:K40.",
  pointPreview: (table, unit, rows) => `Read as ${table} in ${unit}: ${many(rows, "row")}.`,
  pointColumns: "What the columns are",
  pointColumn: (letter, header, sample) =>
    `Column ${letter}${header && ` ${header}`}${sample && ` (such as ${sample})`}`,
  columnAsHeaded: (meaning, strange) =>
    meaning === undefined
      ? strange
        ? "By its header: not recognised, please choose"
        : "By its header"
      : `By its header: ${meaning}`,
  columnUnused: "Do not use this column",
  pointConfirm: "OK",
  pointCancel: "Cancel",
  pointed: (table) => `${table} was pointed out. `,
  unpointed: (table) => `${table} is no longer pointed out. `,
  unapplied: (count) => `${many(count, "table")} pointed out and not used`,
  notFound: (count) => `${many(count, "kind")} of tables not found`,
  notFoundHint: "What the workbook has and was not recognised can be pointed out; ignore what it never had.",
  nothingRecognised: "No budget table was recognised",
  lookedFor: (tables) =>
    `Looked for: ${tables}. A table is recognised by its title above it and by common column names; one with other names can be pointed out in the overview, and that is kept with the workbook.`,
  goPoint: "Point out in the overview…",
  sheetsSeen: "Sheets seen",
  sheetSeen: (first, why) => [first && `begins with “${first}”`, why].filter(Boolean).join("; ") || "empty",
  needsReview: "After a review something will be here.",

  plainSheet: "Plain view",
  plainSheetHint: "A plain sheet to read, with the sentence on each cell",
  editableSheet: "Editable view",
  toSheet: "To the sheet",
  toSheetHint: "Takes the keyboard into the sheet; F6 goes between sheet and checks",
  editableSheetHint: "Goes back to the sheet that can be edited",
  sheetTabs: "Sheets",
  hiddenSheet: (name) => `${name} (hidden)`,
  grid: (name) => `Sheet ${name}`,
  content: "Content of the cell",
  blankCell: "(blank cell)",
  noSelection: "Press a cell to see all of its content here",
  cellSays: (text, sentences) => `${text || "blank"}. ${sentences}`,

  cannotReview: (reason) =>
    `The review did not come to an end: the program failed (${reason}). Please send the file with this sentence to those who maintain it.`,
  cannotDo: (reason) => `This could not be done: ${reason}`,
  notMarked: (sheets) => `Protected sheets were not marked: ${sheets}. See the list of results.`,
  paneBroke: "The page failed; load it anew and open the file again.",
};
