import { tableNames } from "../budget/table";
import { unmatchedSentences } from "../narrative/unmatched-sentences";
import { a1, a1Range } from "../workbook/cell";
import { severityNames, type Severity } from "../workbook/mark";
import type { Review, ReviewDiagnosis, ReviewFinding } from "../review/review";
import { openDiagnoses, openFindings, reasonFor, type Reasons } from "../review/explained";
import { sayKeptSettings } from "../review/kept-settings";
import { sayHidden } from "../review/hidden-place";
import { sayLocalTerms } from "../review/local-terms";
import { tallySentence } from "../review/sentences";
import type { AnnotatedFile } from "./annotated-file";
import { followingGroups } from "./intended-change";
import type { NarrativeFile } from "./narrative-file";
import type { ReviewedFile } from "./reviewed-file";

/** The report for people: the tally, then the findings sheet by sheet, then what was not checked. */
export function reportText(files: readonly ReviewedFile[]): string {
  return files.map(fileText).join("\n\n");
}

export function fileText(reviewed: ReviewedFile): string {
  const {
    file,
    review,
    local = {},
    keptSettings,
    reasons = {},
    notChecked,
    keptUnreadable,
    narrative,
    document,
    annotated,
    change,
    refused,
  } = reviewed;
  if (refused || !review) return `${file}\n  ${refused?.sentence ?? ""}`;
  const head = [
    tallySentence(review.tally),
    pilesText(review, reasons),
    ...(keptSettings ? [sayKeptSettings(keptSettings)] : []),
    ...sayLocalTerms(local),
    ...(keptUnreadable ? [keptUnreadable] : []),
  ];
  const lines = [file, ...head.map((line) => `  ${line}`)];
  lines.push(...list("可能错在哪里", openDiagnoses(review, reasons).map(diagnosisLine)));
  for (const [sheet, findings] of bySheet(review.findings)) {
    lines.push("", `  ${sheet}`);
    lines.push(...findings.map((finding) => findingLine(finding, reasonFor(finding, reasons))));
  }
  const unmatched = unmatchedSentences(review.book).map(
    ({ cell, text }) => `${cell.sheet} ${a1(cell)}  ${text}`,
  );
  lines.push(...unsettled(review), ...list("没能对应到表的句子", unmatched));
  lines.push(...list("没有核对的", notChecked ?? []));
  for (const part of narrative ?? []) {
    lines.push("", `  ${part.title}`, ...part.text.split("\n").map((paragraph) => `    ${paragraph}`));
  }
  if (change && "refused" in change) lines.push("", `  ${change.refused}`);
  if (change && "following" in change)
    for (const [title, items] of followingGroups(review, change.following)) lines.push(...list(title, items));
  if (document) lines.push("", `  ${sayDocument(document)}`);
  if (annotated) lines.push("", ...sayAnnotated(annotated).map((sentence) => `  ${sentence}`));
  return lines.join("\n");
}

function sayDocument(document: NarrativeFile): string {
  if ("refused" in document) return document.refused;
  const { file, open } = document;
  return `情况说明已存成“${file}”，${open === 0 ? "【】都已填写" : `还有 ${open} 处【】没有填写，已用黄色标出`}。`;
}

const sayAnnotated = (annotated: AnnotatedFile): readonly string[] =>
  "refused" in annotated
    ? [annotated.refused]
    : [`带标记的副本已写成“${annotated.file}”。`, ...annotated.remarks];

function findingLine(
  { severity, lowered, at, hidden, sentence, fix }: ReviewFinding,
  reason: string | undefined,
): string {
  const was = lowered ? `（原为“${severityNames[lowered.from]}”，降低的理由：${lowered.reason}）` : "";
  const unseen = hidden ? sayHidden(hidden) : "";
  const toDo = reason === undefined ? fixText(fix) : `（已说明：${reason}）`;
  return `    [${severityNames[severity]}] ${a1Range(at)}  ${sentence}${unseen}${was}${toDo}`;
}

const diagnosisLine = ({ severity, cells: [cell], sentence, explains, fix }: ReviewDiagnosis): string =>
  `[${severityNames[severity]}] ${cell.sheet} ${a1(cell)}  ${sentence}可以解释${explains.length}处不符。${fixText(fix)}`;

const fixText = (fix: ReviewFinding["fix"]): string => (fix ? `【${fix.label}】` : "");

/** Only what is still open counts in its pile. */
function pilesText({ findings }: Review, reasons: Reasons): string {
  const open = openFindings(findings, reasons);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const names = Object.keys(severityNames) as Severity[];
  const piles = names.map((severity) => `${severityNames[severity]} ${count(severity)}`);
  const explained = findings.length - open.length;
  return [...piles, ...(explained > 0 ? [`已说明 ${explained}`] : [])].join(" · ");
}

function bySheet(findings: readonly ReviewFinding[]): Map<string, ReviewFinding[]> {
  const sheets = new Map<string, ReviewFinding[]>();
  for (const finding of findings)
    sheets.set(finding.at.sheet, [...(sheets.get(finding.at.sheet) ?? []), finding]);
  return sheets;
}

function unsettled({ doubts, notRun, broken, off, book }: Review): string[] {
  return [
    ...list(
      "无法判断",
      doubts.map(({ at, title, why }) => `${at.sheet} ${a1Range(at)}  ${title}：${why}`),
    ),
    ...list(
      "缺表未执行",
      notRun.map(
        ({ title, missing }) => `${title}（缺${missing.map((kind) => tableNames[kind]).join("、")}）`,
      ),
    ),
    ...list(
      "出错的规则",
      broken.map(({ title, error }) => `${title}：${error}`),
    ),
    ...list(
      "停用的规则",
      off.map(({ title, reason }) => `${title}（理由：${reason}）`),
    ),
    ...list(
      "没有认出的工作表",
      book.unrecognised.map(({ sheet, why }) => `${sheet}：${why}`),
    ),
  ];
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length > 0 ? ["", `  ${title}`, ...items.map((item) => `    ${item}`)] : [];
