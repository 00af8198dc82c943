import { functionClasses } from "../../src/budget/function-classes";
import { ofUnit, under, type Allotment, type Department } from "./department";
import type { Style } from "./style";

/** One row of a table by 科目, before it is printed: a unit, or a 类, 款 or 项 within it. */
export interface Entry {
  readonly level: "total" | "unit" | "code" | "template";
  readonly name: string;
  readonly code?: string;
  readonly unitCode?: string;
  readonly unitName?: string;
  readonly allotments: readonly Allotment[];
}

export function entriesOf(department: Department, allotments: readonly Allotment[], style: Style): Entry[] {
  const { units, code, name } = department;
  const whole: Entry = { level: "unit", name, unitCode: code, allotments };
  switch (style.unitRows) {
    case "none":
      return codeEntries(allotments, style);
    case "department":
      return [whole, ...codeEntries(allotments, style, code)];
    case "units":
    case "nested":
    case "beside":
      return [
        ...(style.unitRows === "nested" ? [whole] : []),
        ...units.flatMap((unit): Entry[] => {
          const own = allotments.filter(ofUnit(unit));
          if (own.length === 0) return [];
          const row: Entry = { level: "unit", name: unit.name, unitCode: unit.code, allotments: own };
          const items = codeEntries(own, style, unit.code, unit.name);
          return style.unitRows === "beside" ? items : [row, ...items];
        }),
      ];
  }
}

/** 项 in order of their codes, with 类 and 款 rows above them where the locality prints those. */
function codeEntries(
  allotments: readonly Allotment[],
  { subtotals }: Style,
  unitCode?: string,
  unitName?: string,
): Entry[] {
  const items = [...new Map(allotments.map(({ item }) => [item.code, item])).values()];
  const named = new Map(items.map((item) => [item.code, item.name]));
  if (subtotals) {
    for (const { code, section } of items) {
      named.set(code.slice(0, 3), functionClasses.find((one) => one.code === code.slice(0, 3))!.name);
      named.set(code.slice(0, 5), section);
    }
  }
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({
      level: "code",
      code,
      name,
      allotments: allotments.filter(under(code)),
      ...(unitCode ? { unitCode } : {}),
      ...(unitName ? { unitName } : {}),
    }));
}
