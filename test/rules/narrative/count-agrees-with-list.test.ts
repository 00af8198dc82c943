import { countAgreesWithList } from "../../../src/rules/narrative/count-agrees-with-list";
import { describeRule } from "../describe-rule";

const said = (...lines: readonly string[]): string =>
  ["| 某某局2022年部门预算情况说明 |", "| （二）机构设置情况 |", ...lines.map((line) => `| ${line} |`)].join(
    "\n",
  );

describeRule(countAgreesWithList, {
  passes: [
    {
      it: "three of three",
      sheets: said("某某局内设机构3个，分别为：办公室、审批科、监督科。"),
      compared: 1,
    },
    {
      it: "in words, with a remark in brackets",
      sheets: said(
        "局机关内设科室十二个：一科、二科、三科、四科、五科（含信访、督查）、六科、七科、八科、九科、十科、十一科、十二科；另设机关党委。",
      ),
      compared: 1,
    },
    {
      it: "a list that is not whole is not counted",
      sheets: said("内设机构5个，包括办公室、审批科等。", "内设机构2个：办公室、审批科。"),
      compared: 1,
    },
    {
      it: "several lists in one",
      sheets: said("预算单位2个，分别为：局机关，负责审批；服务中心。", "下属单位两个：甲中心、乙中心。"),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "an office that is gone",
      sheets: said("某某局内设机构5个，分别为：办公室、审批科、监督科、法规科。"),
      finds: [
        {
          at: "A3",
          quotes: "内设机构5个，分别为：办公室、审批科、监督科、法规科",
          says: "情况说明写“内设机构5个”，列出的有4个（办公室、审批科、监督科、法规科）；请核对个数和名单。",
        },
      ],
    },
  ],
});
