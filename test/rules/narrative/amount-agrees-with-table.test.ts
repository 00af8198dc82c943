import { amountAgreesWithTable } from "../../../src/rules/narrative/amount-agrees-with-table";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";
import { drawnTables, withNarrative } from "./drawn-budget";

const total = "一、收入支出预算总体情况说明";
const revenue = "二、收入预算总体情况说明";
const spending = "三、支出预算总体情况说明";
const general = "五、一般公共预算支出预算情况说明";
const basic = "六、一般公共预算基本支出预算情况说明";
const three = "七、一般公共预算“三公”经费支出预算情况说明";

const fiscal = "四、财政拨款收支预算情况说明";

const bought = `
  | 2022年政府采购预算表 |       |
  | 单位：万元           |       |
  | 采购类别             | 金额  |
  | 合计                 | 60.00 |
  | 货物                 | 20.00 |
  | 服务                 | 40.00 |`;

/** 5万元 of 一般公共服务支出 was carried over and does not stand in 一般公共预算支出表. */
const carriedOver = {
  财拨: `
    | 2022年财政拨款收支总表 | <      | <                      | <      | <            |
    | 单位：万元             |        |                        |        |              |
    | 收入                   | <      | 支出                   | <      | <            |
    | 项目                   | 预算数 | 项目                   | 合计   | 一般公共预算 |
    | 一、本年收入           | 150.00 | 一、本年支出           | 155.00 | 155.00       |
    | 一般公共预算拨款       | 150.00 | （一）一般公共服务支出 | 125.00 | 125.00       |
    | 二、上年结转           | 5.00   | （二）社会保障和就业支出 | 30.00 | 30.00       |
    | 一般公共预算拨款       | 5.00   |                        |        |              |
    | 收入总计               | 155.00 | 支出总计               | 155.00 | 155.00       |`,
};

/** The tables of a unit stand after those of its department, and each has a text of its own. */
const unitTables = {
  单位收支: redrawn(drawnTables.收支, {
    B5: "60.00",
    D5: "60.00",
    B6: "",
    D6: "",
    B9: "60.00",
    D9: "60.00",
    B10: "",
    D10: "",
    B11: "60.00",
    D11: "60.00",
  }),
  单位支出: redrawn(drawnTables.支出, {
    C4: "60.00",
    D4: "40.00",
    E4: "20.00",
    C5: "60.00",
    D5: "40.00",
    E5: "20.00",
    C6: "",
    D6: "",
    E6: "",
  }),
  单位一般: redrawn(drawnTables.一般, {
    C4: "60.00",
    D4: "40.00",
    E4: "20.00",
    C5: "60.00",
    D5: "40.00",
    E5: "20.00",
    C6: "",
    D6: "",
  }),
};
const ofUnit = (...lines: readonly string[]): Readonly<Record<string, string>> => ({
  ...withNarrative(total, "2022年收入总计175万元，支出总计175万元。"),
  ...unitTables,
  单位说明: ["| 某中心2022年单位预算情况说明 |", ...lines.map((line) => `| ${line} |`)].join("\n"),
});

