import { MemoryHost } from "../../src/host/memory";
import type { Evaluation, IndicatorLineScored } from "../../src/review/self-evaluation/evaluation";
import { evaluate } from "../../src/review/self-evaluation/evaluate";
import { nothingTyped } from "../../src/review/self-evaluation/typed";
import { writeHundredths } from "../../src/budget/hundredths";
import { Session } from "../../src/taskpane/session";
import { projectTargets } from "../rules/indicators/drawn";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";
import { clearingUndo } from "./open-session";

const NAME = "绩效自评表（核对生成）";
const SECOND = "绩效自评表（核对生成2）";

const training = sheet(
  "项目绩效",
  projectTargets(`
    | 培训 | 8.00 | 成本指标   | 培训成本   | ≤8万元 |
    |      |      | 产出指标   | 培训次数   | ≥3次   |
    |      |      | 效益指标   | 干部素质   | 提升   |
    |      |      | 满意度指标 | 学员满意度 | ≥90%   |`),
);
const hostOf = () => new MemoryHost(workbook(training));

async function opened(host: MemoryHost): Promise<Session> {
  const session = new Session();
  await session.open(() => host);
  return session;
}

const first = (session: Session): Evaluation => {
  const { review, kept } = session.current();
  return evaluate(review!.book, kept.selfEvaluation ?? nothingTyped)[0]!;
};
function line(session: Session, name: string): IndicatorLineScored {
  const lines = first(session).groups.flatMap((group) => group.lines);
  return lines.find((one) => one.name === name)!;
}
const groupOf = (session: Session, name: string) =>
  first(session).groups.find(({ lines }) => lines.some((one) => one.name === name))!;
const rowsOf = (host: MemoryHost, name = NAME) =>
  host.snapshot.sheets.find((one) => one.name === name)?.values;
const ours = (host: MemoryHost) =>
  host.snapshot.sheets.map(({ name }) => name).filter((name) => name.startsWith("绩效自评表"));

function fillIn(session: Session): void {
  const { evaluating } = session;
  evaluating.spend(first(session).execution!, "7.9");
  evaluating.fillActual(line(session, "培训成本"), "79000元");
  evaluating.fillActual(line(session, "培训次数"), "2");
  evaluating.fillActual(line(session, "学员满意度"), "97.5%");
  evaluating.judge(line(session, "干部素质"), "full");
  evaluating.judgePercent(line(session, "干部素质"), "95");
}

test("what is typed is scored at once and kept with the workbook", async () => {
  const host = hostOf();
  const session = await opened(host);
  fillIn(session);
  const score = ({ total, filled, all }: Evaluation) => `${writeHundredths(total)} ${filled}/${all}`;
  expect(score(first(session))).toBe("90.04 5/5");
  await session.keepNow();
  const later = await opened(host);
  expect(score(first(later))).toBe("90.04 5/5");
  expect(line(later, "培训次数")).toMatchObject({ actual: "2", result: "未达标" });
});

test("what cannot be read is refused in a sentence, and nothing of it is kept", async () => {
  const session = await opened(hostOf());
  const { evaluating } = session;
  expect(evaluating.fillActual(line(session, "培训次数"), "很多")).toBe(
    "实际完成值填的是“很多”，不是一个数；请只填数和单位，例如 3次。",
  );
  expect(evaluating.spend(first(session).execution!, "-1")).toContain("请按万元填写");
  expect(evaluating.weigh(groupOf(session, "培训成本"), line(session, "培训成本"), "51")).toContain(
    "超出1.00分",
  );
  evaluating.judge(line(session, "干部素质"), "partly");
  expect(evaluating.judgePercent(line(session, "干部素质"), "90")).toContain("60%至80%（不含）");
  expect(session.current().kept.selfEvaluation).toEqual({
    ...nothingTyped,
    judgements: { "培训/benefit/干部素质": { level: "partly", percent: "" } },
  });
});

test("an empty text takes away what was typed; of nothing typed nothing is kept", async () => {
  const session = await opened(hostOf());
  const { evaluating } = session;
  evaluating.fillActual(line(session, "培训次数"), "2");
  evaluating.weigh(groupOf(session, "培训次数"), line(session, "培训次数"), "20");
  expect(writeHundredths(line(session, "培训次数").weight)).toBe("20.00");
  evaluating.fillActual(line(session, "培训次数"), " ");
  evaluating.weigh(groupOf(session, "培训次数"), line(session, "培训次数"), "");
  evaluating.judge(line(session, "干部素质"), "not");
  evaluating.judge(line(session, "干部素质"), undefined);
  expect(session.current().kept.selfEvaluation).toBeUndefined();
});

