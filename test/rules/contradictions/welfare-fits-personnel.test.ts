import { welfareFitsPersonnel } from "../../../src/rules/contradictions/welfare-fits-personnel";
import { describeRule } from "../describe-rule";
import { describeSilence } from "../describe-silence";
import { projects } from "./drawn-department";

const personnel = `
  | 一般公共预算基本支出表 | | | | |
  | 单位：万元 | | | | |
  | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
  | 合计 | | 272.59 | 264.25 | 8.34 |
  | '30101 | 基本工资 | 264.25 | 264.25 | |
  | '30201 | 办公费 | 8.34 | | 8.34 |`;

const beside = (...lines: readonly (readonly [type: string, name: string, amount: string])[]) => ({
  项目: projects(...lines),
  基本: personnel,
});

/** Each is larger than all pay, and is paid to others than the staff, or for something else than their meals. */
const ofOthers = [
  "学校食堂经费",
  "老年食堂补助",
  "困难职工慰问",
  "离退休干部体检",
  "下岗职工补助",
  "企业职工岗位补贴",
  "村干部补助",
  "餐饮单位食堂食品安全监管",
  "职工食堂改造工程",
  "驻外单位、宿舍楼及餐厅租金",
  "农村义务教育学生营养餐",
  "职工教育培训",
  "困难群众补助发放",
];

describeRule(welfareFitsPersonnel, {
  passes: [
    {
      it: "half of all pay, in two projects",
      sheets: beside(["其他运转类", "职工食堂", "132.00"], ["其他运转类", "物业", "900.00"]),
      compared: 1,
    },
    ...ofOthers.map((name) => ({
      it: `${name} is no welfare of the staff`,
      sheets: beside(["其他运转类", name, "900.00"]),
      compared: 1,
    })),
  ],
  finds: [
    {
      it: "more than all pay",
      sheets: beside(["其他运转类", "职工食堂专项经费", "300.00"], ["其他运转类", "物业", "900.00"]),
      finds: [
        {
          at: "B4",
          because: "D4 基本!D4",
          says: "项目「职工食堂专项经费」300.00万元用于职工就餐、福利，是全部人员经费264.25万元的113.53%；请看看是否偏多，可写明保障多少人、按什么标准安排。",
        },
      ],
    },
    {
      it: "several that together are more than half",
      sheets: beside(["其他运转类", "机关干部体检", "50.00"], ["其他运转类", "机关食堂", "90.00"]),
      finds: [
        {
          at: "B5",
          because: "D5 D4 基本!D4",
          says: "项目「机关食堂」90.00万元、「机关干部体检」50.00万元用于职工就餐、福利，是全部人员经费264.25万元的52.98%；请看看是否偏多，可写明保障多少人、按什么标准安排。",
        },
      ],
    },
  ],
  notRun: [
    { it: "without projects", sheets: personnel, missing: ["project-expenditure"] },
    {
      it: "without 基本支出表",
      sheets: projects(["其他运转类", "职工食堂", "300.00"]),
      missing: ["basic-expenditure"],
    },
  ],
});

describeSilence(welfareFitsPersonnel, {
  "where nobody is paid": {
    项目: projects(["其他运转类", "职工食堂", "300.00"]),
    基本: personnel.replaceAll("264.25", ""),
  },
});
