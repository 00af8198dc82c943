import type { Entry } from "./coded-entries";
import { blank, words, type Ink } from "./ink";
import type { Style } from "./style";

/** The columns left of the amounts: 类款项 in three columns, in one or in the name; the unit beside or above its rows. */
type LabelRole = "class" | "section" | "item" | "code" | "unit" | "unit name" | "name";
export interface LabelColumn {
  readonly role: LabelRole;
  readonly path: readonly string[];
}

export const unitLabels: readonly LabelColumn[] = [
  { role: "unit", path: ["单位代码"] },
  { role: "name", path: ["单位名称"] },
];

export function labelColumns({ codes, unitRows }: Style): LabelColumn[] {
  const label = (role: LabelRole, path: string): LabelColumn => ({ role, path: path.split("/") });
  const beside = unitRows === "beside";
  const unit = unitRows === "none" ? [] : [label("unit", "单位代码")];
  const unitName = beside ? [label("unit name", "单位名称")] : [];
  const name = label("name", beside ? "科目名称" : "单位（科目名称）");
  switch (codes) {
    case "one column":
    case "one column of numbers":
      return [...unit, ...unitName, label("code", "科目编码"), name];
    case "in the name":
      return [...unit, ...unitName, label("name", "功能分类科目")];
    default:
      return [
        label("class", "科目编码/类"),
        label("section", "科目编码/款"),
        label("item", "科目编码/项"),
        ...unit,
        ...unitName,
        name,
      ];
  }
}

export function labelPrinter(labels: readonly LabelColumn[], style: Style): (entry: Entry) => Ink[] {
  const { codes } = style;
  const number = codes === "three numbers" || codes === "one column of numbers";
  const onEveryRow = style.unitCodeOnEveryRow || style.unitRows === "beside";
  let last = { class: "", section: "" };
  return (entry) => {
    const code = entry.code ?? "";
    const parts = { class: code.slice(0, 3), section: code.slice(3, 5), item: code.slice(5, 7) };
    const repeats =
      codes === "first row only" && entry.level === "code" && code.length === 7 && last.class === parts.class;
    const shown = {
      class: repeats ? "" : parts.class,
      section: repeats && last.section === parts.section ? "" : parts.section,
      item: parts.item,
    };
    last = parts;
    const asCode = (digits: string): Ink =>
      digits === "" ? blank : number ? { value: Number(digits) } : words(digits);
    return labels.map(({ role }, i): Ink => {
      if (entry.level === "total" && style.totalIn === "codes") return i === 0 ? words("合计") : blank;
      switch (role) {
        case "class":
        case "section":
        case "item":
          return asCode(shown[role]);
        case "code":
          return asCode(code);
        case "unit":
          return entry.unitCode && (entry.level === "unit" || onEveryRow) ? words(entry.unitCode) : blank;
        case "unit name":
          return entry.unitName ? words(entry.unitName) : blank;
        case "name":
          return words(codes === "in the name" && code ? `${code} ${entry.name}` : entry.name);
      }
    });
  };
}
