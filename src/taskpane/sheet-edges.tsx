/** Column letters and row numbers, which stay at the edges while the sheet scrolls beneath them. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../workbook/cell";
import { stretch, type SheetGeometry } from "./sheet-geometry";
import type { View } from "./sheet-window";

export const HEAD = 22;
export const SIDE = 44;

const label = {
  position: "absolute",
  boxSizing: "border-box",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground3,
  borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    height: `${HEAD}px`,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: { ...label, position: "sticky", left: 0, width: `${SIDE}px`, height: `${HEAD}px`, zIndex: 1 },
  column: { ...label, top: 0, height: `${HEAD}px` },
  side: { position: "sticky", left: 0, width: `${SIDE}px`, height: 0, zIndex: 2 },
  row: { ...label, left: 0, width: `${SIDE}px` },
});

export function SheetEdges({ geometry, view }: { geometry: SheetGeometry; view: View }) {
  const styles = useStyles();
  const { left, top } = geometry;
  const size = (offsets: readonly number[], at: number) => offsets[at + 1]! - offsets[at]!;
  return (
    <>
      <div aria-hidden className={styles.head} style={{ width: left[geometry.columns]! + SIDE }}>
        {indices(stretch(left, view.x, view.x + view.width)).map((column) => (
          <div
            key={column}
            className={styles.column}
            style={{ left: left[column]! + SIDE, width: size(left, column) }}
          >
            {columnName(column)}
          </div>
        ))}
        <div className={styles.corner} />
      </div>
      <div aria-hidden className={styles.side}>
        {indices(stretch(top, view.y, view.y + view.height)).map((row) => (
          <div key={row} className={styles.row} style={{ top: top[row]!, height: size(top, row) }}>
            {row + 1}
          </div>
        ))}
      </div>
    </>
  );
}

const indices = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
