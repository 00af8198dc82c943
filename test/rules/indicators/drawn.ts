/** The head of a 项目绩效目标汇总表; below it rows of 项目名称, 资金总额, 一级指标, 三级指标 and 指标值, from row 4 on. */
export const projectTargets = (rows: string): string => `
  | 项目绩效目标汇总表 |          |          |          |        |
  | 单位：万元         |          |          |          |        |
  | 项目名称           | 资金总额 | 一级指标 | 三级指标 | 指标值 |
  ${rows.trim()}`;

/** The head of a 整体绩效目标表; below it rows of 一级指标, 二级指标, 三级指标, 指标值 and 指标值说明, from row 4 on. */
export const overallTargets = (rows: string): string => `
  | 部门整体绩效目标表 |                      |          |        |            |
  | 预算情况           | 部门预算总额（万元） |          | 100.00 |            |
  | 一级指标           | 二级指标             | 三级指标 | 指标值 | 指标值说明 |
  ${rows.trim()}`;
