import { projectsAgreeWithExpenditure } from "../../../src/rules/across-tables/projects-agree-with-expenditure";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const projects = `
  | 项目支出预算表 |          |          |       |              |            |              |
  | 单位：万元     |          |          |       |              |            |              |
  | 类型           | 项目名称 | 项目单位 | 合计  | 本年拨款     | <          | 结转结余     |
  | ^              | ^        | ^        | ^     | 一般公共预算 | 政府性基金 | 一般公共预算 |
  |                | 合计     |          | 80.00 | 45.00        | 30.00      | 5.00         |
  | 其他运转类     | 劳务费   | 某局     | 40.00 | 35.00        |            | 5.00         |
  |                | 印刷费   | 某局     | 10.00 | 10.00        |            |              |
  | 特定目标类     | 征地补偿 | 某局     | 30.00 |              | 30.00      |              |`;

const expenditure = `
  | 部门支出总表 |          |        |          |          |            |            |
  | 单位：万元   |          |        |          |          |            |            |
  | 科目编码     | 科目名称 | 合计   | 基本支出 | 项目支出 | <          | <          |
  | ^            | ^        | ^      | ^        | 小计     | 其他运转类 | 特定目标类 |
  |              | 合计     | 100.00 | 20.00    | 80.00    | 50.00      | 30.00      |
  | '2010301     | 行政运行 | 100.00 | 20.00    | 80.00    | 50.00      | 30.00      |`;

const general = `
  | 一般公共预算支出表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 70.00 | 20.00    | 50.00    |
  | '2010301           | 行政运行 | 70.00 | 20.00    | 50.00    |`;

describeRule(projectsAgreeWithExpenditure, {
  passes: [
    {
      it: "the total, both types (a type printed once holds below), and 一般公共预算 with its 结转",
      sheets: { 项目: projects, 支出: expenditure, 一般: general },
      compared: 4,
    },
    {
      it: "一般公共预算支出表 without the money carried over",
      sheets: { 项目: projects, 支出: expenditure, 一般: redrawn(general, { C4: "65.00", E4: "45.00" }) },
      compared: 4,
    },
    {
      it: "一般公共预算项目支出表 has no projects of 政府性基金",
      sheets: {
        项目: redrawn(projects, {
          A1: "一般公共预算项目支出表",
          D5: "50.00",
          E5: "45.00",
          F5: "",
          D8: "",
          F8: "",
        }),
        支出: expenditure,
        一般: general,
      },
      compared: 1,
    },
    {
      it: "支出总表 without types",
      sheets: {
        项目: projects,
        支出: redrawn(redrawn(general, { A1: "部门支出总表" }), { C4: "100.00", E4: "80.00" }),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a project is missing from 一般公共预算项目支出表",
      sheets: {
        项目: redrawn(projects, { A1: "一般公共预算项目支出表", D5: "40.00" }),
        支出: expenditure,
        一般: general,
      },
      finds: [
        {
          at: "D5",
          because: "一般!E4",
          says: "一般公共预算项目支出表「合计」为40.00，一般公共预算支出表「合计」项目支出小计为50.00，相差10.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a project is missing from 项目支出表",
      sheets: { 项目: redrawn(projects, { D5: "70.00" }), 支出: expenditure },
      finds: [
        {
          at: "D5",
          because: "支出!E5",
          says: "项目支出预算表「合计」为70.00，部门支出总表「合计」项目支出小计为80.00，相差10.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a type differs",
      sheets: { 项目: redrawn(projects, { A7: "特定目标类" }), 支出: expenditure },
      finds: [
        {
          at: "F5",
          sheet: "支出",
          because: "项目!D6",
          says: "部门支出总表「合计」其他运转类为50.00，项目支出预算表其他运转类项目之和为40.00，相差10.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "G5",
          sheet: "支出",
          because: "项目!D7 项目!D8",
          says: "部门支出总表「合计」特定目标类为30.00，项目支出预算表特定目标类项目之和为40.00，相差10.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "项目支出 of 支出总表 is blank",
      sheets: {
        项目: projects,
        支出: redrawn(expenditure, { E5: "", E6: "", F5: "", F6: "", G5: "", G6: "" }),
      },
      finds: [
        {
          at: "E5",
          sheet: "支出",
          because: "项目!D5",
          says: "部门支出总表「合计」项目支出小计为空，项目支出预算表「合计」为80.00；两处应当一致，请补填。",
          fix: "空→80",
        },
        {
          at: "F5",
          sheet: "支出",
          because: "项目!D6 项目!D7",
          says: "部门支出总表「合计」其他运转类为空，项目支出预算表其他运转类项目之和为50.00；两处应当一致，请补填。",
          fix: "空→50",
        },
        {
          at: "G5",
          sheet: "支出",
          because: "项目!D8",
          says: "部门支出总表「合计」特定目标类为空，项目支出预算表特定目标类项目之和为30.00；两处应当一致，请补填。",
          fix: "空→30",
        },
      ],
    },
    {
      it: "一般公共预算 fits neither with 结转 nor without",
      sheets: { 项目: projects, 支出: expenditure, 一般: redrawn(general, { E4: "49.00" }) },
      finds: [
        {
          at: "E4",
          sheet: "一般",
          because: "项目!E5",
          says: "一般公共预算支出表「合计」项目支出小计为49.00，项目支出预算表「合计」一般公共预算为45.00，相差4.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "结转 of all budgets stands in one column, and may be what is missing",
      sheets: {
        项目: redrawn(projects, { G4: "", G3: "上年结转", A1: "部门项目支出表" }),
        支出: expenditure,
        一般: redrawn(general, { E4: "48.00" }),
      },
      because: [{ at: "E4", sheet: "一般", why: "结转结余没有按三本预算分列，不知其中一般公共预算有多少" }],
    },
    {
      it: "a project is a text",
      sheets: { 项目: redrawn(projects, { D8: "三十" }), 支出: expenditure },
      because: [{ at: "G5", sheet: "支出", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 支出总表", sheets: { 项目: projects, 一般: general }, missing: ["expenditure"] }],
});
