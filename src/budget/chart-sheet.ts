/** What stands in A1 of a sheet of charts that we wrote; such a sheet repeats the tables and is never checked. */
export const chartSheetTitle = "部门预算图表（核对生成）";
