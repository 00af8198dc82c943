import { economicUnder, fenOf, lastYearsFen, type Allotment, type Picks } from "./department";
import { money, words, type Ink } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** “三公”经费表: one line across, or one item a row (皖), with or without last year beside it. */

const abroad = economicUnder("30212");
const reception = economicUnder("30217");
const running = economicUnder("30231");
const purchase = economicUnder("31013");
const vehicles = economicUnder("30231", "31013");
const whole = economicUnder("30212", "30217", "30231", "31013");

export function printThreePublic(allotments: readonly Allotment[], style: Style): Table {
  // 沪 prints its tables in 元 and this one in 万元.
  const own =
    style.money.unit === "元" ? { ...style.money, unit: "万元" as const, decimals: 2 } : style.money;
  const amount = (pick: Picks): Ink => money(fenOf(allotments, pick), own);
  const before = (pick: Picks): Ink => money(lastYearsFen(allotments, pick), own);
  const title = titleIn("three-public", style.titles);
  const upright = style.threePublic.startsWith("upright");
  const withLastYear = style.threePublic.endsWith("last year");
  const common = { kind: "three-public", title, unit: own.unit } as const;
  if (upright) {
    const items: readonly (readonly [string, Picks])[] = [
      ["合计", whole],
      ["1、因公出国（境）费", abroad],
      ["2、公务接待费", reception],
      [style.titles === 2 ? "3、公务用车费" : "3、公务用车购置及运行费", vehicles],
      ["其中：（1）公务用车运行维护费", running],
      ["（2）公务用车购置费", purchase],
    ];
    return {
      ...common,
      columns: withLastYear ? [["项目"], ["2021年预算数"], ["2022年预算数"]] : [["项目"], ["预算数"]],
      rows: items.map(([label, pick]) => [
        words(label),
        ...(withLastYear ? [before(pick)] : []),
        amount(pick),
      ]),
    };
  }
  const columns: readonly (readonly [string, Picks])[] = [
    [withLastYear ? "合计" : "“三公”经费合计", whole],
    ["因公出国（境）费", abroad],
    ["公务用车购置及运行费/小计", vehicles],
    ["公务用车购置及运行费/公务用车购置费", purchase],
    ["公务用车购置及运行费/公务用车运行费", running],
    ["公务接待费", reception],
  ];
  const amounts = columns.map(([, pick]) => amount(pick));
  const paths = columns.map(([path]) => path.split("/"));
  const yearly = (year: string) => paths.map((path) => [year, ...path]);
  return {
    ...common,
    columns: withLastYear ? [...yearly("2021年预算数"), ...yearly("2022年预算数")] : paths,
    rows: [[...(withLastYear ? columns.map(([, pick]) => before(pick)) : []), ...amounts]],
    notes: ["注：本表口径依据部门预算管理的有关规定，按公开要求列示。"],
  };
}
