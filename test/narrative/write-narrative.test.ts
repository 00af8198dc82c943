import { readAmount } from "../../src/budget/amount";
import type { BudgetBook } from "../../src/budget/book";
import type { NarrativeFacts, NarrativePart } from "../../src/narrative/narrative";
import { explanations } from "../../src/narrative/explanations";
import { terms } from "../../src/narrative/terms";
import { writeNarrative } from "../../src/narrative/write-narrative";
import { sections } from "../../src/narrative/sections/index";
import { localities } from "../../src/tables/localities/index";
import { henan } from "../../src/tables/localities/henan";
import { shanghai } from "../../src/tables/localities/shanghai";
import { recogniseBook } from "../../src/tables/recognise";
import { a1 } from "../../src/workbook/cell";
import { sheet, workbook } from "../support/sheet";
import { drawnTable } from "./support/drawn-table";
import { bookOf, sampleBook, sampleTables } from "./support/sample-book";

const priorTotal = readAmount("2884.52", "万元")!.amount;
const part = (id: string, book: BudgetBook, facts: NarrativeFacts = {}): NarrativePart =>
  writeNarrative(book, facts).find(({ section }) => section === id)!;

test("the nine sections, numbered in the order of the disclosure, and the terms they use", () => {
  expect(writeNarrative(sampleBook, {}).map(({ section, title }) => `${section} ${title}`)).toEqual([
    "total 一、收入支出预算总体情况说明",
    "revenue 二、收入预算总体情况说明",
    "expenditure 三、支出预算总体情况说明",
    "fiscal-appropriation 四、财政拨款收支预算总体情况说明",
    "general-public 五、一般公共预算支出预算情况说明",
    "basic 六、一般公共预算基本支出预算情况说明",
    "three-public 七、一般公共预算“三公”经费支出预算情况说明",
    "government-fund 八、政府性基金支出预算情况说明",
    "other-matters 九、其他重要事项情况说明",
    "glossary 名词解释",
  ]);
});

test("a locality orders its sections, and the ordinals follow", () => {
  const inShanghai = { ...sampleBook, locality: shanghai };
  expect(writeNarrative(inShanghai, {}).map(({ title }) => title)).toEqual([
    "一、收入支出预算总体情况说明",
    "二、收入预算总体情况说明",
    "三、支出预算总体情况说明",
    "四、财政拨款收支预算总体情况说明",
    "五、一般公共预算支出预算情况说明",
    "六、政府性基金支出预算情况说明",
    "七、国有资本经营预算支出情况说明",
    "八、一般公共预算基本支出预算情况说明",
    "九、一般公共预算“三公”经费支出预算情况说明",
    "十、其他重要事项情况说明",
    "名词解释",
  ]);
});

test("sections that a locality does not name stand behind those it names", () => {
  const locality = { ...henan, statement: { order: ["three-public", "total"] } };
  const written = writeNarrative({ ...sampleBook, locality }, {}).map(({ section }) => section);
  expect(written.slice(0, 4)).toEqual(["three-public", "total", "revenue", "expenditure"]);
});

test.each(localities.map(({ called, statement }) => [called, statement?.order ?? []] as const))(
  "%s orders sections that there are, each once",
  (_, order) => {
    const known = new Set(sections.map(({ id }) => id));
    expect(order.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(order).size).toBe(order.length);
  },
);

