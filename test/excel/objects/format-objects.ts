/** How cells look by their own format: fill, font, wrapping, the width of columns. */
import { plainLooks, type Looks } from "../cell";
import { object, type ObjectTables, type Property } from "../object-table";
import { SimulatedRange } from "../range";

/** Excel answers null where the cells of a range differ. */
function look<Name extends keyof Looks>(name: Name): Property<SimulatedRange> {
  return {
    get(range) {
      const used = range.sheet.usedRange(false);
      const seen = range.isWholeColumns && used ? (range.intersection(used) ?? range) : range;
      const shown = new Set<unknown>();
      for (let row = seen.top; row <= seen.bottom && shown.size < 2; row++)
        for (let column = seen.left; column <= seen.right; column++)
          shown.add(seen.sheet.looksAt(row, column)[name] ?? plainLooks[name]);
      return shown.size === 1 ? [...shown][0] : null;
    },
    set(range, value) {
      const asked = name === "columnWidth" ? wholeColumns(range) : range;
      asked.sheet.setLooks(asked, { [name]: value });
    },
  };
}

const wholeColumns = ({ sheet, left, right }: SimulatedRange): SimulatedRange =>
  new SimulatedRange(sheet, 0, left, 1_048_575, right);

export const formatObjects: Pick<ObjectTables, "RangeFormat" | "RangeFill" | "RangeFont"> = {
  RangeFormat: {
    properties: {
      WrapText: look("wrapText"),
      VerticalAlignment: look("verticalAlignment"),
      ColumnWidth: look("columnWidth"),
    },
    navigation: {
      Fill: (range) => object("RangeFill", range),
      Font: (range) => object("RangeFont", range),
    },
  },
  RangeFill: { properties: { Color: look("fill") } },
  RangeFont: { properties: { Color: look("fontColor"), Bold: look("bold") } },
};
