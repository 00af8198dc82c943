/** What is shown in each picture of the documentation, and how one comes there. */
import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";

export interface Shot {
  /** Within docs/images. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly look: "light" | "dark" | "high contrast";
  /** Pixels of the picture for one of the page. */
  readonly sharpness: number;
  readonly show: (page: Page) => Promise<unknown>;
  /** A part of the page, as a selector; the whole where there is none. */
  readonly of?: string;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first();
const openTab = (page: Page, name: string) => page.locator(`#pane-tab-${name}`).click();

const jumpToFirst = (page: Page): Promise<void> =>
  page.locator("[data-finding]").first().getByRole("button").first().click();

async function writeNarrative(page: Page): Promise<void> {
  await jumpToFirst(page);
  await openTab(page, "narrative");
  await page.getByLabel("上年收支总计（万元）").fill("2884.52");
  await button(page, "生成").click();
}

async function explain(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^要说明/ }).click();
  await button(page, "写说明").click();
  await page.getByLabel("原因（随工作簿保存）").fill("本部门没有国有资本经营预算，已在情况说明中写明。");
}

/** A text with two numbers typed wrong. */
async function readOwnText(page: Page): Promise<void> {
  await openTab(page, "narrative");
  await page
    .getByLabel("粘贴文字")
    .fill(
      "一、收入支出预算总体情况说明\n本部门2022年收入总计1943.49万元，支出总计1934.49万元。\n" +
        "三、支出预算总体情况说明\n2022年支出合计1934.49万元，其中：基本支出272.59万元，占14.90%；项目支出1661.90万元，占85.91%。",
    );
  await button(page, "核对这段文字").click();
  await page.locator("[data-counts]").waitFor();
  await page.locator("[data-own-text]").evaluate((section) => section.scrollIntoView());
}

/** Tables that say nothing of what they are. */
async function openUnknown(page: Page): Promise<void> {
  const rows = [
    ["所属单位上报情况"],
    ["事项", "本级", "下级"],
    ["办公", 12.5, 3],
    ["培训", 2, 1.5],
    ["汇总", 14.5, 4.5],
  ];
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "上报", rows }] }));
  const file = { name: "二级单位上报.xlsx", mimeType: "", buffer };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await button(page, "到总览里指认…").waitFor();
}

async function point(page: Page): Promise<void> {
  await openUnknown(page);
  await button(page, "到总览里指认…").click();
  await page.getByRole("button", { name: "指认工作表“上报”里的表…" }).click();
  await page.getByLabel("这是哪张表").selectOption({ label: "项目支出表" });
  await page.getByLabel("在哪里（从表名到最后一行）").fill("上报!A1:C5");
  await page.getByLabel(/^A 列/).selectOption({ label: "项目名称" });
}

const wide = { width: 1280, height: 800, sharpness: 2, look: "light" } as const;
const pane = { width: 1280, height: 720, sharpness: 1.5, look: "light", of: "#pane" } as const;

export const pageShots: readonly Shot[] = [
  { ...wide, file: "page-light.png", show: jumpToFirst },
  { ...wide, file: "page-dark.png", look: "dark", show: writeNarrative },
  { ...wide, file: "page-contrast.png", look: "high contrast", sharpness: 1, show: jumpToFirst },
  {
    file: "page-320.png",
    width: 320,
    height: 720,
    sharpness: 2,
    look: "light",
    show: () => Promise.resolve(),
  },
];

export const manualShots: readonly Shot[] = [
  { ...pane, file: "manual/explain.png", show: explain },
  { ...pane, file: "manual/overview.png", height: 1100, show: (page) => openTab(page, "tables") },
  { ...pane, file: "manual/narrative.png", show: writeNarrative },
  { ...pane, file: "manual/own-text.png", show: readOwnText },
  { ...pane, file: "manual/nothing-recognised.png", show: openUnknown },
  { ...pane, file: "manual/pointing.png", show: point },
];