describe("the 2022 figures", () => {
  test.each([
    [
      "total",
      "某局2022年收入总计1934.49万元，支出总计1934.49万元。与2021年预算2884.52万元相比，收入减少950.03万元，下降32.94%，" +
        "主要原因：【收入增减的主要原因】；支出减少950.03万元，下降32.94%，主要原因：【支出增减的主要原因】。",
    ],
    [
      "revenue",
      "某局2022年收入总计1934.49万元，其中：一般公共预算1934.49万元，占100.00%；政府性基金预算拨款收入0万元；其余来源未安排收入预算。",
    ],
    [
      "expenditure",
      "某局2022年支出总计1934.49万元，其中：基本支出272.59万元，占14.09%；项目支出1661.90万元，占85.91%。",
    ],
    [
      "fiscal-appropriation",
      "某局2022年财政拨款收入总计1934.49万元，支出总计1934.49万元，其中：一般公共预算1934.49万元，占100.00%；" +
        "政府性基金预算0万元；国有资本经营预算0万元。\n与2021年相比，财政拨款收支增减情况：【财政拨款收支增减情况及主要原因】。",
    ],
    [
      "general-public",
      "某局2022年一般公共预算支出年初预算为1934.49万元，主要用于以下方面：一般公共服务（类）支出1906.19万元，占98.54%；" +
        "社会保障和就业（类）支出12.43万元，占0.64%；卫生健康（类）支出15.87万元，占0.82%。",
    ],
    [
      "basic",
      "某局2022年一般公共预算基本支出年初预算为272.59万元，其中：人员经费264.25万元，占96.94%，" +
        "主要包括：基本工资、住房公积金、奖金、养老保险缴费、其他社会保障缴费、医疗保险缴费、公务员医疗补助缴费；" +
        "公用经费8.34万元，占3.06%，主要包括：福利费、工会经费、办公费。",
    ],
    ["government-fund", "某局2022年没有使用政府性基金预算拨款安排的支出，年初预算为0万元。"],
  ])("%s", (section, text) => {
    expect(part(section, sampleBook, { priorTotal }).text).toBe(text);
  });

  test("“三公” is zero, so no purpose is told and every reason is asked for", () => {
    const { text, slots } = part("three-public", sampleBook);
    expect(text).toContain("某局2022年“三公”经费预算为0万元。");
    expect(text).toContain("（二）公务接待费0万元。");
    expect(text).toContain("其中：公务用车购置费0万元；公务用车运行维护费0万元。");
    expect(text).not.toContain("用于");
    expect(slots).toHaveLength(4);
  });

  test("running costs by their real items, projects counted, the rest asked for", () => {
    const paragraphs = part("other-matters", sampleBook).text.split("\n");
    expect(paragraphs[1]).toBe(
      "某局2022年机关运行经费支出预算8.34万元，包括：办公费3.64万元、工会经费2.09万元、福利费2.61万元。",
    );
    expect(paragraphs[3]).toContain("政府采购服务预算【政府采购服务预算金额】");
    expect(paragraphs[5]).toBe("某局2022年预算项目共3个，编制绩效目标的项目3个，涉及预算金额1661.90万元。");
    expect(paragraphs[7]).toContain("单价50万元以上通用设备【通用设备数量】台（套）");
    expect(paragraphs[9]).toContain("【专项转移支付项目个数】项");
  });
});

test("every number knows its cells", () => {
  const { text, links } = part("general-public", sampleBook);
  const from = links.map((link) => [text.slice(link.start, link.end), link.from.map(a1).join(" ")]);
  expect(from.slice(0, 3)).toEqual([
    ["1934.49万元", "D2"],
    ["1906.19万元", "D3 D4 D5"],
    ["98.54%", "D3 D4 D5 D2"],
  ]);
});

test("every slot stands where it says it stands", () => {
  for (const { text, slots } of writeNarrative(sampleBook, {})) {
    expect(slots.map(({ start, end }) => text.slice(start, end))).toEqual(text.match(/【[^】]*】/g) ?? []);
    expect(slots.map(({ asks }) => `【${asks}】`)).toEqual(text.match(/【[^】]*】/g) ?? []);
  }
});

describe("last year", () => {
  test("not known: asked for, and no number invented", () => {
    const { text, links } = part("total", sampleBook);
    expect(text).toContain("2021年收支总计为【上年收支总计】");
    expect(links).toHaveLength(2);
  });

  test.each([
    { prior: "1934.49", says: "收入与上年持平；支出与上年持平。" },
    { prior: "0", says: "与2021年预算相比，收入由零增加1934.49万元，主要原因：" },
    { prior: "1900", says: "与2021年预算1900.00万元相比，收入增加34.49万元，增长1.82%，主要原因：" },
  ])("$prior万元: $says", ({ prior, says }) => {
    const { text } = part("total", sampleBook, { priorTotal: readAmount(prior, "万元")!.amount });
    expect(text).toContain(`支出总计1934.49万元。${says}`);
  });
});

