/** How the parts of 核对设置 look: narrow, one under the other. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  form: { display: "grid", gap: "6px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px", display: "grid", gap: "4px" },
});