describeRule(amountAgreesWithTable, {
  passes: [
    {
      it: "豫",
      sheets: withNarrative(
        total,
        "某某局2022年收入总计175.00万元，支出总计175.00万元，与2021年预算相比，收入增加25万元，增长16.67%。主要原因：人员增加；支出增加25万元。",
      ),
      compared: 2,
    },
    {
      it: "the year's own total, without what was carried over",
      sheets: withNarrative(
        revenue,
        "某某局 2022 年收入合计 170 万元，其中：一般公共预算 150 万元；政府性基金收入 20 万元；专户管理的教育收费 0 万元。",
      ),
      compared: 4,
    },
    {
      it: "政府采购 and its kinds, in the words of several places",
      sheets: {
        ...withNarrative(
          "九、政府采购预算情况",
          "2022年政府采购预算总额60万元，其中：政府采购货物预算20万元、政府采购工程预算0万元、政府采购服务预算40万元。",
          "拟采购货物支出20万元、拟采购服务支出40万元；货物类采购预算20万元。",
          "面向中小企业预留采购金额40万元，其中，一般公共预算60万元。",
        ),
        采购: bought,
      },
      compared: 7,
    },
    {
      it: "in 元 with thousands separators",
      sheets: withNarrative(total, "2022年收支总预算1,750,000.00元。"),
      compared: 1,
    },
    {
      it: "fewer decimals than the table",
      sheets: withNarrative(
        spending,
        "2022年支出合计170万元，其中：基本支出110万元，占64.7%；项目支出60万元，占35.3%。",
      ),
      compared: 3,
    },
    {
      it: "full-width digits and comma",
      sheets: withNarrative(total, "２０２２年收入总计１７５．００万元。"),
      compared: 1,
    },
    {
      it: "classes in brackets of either width",
      sheets: withNarrative(
        general,
        "2022年一般公共预算支出年初预算为150万元。主要用于以下方面：一般公共服务（类)支出120万元，占80%；社会保障和就业（类）支出30万元，占20%。",
      ),
      compared: 3,
    },
    {
      it: "沪: class, section and item",
      sheets: withNarrative(
        general,
        "1、“一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）”科目120万元，主要用于人员经费。",
      ),
      compared: 1,
    },
    {
      it: "中央: the item stands before the year",
      sheets: withNarrative(
        general,
        "1.一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）2022年预算数为120万元，主要用于人员经费。",
        "2.某市某某局2022年预算数为150万元。",
      ),
      compared: 2,
    },
    {
      it: "桂: 基本支出 and 项目支出 of one item are not the table's",
      sheets: withNarrative(
        general,
        "2022年一般公共预算拨款支出150万元，其中：基本支出110万元，项目支出40万元。",
        "行政运行120万元，其中：基本支出80万元，项目支出40万元。养老保险缴费支出30万元。",
        "其中：基本支出30万元，项目支出0万元。",
      ),
      compared: 5,
    },
    {
      it: "滇: 本年收入 of 财政拨款 is not the department's",
      sheets: withNarrative(
        revenue,
        "2022年部门财政拨款收入160万元，其中：本年收入158万元，上年结转2万元。",
        "2022年收入合计170万元。",
      ),
      compared: 1,
    },
    {
      it: "a text of the department and one of its unit, each with tables of its own",
      sheets: ofUnit(spending, "2022年支出合计60万元，其中：基本支出40万元，项目支出20万元。"),
      compared: 5,
    },
    {
      it: "people and running costs",
      sheets: withNarrative(
        basic,
        "本部门2022年一般公共预算基本支出110万元，其中：人员经费95万元，主要包括：基本工资；公用经费15万元，主要包括：办公费。",
      ),
      compared: 3,
    },
    {
      it: "三公 nested in brackets",
      sheets: withNarrative(
        three,
        "2022年“三公”经费预算6.5万元。其中：因公出国（境）费0万元，公务接待费1.50万元，公务用车购置及运行维护费5万元（其中：公务用车购置费0万元，公务用车运行维护费5万元）。",
      ),
      compared: 6,
    },
    {
      it: "what this year gives, and that with what was carried over",
      sheets: {
        ...withNarrative(
          fiscal,
          "2022年财政拨款收支总预算155万元。收入包括：一般公共预算拨款收入150万元。",
          "一般公共预算收支预算155万元。",
        ),
        ...carriedOver,
      },
      compared: 3,
    },
    {
      it: "a class without what was carried over, as 一般公共预算支出表 has it, and with it",
      sheets: {
        ...withNarrative(
          general,
          "一般公共服务（类）支出120万元，占80%。",
          "一般公共服务（类）支出125万元。",
        ),
        ...carriedOver,
      },
      compared: 2,
    },
    {
      it: "last year's number, final accounts, thresholds and counts are not this year's amounts",
      sheets: withNarrative(
        total,
        "2022年收入总计175万元。2021年收入总计150万元，上年决算数160万元，比上年执行数180万元少5万元。单价50万元以上设备3台。",
      ),
      compared: 1,
    },
    {
      it: "money carried over from 一般公共预算 is none of this year's",
      sheets: {
        ...withNarrative(
          "二、收入预算总体情况说明",
          "2022年收入总计175.00万元，其中：一般公共预算170.00万元。",
        ),
        收支: `
          | 2022年部门收支总表   | <      | <                    | <      |
          | 单位：万元           |        |                      |        |
          | 收入                 | <      | 支出                 | <      |
          | 项目                 | 金额   | 项目                 | 金额   |
          | 一、一般公共预算     | 170.00 | 一、一般公共服务支出 | 175.00 |
          | 上年结转结余         | 5.00   |                      |        |
          | （一）一般公共预算   | 5.00   |                      |        |
          | 收入总计             | 175.00 | 支出总计             | 175.00 |`,
      },
      compared: 2,
    },
    {
      it: "a class as its 项 add up, or as 财政拨款收支总表 rounds it",
      sheets: {
        ...withNarrative(
          "五、一般公共预算支出预算情况说明",
          "一般公共服务（类）支出120.01万元。",
          "一般公共服务（类）支出120.02万元。",
        ),
        拨款: `
          | 2022年财政拨款收支总表 | <      | <                    | <      | <            |
          | 单位：万元             |        |                      |        |              |
          | 收入                   | <      | 支出                 | <      | <            |
          | 项目                   | 金额   | 项目                 | 合计   | 一般公共预算 |
          | 一、一般公共预算       | 120.01 | 一、一般公共服务支出 | 120.01 | 120.01       |
          | 收入总计               | 120.01 | 支出总计             | 120.01 | 120.01       |`,
        一般: `
          | 2022年一般公共预算支出表 |              |        |          |          |
          | 单位：万元               |              |        |          |          |
          | 科目编码                 | 科目名称     | 合计   | 基本支出 | 项目支出 |
          |                          | 合计         | 120.01 | 80.00    | 40.01    |
          | '2010301                 | 行政运行     | 80.01  | 80.01    |          |
          | '2010302                 | 一般行政管理 | 40.01  |          | 40.01    |`,
      },
      compared: 2,
    },
  ],
  cannotTell: [
    {
      it: "支出总表 is in 元 and does not say so",
      sheets: {
        ...withNarrative(spending, "2022年项目支出60万元。"),
        支出: redrawn(drawnTables.支出, { A2: "", E4: "600000.00" }),
      },
      because: [{ at: "A3", why: "有一张表没有写明单位，按元读就对得上；请在表上写明单位后再核对" }],
    },
  ],
  finds: [
    {
      it: "in the second line of a sentence that a page cut, which its fix leaves cut",
      sheets: withNarrative(total, "2022年收入总计175.00万元，支出", "总计157.00万元。"),
      finds: [
        {
          at: "A4",
          quotes: "157.00万元",
          because: "收支!D11",
          says: "情况说明“收入支出预算总体情况说明”写支出总计157.00万元，部门收支总表的支出总计是175.00万元，相差18.00万元；请核对后改正文字或表格。",
          fix: "“总计157.00万元。”→“总计175.00万元。”",
        },
      ],
    },
    {
      it: "服务 is not what 政府采购预算表 has",
      sheets: {
        ...withNarrative("九、政府采购预算情况", "2022年政府采购预算60万元，其中：服务类采购预算45万元。"),
        采购: bought,
      },
      finds: [
        {
          at: "A3",
          because: "采购!B6",
          says: "情况说明“政府采购预算情况”写服务类采购预算45万元，政府采购预算表的服务是40.00万元，相差5.00万元；请核对后改正文字或表格。",
          quotes: "45万元",
          fix: "“2022年政府采购预算60万元，其中：服务类采购预算45万元。”→“2022年政府采购预算60万元，其中：服务类采购预算40.00万元。”",
        },
      ],
    },
    {
      it: "two digits that changed places",
      sheets: withNarrative(total, "2022年收入总计157.00万元，支出总计175.00万元。"),
      finds: [
        {
          at: "A3",
          quotes: "157.00万元",
          because: "收支!B11",
          says: "情况说明“收入支出预算总体情况说明”写收入总计157.00万元，部门收支总表的收入总计是175.00万元，相差18.00万元；请核对后改正文字或表格。",
          fix: "“2022年收入总计157.00万元，支出总计175.00万元。”→“2022年收入总计175.00万元，支出总计175.00万元。”",
        },
      ],
    },
    {
      it: "neither what this year gives nor that with what was carried over",
      sheets: {
        ...withNarrative(fiscal, "2022年财政拨款收支总预算155万元。收入包括：一般公共预算拨款收入145万元。"),
        ...carriedOver,
      },
      finds: [
        {
          at: "A3",
          quotes: "145万元",
          because: "财拨!E9",
          says: "情况说明“财政拨款收支预算情况说明”写一般公共预算拨款收入145万元，财政拨款收支总表的一般公共预算是155.00万元，相差10.00万元；请核对后改正文字或表格。",
          fix: "“2022年财政拨款收支总预算155万元。收入包括：一般公共预算拨款收入145万元。”→“2022年财政拨款收支总预算155万元。收入包括：一般公共预算拨款收入155.00万元。”",
        },
      ],
    },
    {
      it: "基本支出 of the whole, after the whole",
      sheets: withNarrative(
        general,
        "2022年一般公共预算拨款支出150万元，其中：基本支出101万元，项目支出40万元。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "101万元",
          because: "一般!D4",
          says: "情况说明“一般公共预算支出预算情况说明”写基本支出101万元，一般公共预算支出表的基本支出是110.00万元，相差9.00万元；请核对后改正文字或表格。",
          fix: "“2022年一般公共预算拨款支出150万元，其中：基本支出101万元，项目支出40万元。”→“2022年一般公共预算拨款支出150万元，其中：基本支出110.00万元，项目支出40万元。”",
        },
      ],
    },
    {
      it: "an amount of a unit is compared with the unit's tables",
      sheets: ofUnit(spending, "2022年支出合计60万元，其中：基本支出41万元，项目支出20万元。"),
      finds: [
        {
          at: "A3",
          sheet: "单位说明",
          quotes: "41万元",
          because: "单位支出!D4",
          says: "情况说明“支出预算总体情况说明”写基本支出41万元，部门支出总表的基本支出是40.00万元，相差1.00万元；请核对后改正文字或表格。",
          fix: "“2022年支出合计60万元，其中：基本支出41万元，项目支出20万元。”→“2022年支出合计60万元，其中：基本支出40.00万元，项目支出20万元。”",
        },
      ],
    },
    {
      it: "万元 where 元 was meant",
      sheets: withNarrative(three, "2022年“三公”经费预算6.5万元，公务接待费15000万元。"),
      finds: [
        {
          at: "A3",
          quotes: "15000万元",
          because: "三公!F5",
          says: "情况说明“一般公共预算“三公”经费支出预算情况说明”写公务接待费15000万元，一般公共预算“三公”经费支出表的公务接待费是1.50万元，相差14998.50万元；请核对后改正文字或表格。",
          fix: "“2022年“三公”经费预算6.5万元，公务接待费15000万元。”→“2022年“三公”经费预算6.5万元，公务接待费1.50万元。”",
        },
      ],
    },
  ],
});
