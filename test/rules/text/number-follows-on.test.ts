import { numberFollowsOn } from "../../../src/rules/text/number-follows-on";
import { describeRule } from "../describe-rule";

const drawn = (...lines: readonly string[]) => ({
  情况说明: ["第一部分 某局概况", ...lines].map((line) => `| ${line} |`).join("\n"),
});
const duty = (ordinal: string, name: string) =>
  `${ordinal}${name}：负责全区${name}的规划、协调、管理和监督工作。`;

describeRule(numberFollowsOn, {
  passes: [
    {
      it: "lists within lists, each from its own one; width of brackets does not count",
      sheets: drawn(
        "一、主要职责",
        "（一）部门职责",
        duty("（1）", "政务公开"),
        duty("(2) ", "后勤保障"),
        "（二）机构设置",
        "二、单位构成",
        "第二部分 某局2022年部门预算情况说明",
        "一、总体情况",
        "1.收入总计5万元。",
        "2、支出总计5万元。",
        "二、三公经费",
        "1. 因公出国费0万元。",
        "2. 公务接待费0万元。",
      ),
      compared: 6,
    },
    {
      it: "more than ten",
      sheets: drawn("九、甲类情况", "十、乙类情况", "十一、丙类情况", "十二、丁类情况", "二十、戊类情况"),
      compared: 4,
    },
    {
      it: "the ordinals of 类 are codes and have gaps; 五、其他收入 is no class",
      sheets: drawn(
        "一、一般公共服务支出5万元。",
        "八、社会保障和就业支出1万元。",
        "第三部分 名词解释",
        "四、经营收入：经营活动取得的收入。",
        "五、其他收入：上述之外的收入。",
        "六、年初结转：上年未用完的资金。",
      ),
      compared: 2,
    },
    {
      it: "a reference that was wrapped to a new line",
      sheets: drawn(
        "（一）政务公开工作由办公室负责。",
        "（二）后勤保障工作由机关事务科负责，具体内容见本办法第十二条第一款规定的第",
        "（五）项所列各项，以及有关文件的规定，逐项办理。",
        "（三）接待工作由办公室负责。",
      ),
      compared: 2,
    },
    {
      it: "two columns side by side",
      sheets: {
        情况说明: "| 第一部分 某局概况 | |\n| 一、主要职责 | 三、人员构成 |\n| 二、机构设置 | 四、资产情况 |",
      },
      compared: 1,
    },
    {
      it: "a paragraph between two items that says more of the first",
      sheets: drawn(
        duty("（1）", "政务公开"),
        "其中：负责全区权责清单的编制、公开和动态调整工作。",
        duty("（2）", "后勤保障"),
        "保障机关正常运转，完成领导交办的任务。",
        duty("（3）", "大数据管理"),
      ),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a number is left out, in a heading and in a list",
      sheets: drawn(
        "一、主要职责",
        "二、机构设置",
        "四、单位构成",
        "（一）本级单位。",
        "（二）下属单位。",
        "（五）其他单位。",
      ),
      finds: [
        {
          at: "A4",
          because: "A3",
          quotes: "四、",
          says: "“情况说明”标题「四、单位构成」的序号从“二、”跳到“四、”，中间缺号；请核对是否漏了内容，或重排序号。",
        },
        {
          at: "A7",
          because: "A6",
          quotes: "（五）",
          says: "“情况说明”「四、单位构成」的序号从“（二）”跳到“（五）”，中间缺号；请核对是否漏了内容，或重排序号。",
        },
      ],
    },
    {
      it: "a number stands twice",
      sheets: drawn("一、主要职责", "1.负责政务公开。", "2.负责接待。", "2.负责采购。"),
      finds: [
        {
          at: "A5",
          because: "A4",
          quotes: "2.",
          says: "“情况说明”「一、主要职责」的序号“2.”出现了两次；请重排序号。",
        },
      ],
    },
    {
      it: "one of the items has no number",
      sheets: drawn(
        "一、主要职责",
        duty("(5)", "大数据建设"),
        duty("", "智慧城市建设"),
        duty("（6）", "机关服务"),
      ),
      finds: [
        {
          at: "A4",
          because: "A3 A5",
          quotes: "智慧城市建设",
          says: "“情况说明”「一、主要职责」里“智慧城市建设”没有编号，它前后的并列各项是“(5)”和“（6）”；请补编号并顺延后面的序号。",
        },
      ],
    },
  ],
});
