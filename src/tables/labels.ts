/** What a column that holds no amounts tells of its row, and what people call it. */
export const labelNames = {
  code: "科目编码",
  class: "类",
  section: "款",
  item: "项",
  "government-code": "政府经济分类编码",
  "government-class": "政府经济分类·类",
  "government-section": "政府经济分类·款",
  "government-name": "政府经济分类名称",
  "unit-code": "单位代码",
  name: "名称",
  "project-type": "项目类型",
  "project-name": "项目名称",
  "project-code": "项目编码",
  "project-unit": "项目单位",
} as const;

export type LabelKey = keyof typeof labelNames;
