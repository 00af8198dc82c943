import { directionStandsAlone } from "../../../src/rules/text/direction-stands-alone";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(directionStandsAlone, {
  passes: [
    {
      it: "amount and rate that move together, in either order and any province's words",
      sheets: statement(
        "收入减少950.03万元，下降32.94%。",
        "比上年下降40%，减少6万元。",
        "较上年增17.1万元，增幅17.18%。",
        "同比增加17000元，增长5.11 %，主要原因是人员增加。",
      ),
      compared: 4,
    },
    {
      it: "no change, said in any of its ways",
      sheets: statement(
        "与上年持平，无增减变化。",
        "比上年增加0万元，增长0%，主要原因是与上年持平，无增减变化。",
        "公务用车运行维护费与2021年预算数保持一致，没有增加。",
      ),
      compared: 3,
    },
    {
      it: "what moved is a reason, a rate, or offset by another",
      sheets: statement(
        "培训费增加、会议费减少与上年相比持平。",
        "公用经费因会议费减少与上年持平。",
        "支出增幅与上年持平，收入增加与支出增加保持一致。",
        "人员经费增加5万元，公用经费与上年持平。",
        "非税收入保持不变，增长3.6%。",
      ),
      compared: 5,
    },
    {
      it: "two things or two bases",
      sheets: statement(
        "支出增加5万元，占比下降3%。",
        "比年初预算增加5万元，同比下降3%。",
        "收入增加5万元；支出下降3%。",
        "较上年增加-5万元，下降3%。",
        "增加5万元，增速下降3个百分点。",
        "办事效率提高30%，减少5万元。",
        "支出提高30%，减少5万元成本。",
      ),
      compared: 7,
    },
  ],
  finds: [
    {
      it: "a direction and no change in one breath",
      sheets: statement(
        "政府性基金收支预算增加相比 2021 年无变化，主要原因：未安排政府性基金项目。",
        "“三公”经费减少与上年预算数相比，保持一致。",
      ),
      finds: [
        {
          at: "A2",
          quotes: "增加相比 2021 年无变化",
          says: `${where}写“政府性基金收支预算增加相比 2021 年无变化”，“增加”与“无变化”不能同时成立；没有变化的请写与上年持平，有变化的请写明增减多少。`,
          fix: "“政府性基金收支预算增加相比 2021 年无变化，主要原因：未安排政府性基金项目。”→“政府性基金收支预算与2021年持平，主要原因：未安排政府性基金项目。”",
        },
        {
          at: "A3",
          quotes: "减少与上年预算数相比，保持一致",
          says: `${where}写“‘三公’经费减少与上年预算数相比，保持一致”，“减少”与“保持一致”不能同时成立；没有变化的请写与上年持平，有变化的请写明增减多少。`,
          fix: "““三公”经费减少与上年预算数相比，保持一致。”→““三公”经费与上年持平。”",
        },
      ],
    },
    {
      it: "no change, and then a direction with an amount",
      sheets: statement("公务接待费与上年持平减少2万元。"),
      finds: [
        {
          at: "A2",
          quotes: "持平减少2万元",
          says: `${where}写“公务接待费与上年持平减少2万元”，“减少”与“持平”不能同时成立；没有变化的请写与上年持平，有变化的请写明增减多少。`,
        },
      ],
    },
    {
      it: "the amount rises and the rate falls, or the other way round",
      sheets: statement("商品和服务支出较上年减0.04万元,增0.01%。", "收入比上年下降40%，增加6万元。"),
      finds: [
        {
          at: "A2",
          quotes: "减0.04万元,增0.01%",
          says: `${where}写“商品和服务支出较上年减0.04万元,增0.01%”，金额与比例一个说“减”、一个说“增”；请核对方向，改成同一个。`,
        },
        {
          at: "A3",
          quotes: "下降40%，增加6万元",
          says: `${where}写“收入比上年下降40%，增加6万元”，金额与比例一个说“下降”、一个说“增加”；请核对方向，改成同一个。`,
        },
      ],
    },
  ],
});
