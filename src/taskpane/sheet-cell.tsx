/** One cell on the page's sheet: a wrong one carries a tint, a corner and its sentence, not colour alone. */
import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../workbook/mark";
import { piles } from "./findings-by-sheet";
import type { SheetGeometry } from "./sheet-geometry";
import type { ShownCell } from "./sheet-window";
import { FORCED_COLORS } from "./theme";
import { words } from "./words";

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    padding: "0 6px",
    overflow: "hidden",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "cell",
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    lineHeight: "18px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    fontVariantNumeric: "tabular-nums",
  },
  start: { justifyContent: "flex-start" },
  center: { justifyContent: "center", textAlign: "center" },
  end: { justifyContent: "flex-end", textAlign: "right" },
  marked: {
    "::before": {
      content: '""',
      position: "absolute",
      top: 0,
      right: 0,
      borderTop: "9px solid currentColor",
      borderLeft: "9px solid transparent",
      [FORCED_COLORS]: { forcedColorAdjust: "none", color: "LinkText" },
    },
  },
  error: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteRedBorder2}`,
    "::before": { color: tokens.colorPaletteRedForeground1 },
  },
  explain: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteDarkOrangeBorder2}`,
    "::before": { color: tokens.colorPaletteDarkOrangeForeground1 },
  },
  hint: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteBlueBorderActive}`,
    "::before": { color: tokens.colorPaletteBlueForeground2 },
  },
  related: { outline: `2px dashed ${tokens.colorNeutralForeground3}`, outlineOffset: "-2px", zIndex: 1 },
  selected: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px", zIndex: 1 },
});

export interface SheetCellProps {
  readonly cell: ShownCell;
  readonly geometry: SheetGeometry;
  readonly selected: boolean;
  readonly related: boolean;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

export const SheetCell = memo(function SheetCell({ cell, geometry, selected, related }: SheetCellProps) {
  const styles = useStyles();
  const { range, text, align, marks } = cell;
  const left = geometry.left[range.left]!;
  const top = geometry.top[range.top]!;
  const height = geometry.top[range.bottom + 1]! - top;
  const worst: Severity | undefined = piles.find((severity) =>
    marks.some((mark) => mark.severity === severity),
  );
  const sentences = marks.map(({ severity, note }) => `${words.severities[severity]}：${note}`).join("\n");
  return (
    <div
      role="gridcell"
      id={cellId(range.top, range.left)}
      data-row={range.top}
      data-column={range.left}
      data-severity={worst}
      aria-colindex={range.left + 1}
      aria-selected={selected}
      aria-label={worst && words.cellSays(text, sentences)}
      title={sentences || undefined}
      className={mergeClasses(
        styles.cell,
        styles[align],
        worst && styles.marked,
        worst && styles[worst],
        related && styles.related,
        selected && styles.selected,
      )}
      style={{ left, top, width: geometry.left[range.right + 1]! - left, height }}
    >
      {text !== "" && (
        <span className={styles.text} style={{ WebkitLineClamp: Math.max(1, Math.floor((height - 4) / 18)) }}>
          {text}
        </span>
      )}
    </div>
  );
});
