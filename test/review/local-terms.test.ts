import { localTerms, localTermsUsed, sayLocalTerms } from "../../src/review/local-terms";
import { notChecked } from "../../src/review/not-checked";
import type { Review } from "../../src/review/review";
import { Reviewer } from "../../src/review/reviewer";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { readRuleSettings, rulesUnder, type RuleSettings } from "../../src/review/rule-settings";
import { rules } from "../../src/rules/index";
import { redrawn } from "../rules/redrawn";
import { sample } from "../support/samples";
import { sheet, workbook } from "../support/sheet";

function settingsOf(given: object): RuleSettings {
  const settings = readRuleSettings({ version: 1, ...given }, rules);
  if ("refused" in settings) throw new Error(settings.refused);
  return settings.value;
}

const reviewed = (drawing: string, given: object): Review => {
  const settings = settingsOf(given);
  const drawn = workbook(sheet("支出", drawing));
  return reviewWorkbook(drawn, rulesUnder(settings, rules), localTerms(settings));
};

const said = ({ findings }: Review, ...ids: string[]): string[] =>
  findings.filter(({ rule }) => ids.includes(rule)).map(({ sentence }) => sentence);

const subjectsFile = (held: object, name = "市局.json") => ({
  subjects: { name, text: JSON.stringify({ from: 2022, to: 2022, ...held }) },
});

const expenditure = `
  | 2022年部门支出总表     |                  |       |          |          |
  | 部门名称：青田市某局   |                  |       |          |          |
  | 科目编码               | 科目名称         | 合计  | 基本支出 | 项目支出 |
  |                        | 合计             | 30.00 | 10.00    | 20.00    |
  | '2010301               | 行政运行         | 10.00 | 10.00    |          |
  | '2010388               | 古城保护         | 20.00 |          | 20.00    |`;
const ofShanghai = redrawn(expenditure, { A2: "部门名称：上海市某局" });

