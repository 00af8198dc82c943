/** The 说明 tab as people meet it: 核对已有的说明, pasted, of the workbook and as a .docx; and the 图表 of the figures. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { readDocx } from "../../src/host/docx/docx-file";
import { docxOf, paragraphOf } from "../support/docx";
import {
  accessibilityViolations,
  openExample,
  startPage,
  type PageUnderTest,
  type Watched,
} from "./open-page";

jest.setTimeout(60_000);

let under: PageUnderTest;
let example: Watched;
let page: Page;

beforeAll(async () => {
  under = await startPage();
}, 240_000);
afterAll(() => under.close());

async function open(options = {}): Promise<void> {
  example = await openExample(under, { permissions: ["clipboard-read", "clipboard-write"], ...options });
  page = example.page;
  await page.locator("#pane-tab-narrative").click();
}
afterEach(async () => {
  await page.context().close();
  expect(example.complaints).toEqual([]);
});

const heading = "一、收入支出预算总体情况说明";
const older =
  "某局2021年收入总计2，884.52万元，支出总计2，884.52万元，与2020年预算相比，收入增加12.30万元，增长0.43%，主要原因：项目增加。";
const newer =
  "某局2022年收入总计1，934.49万元，支出总计1，934.49万元，与2021年预算相比，收入减少950.03万元，下降32.94%，主要原因：项目增加。";

const part = (): Locator => page.locator("[data-own-text]");
const press = (name: string): Promise<void> => part().getByRole("button", { name, exact: true }).click();
const says = (text: RegExp): Promise<unknown> =>
  page.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });
async function paste(): Promise<void> {
  await page.getByLabel("粘贴文字").fill(`${heading}\n${older}\n其余文字。`);
  await press("核对这段文字");
  await says(/^相符 0 处，建议改 5 处，0 句里有数字没能核对；其余文字没有改动。$/);
}

test("a pasted text: proposals lead to their cells, are accepted with the keyboard, and the result is copied", async () => {
  await open();
  await paste();
  expect(await part().locator("del").count()).toBe(8);
  expect(await part().locator("ins").first().textContent()).toBe("改为2022");

  await part()
    .getByRole("button", { name: /^收支总表 B\d+$/ })
    .first()
    .click();
  expect(await page.locator("[role=gridcell][aria-selected=true]").textContent()).toBe("1934.49");

  const first = part().getByRole("button", { name: "接受：2021 改为 2022" });
  await first.focus();
  await page.keyboard.press("Space");
  expect(await first.getAttribute("aria-pressed")).toBe("true");
  expect(await part().locator("del").count()).toBe(7);

  await press("全部接受");
  await says(/^已接受全部 4 处。$/);
  await press("复制改好的文字");
  await says(/^已复制。$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${heading}\n${newer}\n其余文字。`);
});

test.each([
  ["light", 1280],
  ["dark", 320],
] as const)(
  "in %s, %i pixels wide: nothing is cut off and nothing is out of reach",
  async (colorScheme, width) => {
    await open({ colorScheme, viewport: { width, height: 900 } });
    await paste();
    await page.getByLabel("显示全文").check();
    expect(await part().locator("[data-text]").count()).toBe(3);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(
      await part().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);
  },
);

test("a .docx is put right in a copy; what is none is refused", async () => {
  await open();
  const chooser = part().locator("input[type=file][accept='.docx']");
  const file = (buffer: Buffer) => ({ name: "说明.docx", mimeType: "", buffer });
  await chooser.setInputFiles(file(Buffer.from("不是文档")));
  await says(/^“说明\.docx”的内容无法识别，不是 Word 文档，请选择 \.docx 文件。$/);

  const cut = older.match(/.{1,3}/g)!;
  await chooser.setInputFiles(file(Buffer.from(docxOf(paragraphOf(heading) + paragraphOf(...cut)))));
  await says(/建议改 5 处/);
  await press("全部接受");
  const [saved] = await Promise.all([page.waitForEvent("download"), press("另存为 .docx")]);
  expect(saved.suggestedFilename()).toBe("说明（已修改）.docx");
  const copy = readDocx("副本.docx", new Uint8Array(await readFile(await saved.path())));
  expect(copy.map(({ text }) => text)).toEqual([heading, newer]);
});

test("the text of the workbook itself ties but for what nobody can tell", async () => {
  await open();
  await press("工作簿里的情况说明");
  await says(/^相符 \d+ 处，建议改 0 处，\d+ 句里有数字没能核对；其余文字没有改动。$/);
  await page
    .locator("summary", { hasText: /^有数字没能核对/ })
    .last()
    .click();
  await part().getByText("认不出说的是表里的哪个数。").first().waitFor();
});

describe("图表", () => {
  const charts = (): Locator => page.locator("[data-charts]");
  async function unfold(): Promise<void> {
    await page.getByLabel("上年收支总计（万元）").fill("2884.52");
    await page.getByRole("button", { name: "生成", exact: true }).click();
    await charts().locator("summary", { hasText: /^图表/ }).click();
    await page.locator("[data-chart=two-years]").waitFor();
  }

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["dark", 320],
    ["light", 320],
  ] as const)(
    "in %s, %i pixels wide: nothing is cut off, and each picture fits",
    async (colorScheme, width) => {
      await open({ colorScheme, viewport: { width, height: 900 } });
      await unfold();
      await charts().locator("summary", { hasText: "数据" }).first().click();
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(
        await charts().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0);
      const scale = await charts()
        .locator("svg[role=img]")
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute("width")));
      expect(scale).toBeGreaterThan(0.8);
      const paper = colorScheme === "dark" ? "#292929" : "#ffffff";
      expect(await charts().locator("svg[role=img] > rect").first().getAttribute("fill")).toBe(paper);
      const beyond = await charts()
        .locator("svg[role=img]")
        .evaluateAll(
          (pictures) =>
            pictures.flatMap((picture) => {
              const frame = picture.getBoundingClientRect();
              return [...picture.querySelectorAll("text")].filter((words) => {
                const { left, right, top, bottom } = words.getBoundingClientRect();
                return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
              });
            }).length,
        );
      expect(beyond).toBe(0);
    },
  );

  test("a picture is copied and saved at twice its size", async () => {
    await open();
    await unfold();
    await charts().getByRole("button", { name: "复制图片：支出构成" }).click();
    await says(/^已复制图片“支出构成”。$/);
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types)).toContain(
      "image/png",
    );
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      charts().getByRole("button", { name: "保存图片：支出构成" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("支出构成.png");
    const png = await readFile(await saved.path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1120);
  });

  test("where the clipboard refuses, the picture is saved instead", async () => {
    await open({ permissions: [] });
    await unfold();
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error("no")) });
    });
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      charts().getByRole("button", { name: "复制图片：支出构成" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("支出构成.png");
    await says(/^这里不能复制图片，已改为保存：“支出构成\.png”。$/);
  });

  test("drawn onto a sheet they are shown there, until that is taken back", async () => {
    await open();
    await unfold();
    await charts().getByRole("button", { name: "画到表上" }).click();
    await says(/^已在工作表“图表”上画出图表 3 张。/);
    await page.getByRole("gridcell", { name: "部门预算图表（核对生成）" }).first().waitFor();
    await page.getByRole("button", { name: "撤销", exact: true }).click();
    await says(/^已撤销/);
    expect(await page.getByText("部门预算图表（核对生成）").count()).toBe(0);
  });
});