describe("what is missing is said, never invented", () => {
  test("an empty workbook states no number at all", () => {
    const parts = writeNarrative(bookOf([], { unitName: undefined, year: undefined }), { priorTotal });
    expect(parts.flatMap(({ links }) => links)).toEqual([]);
    expect(parts.every(({ slots }) => slots.length > 0)).toBe(true);
    expect(parts[0]!.text).toBe(
      "工作簿中没有找到《部门收支总表》，请补充该表，或自行填写：【收入支出预算总体情况】。",
    );
    expect(parts[8]!.text).toContain("【部门名称】【预算年度】政府采购预算安排");
    expect(parts[8]!.text).toContain("【上年】期末");
  });

  test("a table without amounts is not a budget of zero", () => {
    const blank = drawnTable("expenditure", "| role | total | basic | project |\n| total | | | |");
    expect(part("expenditure", bookOf([blank])).text).toBe(
      "《部门支出总表》中没有数据，请补充该表，或自行填写：【支出预算总体情况】。",
    );
  });

  test("but an empty 政府性基金 table means that there is none", () => {
    const blank = drawnTable("government-fund-expenditure", "| role | label | total |\n| total | 合计 | |");
    expect(part("government-fund", bookOf([blank])).text).toContain("没有使用政府性基金预算拨款");
  });

  test("nothing under its header means the same, without a zero that stands nowhere", () => {
    const header = drawnTable("government-fund-expenditure", "| role | label | total |");
    expect(part("government-fund", bookOf([header])).text).toBe(
      "某局2022年没有使用政府性基金预算拨款安排的支出。",
    );
  });

  test("a total that cannot be read is asked for", () => {
    const { text } = part(
      "expenditure",
      bookOf([
        drawnTable("expenditure", "| role | total | basic | project |\n| total | 待定 | 3.00 | 4.00 |"),
      ]),
    );
    expect(text).toContain("支出总计【支出总计】，其中：基本支出3.00万元；项目支出4.00万元。");
  });

  test("a running cost that cannot be read is asked for, not left out", () => {
    const table = drawnTable(
      "basic-expenditure",
      `
      | role  | code  | label  | total | basic.personnel | basic.running |
      | total |       | 合计   | 8.00  |                 | 8.00          |
      |       | 30201 | 办公费 | 3.00  |                 | 3.00          |
      |       | 30228 | 工会经费 | 5.00 |                | 五            |`,
    );
    expect(part("other-matters", bookOf([table])).text).toContain(
      "包括：办公费3.00万元、工会经费【工会经费金额】。",
    );
  });

  test("a table of projects without projects", () => {
    const none = drawnTable("project-performance", "| role | label | total |");
    expect(part("other-matters", bookOf([none])).text).toContain("《项目绩效目标汇总表》中没有数据");
  });
});

describe("names of classes", () => {
  const table = (lines: string) =>
    drawnTable(
      "general-public-expenditure",
      `| role | code | label | total |\n| total | | 合计 | 8.00 |${lines}`,
    );
  const told = (...tables: Parameters<typeof bookOf>[0]) => part("general-public", bookOf(tables)).text;

  test.each([
    {
      it: "the table's own 类 row",
      says: "教育事务（类）支出8.00万元，占100.00%",
      text: told(
        table(`
        | | 205     | 教育事务支出 | 8.00 |
        | | 2050101 | 行政运行     | 8.00 |`),
        sampleTables.summary,
      ),
    },
    {
      it: "收支总表",
      says: "一般公共服务（类）支出8.00万元",
      text: told(table("\n| | 2010301 | 行政运行 | 8.00 |"), sampleTables.summary),
    },
    {
      it: "the list of subjects",
      says: "住房保障（类）支出8.00万元",
      text: told(table("\n| | 2210201 | 住房公积金 | 8.00 |")),
    },
    {
      it: "a person",
      says: "【支出功能分类的类名】（类）支出8.00万元",
      text: told(table("\n| | | 其他 | 8.00 |")),
    },
  ])("come from $it", ({ text, says }) => {
    expect(text).toContain(`主要用于以下方面：${says}`);
  });
});

