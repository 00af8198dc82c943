/** A 情况说明 as short as one may be and still be one; each of its lines can be drawn anew or left out. */
const lines = {
  part: "第二部分 新乡市某局2022年部门预算情况说明",
  total: "一、收入支出预算总体情况说明",
  totals:
    "新乡市某局2022年收入总计100.00万元，支出总计100.00万元，与2021年预算相比，收入增加20.00万元，增长25%。主要原因：新增项目。2021年预算为80.00万元。",
  revenue: "二、收入预算总体情况说明",
  revenues: "新乡市某局2022年收入合计100.00万元，其中：一般公共预算100.00万元，没有其他收入。",
  expenditure: "三、支出预算总体情况说明",
  expenditures: "新乡市某局2022年支出合计100.00万元，其中：基本支出60.00万元，项目支出40.00万元。",
  three: "四、“三公”经费支出预算情况说明",
  threes: "新乡市某局2022年“三公”经费预算为0万元，与2021年保持一致。",
  running: "五、机关运行经费",
  runnings: "新乡市某局2022年机关运行经费支出预算8.34万元，主要保障机构正常运转。",
  procurement: "六、政府采购支出情况",
  procurements: "新乡市某局2022年政府采购预算安排0万元。",
  others: "七、其他重要事项",
  staff: "本单位行政编制20名，实有人员18人，退休人员3人，以上均为2021年末数。",
  performance: "2022年预算项目均按要求编制了绩效目标，共5个项目。",
  assets: "2021年期末共有车辆0辆，单价50万元以上通用设备0台。",
};
export type StatementLine = keyof typeof lines;

/** One line a row; an empty text leaves its line out. */
export function statement(anew: Partial<Record<StatementLine, string>> = {}, ...after: string[]): string {
  return [...Object.values({ ...lines, ...anew }), ...after]
    .filter((line) => line !== "")
    .map((line) => `| ${line} |`)
    .join("\n");
}
