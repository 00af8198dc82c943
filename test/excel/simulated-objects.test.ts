/** What the simulated Excel does with comments, looks, custom XML and sheets, and what people do by hand. */
import { sheet } from "../support/sheet";
import { addConditionalFormat } from "./conditional-format";
import { openInTest } from "./open-in-test";
import { readAddress, SimulatedAreas } from "./range";

const drawn = () => [
  sheet("收支总表", "| 项目 | < | 1.50 |\n| 合计 | | 2.50 |"),
  sheet("封面", "| 某某局 |"),
];

/** Works in Excel and gives what it was refused with, if it was. */
async function codeOf(work: (context: Excel.RequestContext) => void): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
}

describe("comments", () => {
  test("are found by sheet with their places, contents and replies", async () => {
    const excel = await openInTest(drawn());
    excel.person.comment("收支总表", "C2", "请核对");
    excel.person.reply("收支总表", "C2", "已核对");
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.comments.load("items/id,items/content,items/replies/items/content");
      const others = context.workbook.worksheets.getItem("封面").comments.load("items/id");
      await context.sync();
      const [comment] = first.comments.items;
      const place = comment?.getLocation().load("address");
      await context.sync();
      expect([comment?.content, comment?.replies.items[0]?.content, place?.address, others.items]).toEqual([
        "请核对",
        "已核对",
        "收支总表!C2",
        [],
      ]);
    });
  });

  test.each<[string, string | undefined, (context: Excel.RequestContext) => void]>([
    ["a free cell", undefined, ({ workbook }) => workbook.comments.add("封面!A1", "注")],
    ["a cell that has one", "InvalidArgument", ({ workbook }) => workbook.comments.add("收支总表!C2", "注")],
    ["several cells", "InvalidArgument", ({ workbook }) => workbook.comments.add("封面!A1:A2", "注")],
    ["no sheet", "InvalidArgument", ({ workbook }) => workbook.comments.add("旧表!A1", "注")],
    [
      "a protected sheet",
      "AccessDenied",
      ({ workbook }) => {
        workbook.worksheets.getItem("封面").protection.protect();
        workbook.comments.add("封面!A1", "注");
      },
    ],
  ])("on %s: %s", async (_, code, work) => {
    const excel = await openInTest(drawn());
    excel.person.comment("收支总表", "C2", "请核对");
    expect(await codeOf(work)).toBe(code);
  });
});

test("cells keep their looks, and a range of different looks shows none", async () => {
  const excel = await openInTest(drawn());
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1").format.fill.color = "#FFFF00";
    first.getRange("A:A").format.wrapText = true;
    first.getRange("A:A").format.columnWidth = 300;
    const one = first.getRange("A1").load({ text: true, format: { fill: { color: true }, wrapText: true } });
    const both = first.getRange("A1:A2").load({ format: { fill: { color: true }, columnWidth: true } });
    await context.sync();
    expect(one.toJSON()).toMatchObject({
      text: [["项目"]],
      format: { fill: { color: "#FFFF00" }, wrapText: true },
    });
    expect(both.format.fill.color).toBeNull();
    expect(both.format.columnWidth).toBe(300);
  });
  const was = excel.whole();
  excel.workbook
    .sheet("收支总表")
    .setLooks(readAddress(excel.workbook.sheet("收支总表"), "A1"), { bold: true });
  expect(excel.whole()).not.toEqual(was);
});

describe("custom XML parts", () => {
  test("are found by the namespace of their root", async () => {
    await openInTest(drawn());
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const ours = customXmlParts.add('<state xmlns="urn:a">1</state>');
      customXmlParts.add('<b:state xmlns:b="urn:b">2</b:state>');
      const xml = customXmlParts.getByNamespace("urn:b").getOnlyItemOrNullObject().getXml();
      const none = customXmlParts.getByNamespace("urn:c").getOnlyItemOrNullObject();
      ours.setXml('<state xmlns="urn:a">3</state>');
      const changed = ours.getXml();
      await context.sync();
      expect([xml.value, changed.value, none.isNullObject]).toEqual([
        '<b:state xmlns:b="urn:b">2</b:state>',
        '<state xmlns="urn:a">3</state>',
        true,
      ]);
    });
  });

  test("must be XML", async () => {
    await openInTest(drawn());
    expect(await codeOf(({ workbook }) => void workbook.customXmlParts.add("<state>"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("sheets", () => {
  test.each<[string, string | undefined, (context: Excel.RequestContext) => void]>([
    ["a new one at the end", undefined, ({ workbook }) => workbook.worksheets.add("情况说明")],
    ["a name that is there", "ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("封面")],
    ["a name that Excel does not allow", "InvalidArgument", ({ workbook }) => workbook.worksheets.add("a/b")],
    ["one deleted", undefined, ({ workbook }) => workbook.worksheets.getItem("封面").delete()],
    ["one moved", undefined, ({ workbook }) => (workbook.worksheets.getItem("封面").position = 0)],
  ])("%s: %s", async (_, code, work) => {
    await openInTest(drawn());
    expect(await codeOf(work)).toBe(code);
  });

  test("the last visible one stays", async () => {
    await openInTest([sheet("封面", "|1|")]);
    expect(await codeOf(({ workbook }) => workbook.worksheets.getFirst().delete())).toBe("InvalidOperation");
  });
});

describe("rows that a person inserts and deletes", () => {
  async function withEverything() {
    const excel = await openInTest(drawn());
    const first = excel.workbook.sheet("收支总表");
    const areas = (address: string) => new SimulatedAreas([readAddress(first, address)]);
    addConditionalFormat(areas("A1:C2"), "Custom", { rule: { formula: "=TRUE" } });
    first.validations.push({ areas: areas("C2"), rule: "decimal" });
    excel.person.comment("收支总表", "C2", "请核对");
    return { excel, first };
  }

  test("carry cells, merges, rules, validation and comments with them", async () => {
    const { excel, first } = await withEverything();
    const before = excel.whole();
    excel.person.insertRows("收支总表", 1, 2);
    expect(first.cellAt(3, 2)?.value).toBe(2.5);
    expect(first.merges[0]?.localAddress).toBe("A1:B1");
    expect(first.conditionalFormats[0]?.areas.address).toBe("收支总表!A1:C4");
    expect(first.validations[0]?.areas.address).toBe("收支总表!C4");
    expect(first.comments[0]?.row).toBe(3);
    excel.person.deleteRows("收支总表", 1, 2);
    expect(excel.whole()).toEqual(before);
  });

  test("take with them what stood on them alone", async () => {
    const { excel, first } = await withEverything();
    excel.person.deleteRows("收支总表", 1);
    expect(first.conditionalFormats[0]?.areas.address).toBe("收支总表!A1:C1");
    expect([first.validations, first.comments]).toEqual([[], []]);
  });
});
