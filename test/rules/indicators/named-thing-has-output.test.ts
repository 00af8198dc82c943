import { namedThingHasOutput } from "../../../src/rules/indicators/named-thing-has-output";
import { describeRule } from "../describe-rule";
import { describeSilence } from "../describe-silence";
import { projectTargets } from "./drawn";

/** One project with its 产出指标 as "name target". */
const project = (name: string, ...outputs: readonly (readonly [name: string, target: string])[]): string =>
  projectTargets(
    outputs
      .map(([output, target], i) =>
        i === 0 ? `| ${name} | 8.00 | 产出指标 | ${output} | ${target} |` : `| | | | ${output} | ${target} |`,
      )
      .join("\n"),
  );

const pass = (it: string, sheets: string) => ({ it, sheets, compared: 1 });

describeRule(namedThingHasOutput, {
  passes: [
    pass("each thing has one", project("绿化、亮化费用", ["绿化面积", "≥800平方米"], ["路灯完好率", "≥98%"])),
    pass(
      "under another word for the same doing",
      project("会议及培训费", ["座谈会场次", "≥2次"], ["轮训人次", "≥80人"]),
    ),
    pass(
      "two words for one doing, counted together",
      project("印刷及制作费", ["印刷及制作数量", "≥2000本"], ["完成及时率", "≥95%"]),
    ),
    pass("a share of both is no number of either", project("会议及培训费", ["会议及培训完成率", "100%"])),
    pass(
      "where neither is named, they may be measured together",
      project("绿化、亮化费用", ["完成及时率", "100%"]),
    ),
    pass(
      "things of a number that no thing names may be the other's",
      project("节能宣传及日常购置", ["节能宣传次数", "≥4次"], ["办公桌椅", "≥20套"]),
    ),
    pass(
      "words shared in part leave doubt",
      project("节能宣传及日常购置", ["节能宣传次数", "≥4次"], ["日常用品合格率", "≥95%"]),
    ),
  ],
  finds: [
    {
      it: "one of two, by another word for it",
      sheets: project(
        "机关院内绿化、亮化费用",
        ["每季度维护一次", "≥1次"],
        ["绿植存活合格率", "≥95%"],
        ["维护及时率", "100%"],
      ),
      finds: [
        {
          at: "A4",
          because: "D4 D5 D6",
          says: "项目绩效目标汇总表「机关院内绿化、亮化费用」的名称列有“绿化”“亮化”，产出指标只涉及“绿化”，没有“亮化”；请看看是否需要补充。",
        },
      ],
    },
    {
      it: "one number for two doings",
      sheets: project("培训及考察学习费", ["考察及培训次数", "≥3次"], ["培训完成及时率", "≥95%"]),
      finds: [
        {
          at: "A4",
          because: "D4 E4",
          says: "项目绩效目标汇总表「培训及考察学习费」的名称列有“培训”“考察学习”，产出指标“考察及培训次数”合写成一个数量（≥3次）；请看看是否分开写，各做多少才看得出来。",
        },
      ],
    },
    {
      it: "a purchase beside what is done in words",
      sheets: project("公共机构节能宣传及日常购置", ["节能宣传次数", "≥4次"], ["宣传质量合格率", "≥95%"]),
      finds: [
        {
          at: "A4",
          because: "D4 D5",
          says: "项目绩效目标汇总表「公共机构节能宣传及日常购置」的名称列有“节能宣传”“日常购置”，产出指标只涉及“节能宣传”，没有“日常购置”；请看看是否需要补充。",
        },
      ],
    },
    {
      it: "costs of two kinds",
      sheets: project("水电费、物业费", ["水电保障天数", "≥250天"]),
      finds: [
        {
          at: "A4",
          because: "D4",
          says: "项目绩效目标汇总表「水电费、物业费」的名称列有“水电”“物业”，产出指标只涉及“水电”，没有“物业”；请看看是否需要补充。",
        },
      ],
    },
  ],
});

const measured: readonly (readonly [string, string])[] = [["道路维修里程", "≥3公里"]];
const named = (name: string) => ({ 绩效: project(name, ...measured) });

describeSilence(namedThingHasOutput, {
  "of one thing": named("道路维修费"),
  "of one doing with several objects": named("道路、桥梁维修"),
  "of several rooms under one rent": named("驻外单位、宿舍楼及餐厅租金"),
  "of the name of an office": named("住房和城乡建设专项"),
  "of words that hold 和, 及 or 与": named("普及教育参与和谐社区项目"),
  "of a part that could not be measured by itself": named("道路及其他"),
  "of tasks in general": named("道路监督与管理"),
  "of many things": named("道路、桥梁、涵洞、路灯、标志"),
  "of a project without outputs": {
    绩效: projectTargets("| 绿化、亮化费用 | 8.00 | 效益指标 | 绿化率 | ≥35% |"),
  },
});