test("“三公” money that is there has a purpose, and its parts make up a blank 小计", () => {
  const table = drawnTable(
    "three-public",
    `
    | total | abroad | vehicles | vehicles.purchase | vehicles.running | reception |
    | 4.50  |        |          |                   | 4.00             | 0.50      |`,
  );
  const { text } = part("three-public", bookOf([table]));
  expect(text).toContain("（一）因公出国（境）费0万元。");
  expect(text).toContain("（二）公务接待费0.50万元，主要用于按规定开支的各类公务接待");
  expect(text).toContain(
    "公务用车购置及运行费4.00万元，其中：公务用车购置费0万元；公务用车运行维护费4.00万元，主要用于",
  );
});

test("a department with a 政府性基金 tells what it is for", () => {
  const table = drawnTable(
    "government-fund-expenditure",
    `
    | role  | code    | label        | total |
    | total |         | 合计         | 20.00 |
    |       | 2120801 | 征地拆迁补偿 | 15.00 |
    |       | 2296003 | 体育事业     | 5.00  |`,
  );
  expect(part("government-fund", bookOf([table])).text).toBe(
    "某局2022年政府性基金支出年初预算为20.00万元，主要用于以下方面：城乡社区（类）支出15.00万元，占75.00%；其他（类）支出5.00万元，占25.00%。",
  );
});

describe("last year's figures that are known", () => {
  const amounts = (written: Record<string, string>): NarrativeFacts => ({
    prior: Object.fromEntries(
      Object.entries(written).map(([key, amount]) => [key, readAmount(amount, "万元")!.amount]),
    ),
  });
  const threePublic = drawnTable(
    "three-public",
    `
    | total | abroad | vehicles | vehicles.purchase | vehicles.running | reception |
    | 4.50  | 0.00   | 4.00     | 0.00              | 4.00             | 0.50      |`,
  );

  test("the three budgets: only what is known is compared", () => {
    const { text } = part("fiscal-appropriation", sampleBook, amounts({ general: "2884.52", fund: "0" }));
    expect(text).toContain(
      "与2021年预算2884.52万元相比，一般公共预算收支减少950.03万元，下降32.94%，主要原因：【一般公共预算收支增减的主要原因】；" +
        "政府性基金预算收支与上年持平。",
    );
    expect(text).not.toContain("国有资本经营预算收支");
  });

  test("“三公” with all its parts: from nothing, to nothing, and the same", () => {
    const known = { abroad: "3", reception: "0", "vehicles.purchase": "0", "vehicles.running": "4" };
    const { text } = part("three-public", bookOf([threePublic]), amounts(known));
    expect(text).toContain("与2021年预算7.00万元相比，“三公”经费减少2.50万元，下降35.71%");
    expect(text).toContain(
      "因公出国（境）费0万元。与2021年预算3.00万元相比，因公出国（境）费减少3.00万元，减为零",
    );
    expect(text).toContain("与2021年预算相比，公务接待费由零增加0.50万元，主要原因：");
    expect(text).toContain("公务用车购置费与上年持平，主要原因：两年均未安排。");
    expect(text).toContain("公务用车运行维护费与上年持平，主要原因：【公务用车运行维护费持平的主要原因】。");
  });

  test("a part that is not known leaves the whole unknown", () => {
    const { text } = part("three-public", bookOf([threePublic]), amounts({ reception: "1" }));
    expect(text).toContain("预算数与2021年相比：【“三公”经费增减情况及主要原因】");
    expect(text).toContain("公务接待费减少0.50万元，下降50.00%");
  });

  test("what the table shows of last year is compared and linked; a blank there tells nothing", () => {
    const before = (reception: string) =>
      drawnTable(
        "three-public",
        `| total | abroad | vehicles | vehicles.purchase | vehicles.running | reception |
         | 5.00  | 0.00   | 4.00     | 0.00              | 4.00             | ${reception} |`,
        { sheet: "上年" },
      );
    const told = (reception: string) =>
      part("three-public", bookOf([{ ...threePublic, lastYear: before(reception) }]));
    const { text, links } = told("1.00");
    expect(text).toContain("与2021年预算1.00万元相比，公务接待费减少0.50万元，下降50.00%");
    const rate = links.find(({ start, end }) => text.slice(start, end) === "50.00%")!;
    expect(rate.from.map(({ sheet }) => sheet)).toEqual(["上年", "一般公共预算“三公”经费支出表"]);
    expect(told("").text).toContain(
      "公务接待费0.50万元，主要用于按规定开支的各类公务接待（含外宾接待）支出。预算数与2021年相比：【公务接待费增减情况及主要原因】",
    );
  });

  test("running costs", () => {
    const { text } = part("other-matters", sampleBook, amounts({ "basic.running": "8.00" }));
    expect(text).toContain("与2021年预算8.00万元相比，机关运行经费增加0.34万元，增长4.25%，主要原因：");
  });
});

