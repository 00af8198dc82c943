import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileOutcome } from "../../src/cli/batch/file-outcome";
import { summaryHeader } from "../../src/cli/batch/summary-entry";
import { readOptions } from "../../src/cli/options";
import { waysToCheck } from "../../src/cli/ways-to-check";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { emptyState } from "../../src/review/empty-state";
import { withReason, type Reasons } from "../../src/review/explained";
import { marksOf } from "../../src/review/marks";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { standardSettings, type RuleSettings } from "../../src/review/rule-settings";
import type { ReviewState } from "../../src/review/state";
import { isResults } from "../../src/tables/results-sheet";
import { jsonReport } from "../review/report-schema";
import { sample, samplePath } from "../support/samples";

/** What people set and explained in the pane holds on the command line too, where no option says otherwise. */

const folder = mkdtempSync(path.join(tmpdir(), "保存-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "甲.xlsx");

async function keep(part: Partial<ReviewState>): Promise<void> {
  const host = new XlsxFileHost("甲.xlsx", new Uint8Array(readFileSync(samplePath("as-published"))));
  await host.keep("state", JSON.stringify({ ...emptyState, ...part }));
  writeFileSync(file, host.bytes());
}

async function reviewed(...args: readonly string[]) {
  const read = readOptions([...args, file]);
  if ("refused" in read) throw new Error(read.refused);
  const ways = await waysToCheck(read.options);
  if ("refused" in ways) throw new Error(ways.refused);
  return fileOutcome({ file }, read.options, ways);
}

async function asJson(...args: readonly string[]) {
  const { printed, code } = await reviewed("--format", "ndjson", ...args);
  return { report: jsonReport.parse([JSON.parse(printed)])[0]!, code };
}

describe("settings kept with the workbook", () => {
  const reason = "租金由管委会统一负担";
  const own: RuleSettings = {
    ...standardSettings,
    off: { "rent-is-explained": { reason } },
    lowered: { "column-parts-add-up": { to: "explain", reason: "市财政局通知：小计列可以不填" } },
    thresholds: { approvalDate: "2022-01-05" },
    locality: "shanghai",
  };

  test("hold, and the report's head names them", async () => {
    await keep({ rules: own });
    const { printed } = await reviewed();
    const head = printed.split("\n\n")[0]!;
    expect(head).toContain("；1 条停用\n");
    expect(head).toContain("\n  用了工作簿里保存的设置：停用的规则、降低了轻重的规则、本地的数、地区。\n");
    expect(head).toContain("\n  按设置，地区是上海；");
    expect(printed).toContain(`项目中有房屋租金的，备好批准文件（理由：${reason}）`);
    expect(printed).toContain("预算2022-01-05批复");
    const { report } = await asJson();
    expect(report.keptSettings).toEqual({ used: ["off", "lowered", "thresholds", "locality"] });
    expect(report.findings.filter(({ lowered }) => lowered?.from === "error")).toHaveLength(5);
  });

  test("an option counts for more than the same of them, and only for that", async () => {
    await keep({ rules: own });
    const { report } = await asJson("--locality", "河南", "--approval-date", "2022-03-15");
    expect(report.keptSettings).toEqual({ used: ["off", "lowered"] });
    expect(report.local).toEqual({ locality: { id: "henan", called: "河南" } });
    expect(report.off).toHaveLength(1);
    expect(report.notChecked.join("")).toContain("预算2022-03-15批复");
  });

  test("a settings file counts for more than all of them, and the head says so", async () => {
    await keep({ rules: own });
    const settings = path.join(folder, "市局.json");
    writeFileSync(settings, JSON.stringify({ version: 1 }));
    const { report } = await asJson("--settings", settings);
    expect(report).toMatchObject({
      keptSettings: { why: "工作簿里保存的设置没有采用，按 --settings 写的文件核对。" },
      off: [],
    });
  });

  test("that cannot hold any more are left whole, with the pane's sentence", async () => {
    await keep({ rules: { ...standardSettings, off: { 没有: { reason } } } });
    const { report } = await asJson();
    expect(report.keptSettings).toEqual({
      why: expect.stringMatching(/^工作簿里保存的规则设置没有采用：设置里的规则“没有”不存在，/),
    });
    expect((await reviewed()).printed).toContain(
      "\n  工作簿里保存的规则设置没有采用：设置里的规则“没有”不存在，",
    );
  });

  test("a workbook that keeps none says nothing of them", async () => {
    await keep({});
    expect((await asJson()).report.keptSettings).toBeUndefined();
    expect((await reviewed()).printed).not.toContain("工作簿里保存的");
  });
});

describe("findings that stay for a reason", () => {
  const why = "市财政局2022年编制通知第三条：小计列可以不填";

  /** The first error and the first hint of the sample. */
  async function explainTwo(): Promise<Reasons> {
    const { findings } = reviewWorkbook(await sample("as-published"));
    return ["error", "hint"].reduce<Reasons>((reasons, severity) => {
      const read = withReason(
        reasons,
        findings.find((one) => one.severity === severity)!,
        why,
      );
      if ("refused" in read) throw new Error(read.refused);
      return read.reasons;
    }, {});
  }

  test("are shown as such and are no longer open; an error that stays is still told by the exit code", async () => {
    await keep({});
    const before = await asJson();
    await keep({ reasons: await explainTwo() });
    const { report, code } = await asJson();
    expect([before.report.tally.explained, report.tally.explained]).toEqual([0, 2]);
    expect(report.findings.map(({ explained: _, ...rest }) => rest)).toEqual(before.report.findings);
    expect(
      report.findings.flatMap(({ explained, severity }) => (explained ? [severity, explained] : [])),
    ).toEqual(["error", why, "hint", why]);
    expect(code).toBe(1);
    const { printed } = await reviewed();
    expect(printed).toMatch(/\n {2}必须改 17 · 要说明 43 · 可看看 63 · 已说明 2\n/);
    expect(printed.match(new RegExp(`（已说明：${why}）\n`, "g"))).toHaveLength(2);
  });

  test("have their column in the summary, and their reason in its list", async () => {
    await keep({ reasons: await explainTwo() });
    const { entry } = await reviewed("--summary", path.join(folder, "汇总.xlsx"));
    const counts = Object.fromEntries(entry!.row.map((cell, index) => [summaryHeader[index], cell]));
    expect(counts).toMatchObject({ 必须改: 17, 可看看: 63, 已说明: 2 });
    expect(entry!.row).toHaveLength(summaryHeader.length);
    expect(entry!.findings.filter((row) => row.at(-1) === `已说明：${why}`)).toHaveLength(2);
  });

  test("are not marked in the copy, and its list says why", async () => {
    const reasons = await explainTwo();
    await keep({ reasons });
    const review = reviewWorkbook(await sample("as-published"));
    expect(marksOf(review, reasons)).toHaveLength(review.findings.length - 2);
    const out = path.join(folder, "标记");
    await reviewed("--annotate", out);
    const copy = new XlsxFileHost("甲.xlsx", new Uint8Array(readFileSync(path.join(out, "甲.xlsx"))));
    const results = (await copy.read()).sheets.find(isResults)!;
    expect(results.values.filter((row) => row[4] === `已说明：${why}`)).toHaveLength(2);
  });
});
