/** How the lines of a 自评 look: cards below each other, two fields beside each other where there is room. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useEvaluationStyles = makeStyles({
  card: {
    display: "grid",
    gap: "6px",
    padding: "8px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1, overflowWrap: "anywhere", minWidth: 0 },
  wanted: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 96px)", gap: "6px 8px" },
  outcome: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  points: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold },
});
