import { listAddsUp } from "../../../src/rules/narrative/list-adds-up";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const procurement = "（二）政府采购支出情况";
const assets = "（四）国有资产占用情况";

describeRule(listAddsUp, {
  passes: [
    {
      it: "goods, works and services",
      sheets: withNarrative(
        procurement,
        "2022年政府采购预算安排12.5万元，其中：政府采购货物预算2万元、政府采购工程预算0万元、政府采购服务预算10.5万元。",
      ),
      compared: 1,
    },
    {
      it: "a list that ends with 其他",
      sheets: withNarrative(
        assets,
        "2021年期末，共有车辆5辆，其中：一般公务用车2辆、执法执勤用车3辆、其他用车0辆；单价50万元以上通用设备1台（套）。",
      ),
      compared: 1,
    },
    {
      it: "rounding of each part",
      sheets: withNarrative(
        procurement,
        "政府采购预算10.01万元，其中：货物3.34万元、工程3.33万元、服务3.33万元。",
      ),
      compared: 1,
    },
    {
      it: "a list that names only some, beside one that names all",
      sheets: withNarrative(
        assets,
        "共有车辆5辆，其中：机要通信用车2辆。",
        "共有车辆5辆，其中：一般公务用车4辆，其他用车1辆。",
      ),
      compared: 1,
    },
    {
      it: "other amounts of procurement are no parts",
      sheets: withNarrative(
        procurement,
        "政府采购预算10万元，其中：货物2万元、工程3万元、服务5万元；面向中小企业预留6万元。",
      ),
      compared: 1,
    },
    {
      it: "two kinds of goods are no list that is known",
      sheets: withNarrative(
        procurement,
        "政府采购预算10万元，其中：集中采购货物2万元、分散采购货物1万元、工程3万元、服务5万元。",
        "政府采购预算4万元，其中：货物1万元，工程1万元；服务2万元，其中：物业服务费1万元。",
        "政府采购预算4万元，其中：货物1万元，工程1万元，服务2万元。",
      ),
      compared: 1,
    },
    {
      it: "the “三公” money with its parts in brackets, where no table has them",
      sheets: {
        ...statement(
          "七、“三公”经费支出预算情况说明",
          "2022年“三公”经费预算安排6.5万元，其中：因公出国（境）费0万元；公务用车购置及运行维护费5万元（公务用车购置费0万元，公务用车运行维护费5万元）；公务接待费1.5万元。",
        ),
      },
      compared: 1,
    },
    {
      it: "where a table has the amounts, each is compared with it and not added up again",
      sheets: withNarrative(
        "七、“三公”经费支出预算情况说明",
        "2022年“三公”经费预算安排6.5万元，其中：因公出国（境）费0万元，公务用车购置及运行费5万元，公务接待费1.6万元。",
        procurement,
        "政府采购预算3万元，其中：货物1万元，工程1万元，服务1万元。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a bare count beside others with their unit",
      sheets: withNarrative(assets, "共有车辆6，其中：一般公务用车4辆，其他用车1辆。"),
      finds: [
        {
          at: "A3",
          quotes: "6，其中：一般公务用车4辆，其他用车1辆",
          says: "情况说明“国有资产占用情况”写共有车辆6辆，所列各项之和是5辆（4+1）；请核对总数和各项。",
        },
      ],
    },
    {
      it: "人员经费 and 公用经费, where no table has them",
      sheets: statement(
        "六、基本支出预算情况说明",
        "2022年基本支出110万元，其中：人员经费95万元，占86.36%；公用经费25万元，占13.64%。",
      ),
      finds: [
        {
          at: "A3",
          quotes: "110万元，其中：人员经费95万元，占86.36%；公用经费25万元",
          says: "情况说明“基本支出预算情况说明”写基本支出110万元，所列各项之和是120万元（95+25）；请核对总数和各项。",
        },
      ],
    },
    {
      it: "a part that was changed",
      sheets: withNarrative(procurement, "政府采购预算10万元，其中：货物2万元、工程3万元、服务4.5万元。"),
      finds: [
        {
          at: "A3",
          quotes: "10万元，其中：货物2万元、工程3万元、服务4.5万元",
          says: "情况说明“政府采购支出情况”写政府采购预算10万元，所列各项之和是9.5万元（2+3+4.5）；请核对总数和各项。",
        },
      ],
    },
    {
      it: "vehicles that are not listed",
      sheets: withNarrative(assets, "共有车辆6辆，其中：一般公务用车4辆，其他用车1辆。"),
      finds: [
        {
          at: "A3",
          quotes: "6辆，其中：一般公务用车4辆，其他用车1辆",
          says: "情况说明“国有资产占用情况”写共有车辆6辆，所列各项之和是5辆（4+1）；请核对总数和各项。",
        },
      ],
    },
  ],
});
