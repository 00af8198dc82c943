/** How the lists of tables look. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTablesStyles = makeStyles({
  heading: { margin: 0, padding: "10px 10px 4px", fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    alignItems: "center",
    padding: "8px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  wide: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    lineHeight: "1.6",
  },
  presses: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "start" },
});