describe("sections that not every department has", () => {
  const stateCapital = drawnTable(
    "state-capital-expenditure",
    `
    | role  | code    | label        | total |
    | total |         | 合计         | 20.00 |
    |       | 2230105 | 社会化管理补助 | 20.00 |`,
  );
  const titles = (book: BudgetBook) => writeNarrative(book, {}).map(({ title }) => title);

  test("国有资本经营 where its table is published", () => {
    const { title, text } = part("state-capital", bookOf([stateCapital]));
    expect(title).toBe("九、国有资本经营预算支出情况说明");
    expect(text).toBe(
      "某局2022年国有资本经营预算支出年初预算为20.00万元，主要用于以下方面：国有资本经营预算（类）支出20.00万元，占100.00%。",
    );
    expect(titles(bookOf([stateCapital]))).toContain("十、其他重要事项情况说明");
  });

  test("or where its locality publishes it; there it is asked for", () => {
    expect(part("state-capital", bookOf([], { locality: henan })).text).toContain(
      "没有找到《国有资本经营预算支出表》",
    );
    expect(titles(bookOf([], { locality: henan, year: 2021 }))).not.toContain(
      "九、国有资本经营预算支出情况说明",
    );
  });

  test("上海: the text in 万元, of tables in 元", () => {
    const table = drawnTable(
      "expenditure",
      "| role | total | basic | project |\n| total | 1099750 | 1000000 | 99750 |",
      { unit: "元" },
    );
    const { text, links } = part("expenditure", bookOf([table], { locality: shanghai }));
    expect(text).toContain(
      "支出总计109.98万元，其中：基本支出100.00万元，占90.93%；项目支出9.98万元，占9.07%。",
    );
    expect(links[0]!.from).toEqual([table.rows[0]!.figures.total!.cell]);
    expect(part("expenditure", bookOf([table])).text).toContain("支出总计1099750元");
  });

  test("上海: 用车 before 接待, its own headings, and 中小企业 in 政府采购", () => {
    const book = bookOf(Object.values(sampleTables), { locality: shanghai });
    const { text } = part("three-public", book);
    expect(text.indexOf("（二）公务用车购置及运行费")).toBeGreaterThan(0);
    expect(text.indexOf("（三）公务接待费")).toBeGreaterThan(text.indexOf("（二）公务用车"));
    const matters = part("other-matters", book).text;
    expect(matters).toContain("（四）国有资产占有使用情况");
    expect(matters).toContain("预留给中小企业的采购份额：【预留给中小企业的采购金额，没有的写明没有】");
  });
});

describe("what people stated decides what else is asked", () => {
  const matters = (filled: Record<string, string>) => part("other-matters", sampleBook, { filled }).text;
  const kinds = (goods: string, works: string, services: string) => ({
    "other-matters/政府采购货物预算金额": goods,
    "other-matters/政府采购工程预算金额": works,
    "other-matters/政府采购服务预算金额": services,
  });

  test.each([
    { filled: kinds("1.50万元", "0万元", "2万元"), says: "政府采购预算安排3.50万元，其中" },
    { filled: kinds("0万元", "0万元", "0万元"), says: "政府采购预算安排0万元，其中" },
    { filled: kinds("1.50万元", "0万元", "约2万元"), says: "政府采购预算安排【政府采购预算总额】" },
    { filled: kinds("1.50万元", "0元", "2万元"), says: "政府采购预算安排【政府采购预算总额】" },
    { filled: { "other-matters/专项转移支付项目个数": "0" }, says: "共有【专项转移支付项目个数】项。" },
    { filled: { "other-matters/专项转移支付项目个数": "2" }, says: "项：【专项转移支付项目名称和金额】。" },
  ])("$says", ({ filled, says }) => {
    expect(matters(filled as unknown as Record<string, string>)).toContain(says);
  });
});

