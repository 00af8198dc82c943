import {
  basic,
  both,
  carried,
  current,
  economicUnder,
  from,
  inProject,
  unitFunds,
  type Picks,
} from "./department";
import type { Style } from "./style";

/** The amount columns of tables by 科目, as localities head them, and the money that each takes in. */
export interface MoneyColumn {
  readonly path: readonly string[];
  readonly pick: Picks;
}

export const column = (path: string, pick: Picks): MoneyColumn => ({ path: path.split("/"), pick });
const every: Picks = () => true;
export const never: Picks = () => false;
const ofType =
  (type: string): Picks =>
  ({ project }) =>
    project?.type === type;

export const natureColumns: Readonly<Record<Style["columns"], readonly MoneyColumn[]>> = {
  kinds: [
    column("合计", every),
    column("基本支出/小计", basic),
    column("基本支出/人员经费/工资福利支出", both(basic, economicUnder("301"))),
    column("基本支出/人员经费/对个人和家庭的补助", both(basic, economicUnder("303"))),
    column("基本支出/公用经费/商品和服务支出", both(basic, economicUnder("302"))),
    column("基本支出/公用经费/资本性支出", both(basic, economicUnder("310"))),
    column("项目支出/小计", inProject),
    column("项目支出/其他运转类", ofType("其他运转类")),
    column("项目支出/特定目标类", ofType("特定目标类")),
  ],
  two: [column("合计", every), column("基本支出", basic), column("项目支出", inProject)],
  "people and running": [
    column("合计", every),
    column("基本支出/小计", basic),
    column("基本支出/人员经费", both(basic, economicUnder("301", "303"))),
    column("基本支出/公用经费", both(basic, economicUnder("302", "310"))),
    column("项目支出", inProject),
  ],
};

const fiscalColumns = (prefix: string): readonly MoneyColumn[] => [
  column(`${prefix}政府性基金预算`, both(current, from("fund"))),
  column(`${prefix}国有资本经营预算`, both(current, from("state-capital"))),
  column("财政专户管理资金", both(current, from("special-account"))),
];
const single = (group: string): readonly MoneyColumn[] => [
  column(`${group}事业收入`, both(current, from("business"))),
  column(`${group}事业单位经营收入`, both(current, from("operation"))),
  column(`${group}上级补助收入`, both(current, from("superior"))),
  column(`${group}附属单位上缴收入`, both(current, from("affiliate"))),
  column(`${group}其他收入`, both(current, from("other"))),
];
const carryover = column("上年结转结余", carried);

export const revenueColumns: Readonly<Record<Style["revenueColumns"], readonly MoneyColumn[]>> = {
  "unit funds": [
    column("合计", every),
    column("一般公共预算/小计", both(current, from("general"))),
    column("一般公共预算/其中：财政拨款", both(current, from("general"))),
    ...fiscalColumns(""),
    column("单位资金/小计", both(current, unitFunds)),
    ...single("单位资金/"),
    carryover,
  ],
  flat: [
    column("合计", every),
    { ...carryover, path: ["上年结转"] },
    column("一般公共预算拨款收入", both(current, from("general"))),
    column("政府性基金预算拨款收入", both(current, from("fund"))),
    column("国有资本经营预算拨款收入", both(current, from("state-capital"))),
    column("财政专户管理资金收入", both(current, from("special-account"))),
    ...single(""),
  ],
  appropriation: [
    column("收入预算/合计", every),
    column("收入预算/财政拨款收入", both(current, from("general", "fund", "state-capital"))),
    column("收入预算/财政专户管理资金收入", both(current, from("special-account"))),
    ...single("收入预算/"),
    column("收入预算/上年结转结余", carried),
  ],
};