describe("a locality that is set", () => {
  test("wins over the words; without it they decide as ever", () => {
    const localityOf = (drawing: string, given: object) => reviewed(drawing, given).book.locality?.id;
    expect(localityOf(ofShanghai, {})).toBe("shanghai");
    expect(localityOf(ofShanghai, { locality: "河南" })).toBe("henan");
    expect(localityOf(expenditure, { locality: "上海" })).toBe("shanghai");
    expect(localityOf(expenditure, {})).toBeUndefined();
  });

  test("asks for its own tables and sections, and for none of another's", async () => {
    const { sheets, ...rest } = await sample("put-right");
    const lacking = { ...rest, sheets: sheets.filter(({ name }) => !/^(?:目录|支出经济分类)$/.test(name)) };
    const asked = (locality: string) =>
      said(
        reviewWorkbook(lacking, rules, localTerms(settingsOf({ locality }))),
        "expected-table-is-there",
        "locality-has-its-section",
      );
    expect(asked("河南")).toEqual([
      "河南的部门预算通常公开“支出经济分类汇总表”，目录和工作簿里都没有；请补上这张表，不涉及的请说明。",
      "河南的部门预算通常写明“人员构成”（编制人数和实有人数），概况和情况说明里没有找到；可以补写一段。",
    ]);
    expect(asked("上海")).toEqual([]);
  });

  test("that has no table like one of the workbook's leaves that table checked as it was", async () => {
    const snapshot = await sample("put-right");
    const settings = settingsOf({ locality: "上海" });
    const review = reviewWorkbook(snapshot, rules, localTerms(settings));
    expect(review.book.tables).toEqual(reviewWorkbook(snapshot).book.tables);
    expect(review.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("that is what the words say changes nothing", async () => {
    const snapshot = await sample("as-published");
    const local = localTerms(settingsOf({ locality: "henan" }));
    expect(reviewWorkbook(snapshot, rules, local)).toEqual(reviewWorkbook(snapshot));
  });
});

describe("a bureau's own 科目", () => {
  const unknown =
    "部门支出总表「古城保护」的编码2010388在2022年支出功能分类科目里没有查到；请核对编码是否录错，或是否当年新增。";
  const own = [
    "201 一般公共服务支出",
    "20103 政府办公厅（室）及相关机构事务",
    "2010301 行政运行",
    "2010388 古城保护",
  ];

  test("know a code that the lists carried along do not", () => {
    expect(said(reviewed(expenditure, {}), "code-is-listed")).toEqual([unknown]);
    expect(said(reviewed(expenditure, subjectsFile({ functional: own })), "code-is-listed")).toEqual([]);
  });

  test("hold a name against a code without a word of where it was seen: the file is the source", () => {
    const swapped = redrawn(expenditure, { B5: "古城保护", B6: "行政运行" });
    expect(said(reviewed(swapped, subjectsFile({ functional: own })), "name-is-its-codes")).toEqual([
      "部门支出总表编码2010301写的名称是“古城保护”，这是2010388的名称，2010301是“行政运行”；请核对是编码录错还是名称录错。",
      "部门支出总表编码2010388写的名称是“行政运行”，这是2010301的名称，2010388是“古城保护”；请核对是编码录错还是名称录错。",
    ]);
  });

  test("of economic 科目 alone leave the functional ones as they are", () => {
    const economic = subjectsFile({ "department-economic": ["301 工资福利支出"] });
    expect(said(reviewed(expenditure, economic), "code-is-listed")).toEqual([unknown]);
  });

  test("name the classes of a year", () => {
    const summary = `
      | 2026年部门收支总表 |       |                    |       |
      | 收入               | <     | 支出               | <     |
      | 项目               | 金额  | 项目               | 金额  |
      | 一、一般公共预算   | 30.00 | 一、一般公共服务   | 30.00 |
      | 收入总计           | 30.00 | 支出总计           | 30.00 |`;
    const renamed = subjectsFile({ from: 2026, to: 2026, functional: ["201 公共服务支出"] });
    expect(said(reviewed(summary, {}), "class-name-is-current")).toEqual([]);
    expect(said(reviewed(summary, renamed), "class-name-is-current")).toEqual([
      "部门收支总表有1个类名不是2026年科目的名称：“一般公共服务”应为“公共服务支出”；请改用当年的名称，各表写法一致。",
    ]);
  });

  test("pair the two economic classifications", () => {
    const routes = `
      | 2022年支出经济分类汇总表 |          |          |                  |       |          |          |
      | 单位：万元               |          |          |                  |       |          |          |
      | 部门预算经济分类         | <        | 政府预算经济分类 | <        | 合计  | 基本支出 | 项目支出 |
      | 科目编码                 | 科目名称 | 科目编码 | 科目名称         | ^     | ^        | ^        |
      |                          | 合计     |          |                  | 10.00 | 10.00    |          |
      | '30101                   | 基本工资 | '50101   | 工资奖金津补贴   | 10.00 | 10.00    |          |`;
    const own = subjectsFile({ pairs: ["30101 50201 机关", "30101 50502 事业"] });
    expect(said(reviewed(routes, {}), "government-code-fits-unit")).toEqual([]);
    expect(said(reviewed(routes, own), "government-code-fits-unit")).toEqual([
      "支出经济分类汇总表「基本工资」（30101）对应的政府预算经济分类写的是50101，按两套科目对照应为50201（机关）或50502（事业）；请核对。",
    ]);
  });
});

describe("what a report says of it", () => {
  const told = (given: object, drawing = expenditure) => {
    const settings = settingsOf(given);
    const review = reviewed(drawing, given);
    const used = localTermsUsed(review.book, settings);
    return { used, head: sayLocalTerms(used), unchecked: notChecked(review, { settings }) };
  };

  test("nothing where nothing is set, even where the words name a locality", () => {
    expect(told({}, ofShanghai)).toMatchObject({ used: {}, head: [] });
  });

  test("which locality and which 科目", () => {
    const own = subjectsFile({ from: 2021, to: 2023, functional: ["201 一般公共服务支出"] });
    expect(told({ locality: "河南", ...own })).toMatchObject({
      used: {
        locality: { id: "henan", called: "河南" },
        subjects: { name: "市局.json", from: 2021, to: 2023, used: true },
      },
      head: ["按设置，地区是河南。", "按设置，科目用“市局.json”（2021至2023年）。"],
    });
  });

  test("that the workbook's own words name another place", () => {
    expect(told({ locality: "河南" }, ofShanghai)).toMatchObject({
      used: { locality: { id: "henan", called: "河南", named: "上海" } },
      head: ["按设置，地区是河南；工作簿里的单位名称是上海的，请核对设置。"],
    });
    expect(told({ locality: "上海" }, ofShanghai).head).toEqual(["按设置，地区是上海。"]);
  });

  test("科目 of another year than the workbook are not in force, and that is told", () => {
    const { used, head, unchecked } = told(subjectsFile({ from: 2026, to: 2026, functional: ["201 甲"] }));
    expect(used.subjects?.used).toBe(false);
    expect(head).toEqual([]);
    expect(unchecked).toContain("科目文件“市局.json”是2026年的，工作簿是2022年的预算，没有按它核对。");
    expect(unchecked.filter((sentence) => sentence.includes("政府收支分类科目"))).toEqual([]);
  });

  const in2026 = redrawn(expenditure, { A1: "2026年部门支出总表" });
  const noSubjects = "没有2026年的政府收支分类科目可对，科目编码、名称没有核对。";
  const noLocality =
    "没有认出是哪个地区的部门预算（收录了河南、上海），当地要求公开的表和要写的段落是否齐全没有核对。";
  const noYear = "没有认出预算年份，要看年份的科目编码、名称和表的种类没有核对。";
  test.each<[string, string, object, readonly string[]]>([
    ["a place that is not known", expenditure, {}, [noLocality]],
    ["a place that is set", expenditure, { locality: "上海" }, []],
    ["a year without 科目", in2026, { locality: "上海" }, [noSubjects]],
    [
      "a year with a bureau's own",
      in2026,
      { locality: "上海", ...subjectsFile({ from: 2026, to: 2026, functional: ["201 甲"] }) },
      [],
    ],
    ["no year", redrawn(ofShanghai, { A1: "部门支出总表" }), {}, [noYear]],
  ])("%s", (_, drawing, given, expected) => {
    const { unchecked } = told(given, drawing);
    expect([noLocality, noSubjects, noYear].filter((one) => unchecked.includes(one))).toEqual(expected);
  });
});

test("under settings a re-check says what a first review says", () => {
  const settings = settingsOf({
    locality: "河南",
    ...subjectsFile({ functional: ["201 一般公共服务支出", "20103 政府办公厅", "2010301 行政运行"] }),
  });
  const reviewer = new Reviewer(rules, localTerms(settings));
  const drawings = [expenditure, ofShanghai, redrawn(ofShanghai, { A6: "'2010302" }), expenditure];
  for (const drawing of drawings) {
    const snapshot = workbook(sheet("支出", drawing));
    expect(reviewer.review(snapshot)).toEqual(reviewWorkbook(snapshot, rules, localTerms(settings)));
  }
});