test.each([
  ["某市人民医院", "某市人民医院2022年机关运行经费：【机关运行经费；不是行政单位或参公单位的，写明没有】。"],
  ["某县研究所", "某县研究所2022年机关运行经费：【机关运行经费；不是行政单位或参公单位的，写明没有】。"],
  ["某市委党校", "某市委党校2022年机关运行经费支出预算8.34万元"],
])("%s and its 机关运行经费", (unitName, says) => {
  expect(part("other-matters", { ...sampleBook, unitName }).text).toContain(says);
});

test("a table that is there and was not read is not called missing", () => {
  const tables = sampleBook.tables.filter(({ kind }) => kind !== "expenditure");
  const unread = { titled: ["expenditure" as const], sheets: [] };
  expect(part("expenditure", { ...sampleBook, tables, unread }).text).toBe(
    "工作簿中有《部门支出总表》，但没有读出其中的数，请自行填写：【支出预算总体情况】。",
  );
});

describe("政府采购 as its table has it", () => {
  const written = (drawing: string): string => {
    const { tables } = recogniseBook(workbook(sheet("采购", drawing)));
    const { text } = part("other-matters", { ...sampleBook, tables: [...sampleBook.tables, ...tables] });
    return /政府采购预算安排.*/.exec(text)![0];
  };

  test("the kinds that it lists; what it does not list is nothing", () => {
    expect(
      written(`
        | 政府采购预算表 |       |
        | 单位：万元     |       |
        | 采购类别       | 金额  |
        | 合计           | 60.00 |
        | 货物           | 20.00 |
        | 服务           | 40.00 |`),
    ).toBe(
      "政府采购预算安排60.00万元，其中：政府采购货物预算20.00万元、政府采购工程预算0万元、政府采购服务预算40.00万元。",
    );
  });

  test("kinds across its columns", () => {
    expect(
      written(`
        | 政府采购预算表 |       |       |       |      |
        | 单位：万元     |       |       |       |      |
        | 单位名称       | 合计  | 货物  | 工程  | 服务 |
        | 合计           | 60.00 | 20.00 | 40.00 |      |
        | 某局           | 60.00 | 20.00 | 40.00 |      |`),
    ).toBe(
      "政府采购预算安排60.00万元，其中：政府采购货物预算20.00万元、政府采购工程预算40.00万元、政府采购服务预算0万元。",
    );
  });

  test("a table that does not say what it buys leaves the kinds to people", () => {
    expect(
      written(`
        | 政府采购预算表 |      |      |
        | 单位：万元     |      |      |
        | 采购项目       | 数量 | 金额 |
        | 台式计算机     | 5    | 2.50 |`),
    ).toMatch(/^政府采购预算安排2.50万元，其中：政府采购货物预算【政府采购货物预算金额】、/);
  });
});

test("where a reason is asked for, the largest projects are offered", () => {
  const { slots } = part("total", sampleBook, { priorTotal });
  expect(slots.map(({ offers }) => offers)).toEqual(
    Array(2).fill([
      "本年数额较大的项目有智慧经开专项建设经费800.00万元、其余项目717.00万元、劳务费144.90万元",
    ]),
  );
});

describe("the 名词解释", () => {
  test("explains the terms that the tables and the text use, and no others", () => {
    const termsIn = (book: BudgetBook) =>
      (part("glossary", book)?.text ?? "").split("\n").map((line) => line.slice(0, line.indexOf("：")));
    expect(termsIn(sampleBook)).toEqual([
      "一、财政拨款收入",
      "二、基本支出",
      "三、项目支出",
      "四、“三公”经费",
      "五、机关运行经费",
    ]);
  });

  test("knows every term that a reader may miss", () => {
    expect(terms.filter(({ term }) => !explanations[term]).map(({ term }) => term)).toEqual([]);
    expect(Object.keys(explanations).filter((name) => !terms.some(({ term }) => term === name))).toEqual([]);
  });

  test("is left out of an empty workbook", () => {
    expect(part("glossary", bookOf([]))).toBeUndefined();
  });
});
