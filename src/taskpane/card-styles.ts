/** How a card of a pile looks: a finding's, and that of a diagnosis. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "./theme";

export const useCardStyles = makeStyles({
  card: {
    display: "grid",
    gap: "6px",
    padding: "8px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    outlineOffset: "-2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [FORCED_COLORS]: { borderLeftColor: "Canvas" },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    [FORCED_COLORS]: { borderLeftColor: "Highlight" },
  },
  /** It is told of the workbook as it was. */
  stale: {
    borderLeftStyle: "dashed",
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    [FORCED_COLORS]: { borderLeftColor: "CanvasText" },
  },
  head: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "8px",
  },
  signs: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  sentence: { margin: 0, lineHeight: "1.6", overflowWrap: "anywhere" },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "1.6" },
  summary: { cursor: "pointer", width: "fit-content" },
});
