import { blankIsFilledIn } from "../../../src/rules/text/blank-is-filled-in";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(blankIsFilledIn, {
  passes: [
    {
      it: "reasons that are given, asked for or analysed",
      sheets: statement(
        "支出减少5万元，主要原因是，本年没有新增项目。",
        "偏离绩效目标的，要分析原因。",
        "主要原因：项目支出减少。",
      ),
      compared: 4,
    },
    {
      it: "words that name a unit or a threshold",
      sheets: statement(
        "本说明的金额单位为万元。",
        "数据均以万元为单位，保留两位小数。",
        "单价为万元以上的设备另行登记。",
        "表中数字为万元，本表金额均为 万元。",
        "**单位构成**",
      ),
      compared: 6,
    },
    {
      it: "formulas, sizes and document numbers",
      sheets: statement(
        "预算执行率=（预算完成数/预算数）×100%。",
        "补助按人数×年限计算，每人50元×12个月×30人。",
        "依据豫政【2022】5号文件，购置X光机2台。",
        "【项目名称】智慧城市建设",
      ),
      compared: 5,
    },
    {
      it: "a change, whichever way, told in general",
      sheets: statement(
        "预算增加（减少）的原因见下文。",
        "与上年相比增（+）减（-）情况见附表。",
        "较上年增加（减少）-5.20万元。",
      ),
      compared: 4,
    },
    { it: "a line to sign on", sheets: statement("负责人签字：______", "无政府性基金预算。"), compared: 3 },
  ],
  finds: [
    {
      it: "a reason that nobody gave",
      sheets: statement(
        "一般公共预算减少5万元，主要原因：。",
        "公务接待费与上年持平，原因是；公务用车费为0万元。",
      ),
      finds: [
        {
          at: "A2",
          quotes: "主要原因：。",
          says: `${where}写到“主要原因：。”就断了，没有写原因；请补写原因，或删去这半句。`,
        },
        {
          at: "A3",
          quotes: "原因是；",
          says: `${where}写到“原因是；公务用车费为0万元”就断了，没有写原因；请补写原因，或删去这半句。`,
        },
      ],
    },
    {
      it: "a unit without a number, in the ways of three places",
      sheets: statement(
        "收入总计为 万元，支出总计5万元。",
        "基本支出5万元，占 %；",
        "比上年增加万元，增长2%。",
      ),
      finds: [
        { at: "A2", quotes: "为 万元", says: `${where}的“收入总计为 万元”只有单位没有数；请填上数。` },
        { at: "A3", quotes: "占 %", says: `${where}的“占 %”只有单位没有数；请填上数。` },
        { at: "A4", quotes: "增加万元", says: `${where}的“比上年增加万元”只有单位没有数；请填上数。` },
      ],
    },
    {
      it: "letters, signs, lines and brackets that stand for what was to be filled in",
      sheets: statement(
        "与20XX年相比持平。",
        "XX局收入总计5万元。",
        "支出总计××万元。",
        "公务接待费____万元。",
        "收入减少5万元，主要原因：【收入增减的主要原因】。",
        "【部门名称】2022年收入总计5万元。",
      ),
      finds: [
        "与20XX年相比持平",
        "XX局收入总计5万元",
        "支出总计××万元",
        "公务接待费____万元",
        "【收入增减的主要原因】",
        "【部门名称】2022年收入总计5万元",
      ].map((quote, i) => ({
        at: `A${i + 2}`,
        quotes: ["20XX年", "XX局", "××万元", "____万元", "【收入增减的主要原因】", "【部门名称】"][i]!,
        says: `${where}的“${quote}”是模板留下的空，还没有填；请填写，或删去这一句。`,
      })),
    },
    {
      it: "both directions are left standing before an amount",
      sheets: statement("收入比上年增加（减少）5.20万元。", "支出较上年减少/增加3%。", "同比增（减）2万元。"),
      finds: ["收入比上年增加（减少）5.20万元", "支出较上年减少/增加3%", "同比增（减）2万元"].map(
        (quote, i) => ({
          at: `A${i + 2}`,
          quotes: ["增加（减少）5.20万元", "减少/增加3%", "增（减）2万元"][i]!,
          says: `${where}的“${quote}”把增和减都留着，看不出是增是减；请按实际只留一个词。`,
        }),
      ),
    },
  ],
});