test("another level keeps the percent only where it fits", async () => {
  const session = await opened(hostOf());
  const { evaluating } = session;
  const judge = (level: "full" | "partly") => evaluating.judge(line(session, "干部素质"), level);
  judge("full");
  evaluating.judgePercent(line(session, "干部素质"), "85%");
  judge("partly");
  expect(line(session, "干部素质").judgement).toEqual({ level: "partly", percent: "" });
});

test("the 自评表 is written onto a sheet of its own, in words and numbers, and taken back", async () => {
  const host = hostOf();
  const session = await opened(host);
  fillIn(session);
  await session.evaluating.toSheet();
  expect(rowsOf(host)!.slice(0, 8)).toEqual([
    ["绩效自评表"],
    [
      ...["评价对象", "一级指标", "指标名称", "年度指标值", "实际完成值", "完成情况"],
      ...["偏差", "偏差率（%）", "分值", "得分"],
    ],
    ["培训", "预算执行", "预算执行率", "8.00万元", "7.9万元", "98.75%", null, null, 10, 9.87],
    ["培训", "成本指标", "培训成本", "≤8万元", "79000元", "达标", -0.1, -1.25, 25, 25],
    ["培训", "产出指标", "培训次数", "≥3次", "2次", "未达标", -1, -33.33, 25, 16.67],
    ["培训", "效益指标", "干部素质", "提升", "达成预期指标", "达成预期", null, null, 30, 28.5],
    ["培训", "满意度指标", "学员满意度", "≥90%", "97.5%", "达标", 7.5, 8.33, 10, 10],
    ["培训", "合计", null, null, null, null, null, null, 100, 90.04],
  ]);
  expect(host.snapshot.sheets[0]).toBe(workbook(training).sheets[0]);
  expect(session.current().lastWrite).toBe(`绩效自评表已写入工作表“${NAME}”。`);
  await session.writes.takeBack();
  expect(ours(host)).toEqual([]);
  expect(session.current().kept.selfEvaluation).not.toHaveProperty("sheet.name");
});

test("our sheet is written anew while it holds what we wrote; one that somebody changed is theirs", async () => {
  const host = hostOf();
  const session = await opened(host);
  fillIn(session);
  await session.evaluating.toSheet();
  await session.evaluating.toSheet();
  expect(session.current().news).toBe(`工作表“${NAME}”已是最新，不用再写。`);
  session.evaluating.fillActual(line(session, "培训次数"), "3");
  await session.evaluating.toSheet();
  expect(ours(host)).toEqual([NAME]);
  expect(rowsOf(host)![4]!.slice(4, 6)).toEqual(["3次", "达标"]);
  host.changedElsewhere({ sheet: NAME, row: 4, column: 9 }, 25.5);
  await session.evaluating.toSheet();
  expect(ours(host)).toEqual([NAME, SECOND]);
  expect(rowsOf(host)![4]![9]).toBe(25.5);
});

test("where nothing was filled in, nothing is written and why is said", async () => {
  const host = hostOf();
  const session = await opened(host);
  await session.evaluating.toSheet();
  expect(ours(host)).toEqual([]);
  expect(session.current().notice).toContain("还没有填写任何实际完成值");
});

test("people are asked first where a write empties the undo list", async () => {
  const host = clearingUndo(hostOf());
  const session = await opened(host);
  fillIn(session);
  await session.evaluating.toSheet();
  expect(session.current().asksToWrite).toBe(true);
  expect(ours(host)).toEqual([]);
  await session.writes.accept();
  expect(ours(host)).toEqual([NAME]);
});

test("the 自评表 is none of the budget's tables: what the review says of the published workbook stays the same", async () => {
  const host = new MemoryHost(await sample("as-published"));
  const session = await opened(host);
  const before = session.current().review!;
  const lines = before.book.tables.flatMap((table) =>
    evaluate({ ...before.book, tables: [table] }, nothingTyped),
  );
  for (const { groups } of lines)
    for (const one of groups.flatMap((group) => group.lines))
      if (one.target.form === "quantity") session.evaluating.fillActual(one, one.target.number.toString());
  await session.evaluating.toSheet();
  expect(rowsOf(host)!.length).toBeGreaterThan(132);
  const after = session.current().review!;
  expect(after.findings).toEqual(before.findings);
  expect(after.tally).toEqual(before.tally);
  expect(after.book.tables).toEqual(before.book.tables);
});
