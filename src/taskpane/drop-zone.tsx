/** A workbook may be dropped anywhere on the page; while it hovers, the page says what will happen. */
import { useEffect, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { openFiles } from "./open-files";
import { usePaneSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: "8px",
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

export function DropZone() {
  const styles = useStyles();
  const session = usePaneSession();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (drag: DragEvent) => {
      if (!drag.dataTransfer?.types.includes("Files")) return;
      drag.preventDefault();
      setHovering(true);
    };
    const leave = (drag: DragEvent) => {
      if (drag.relatedTarget === null) setHovering(false);
    };
    const drop = (drag: DragEvent) => {
      drag.preventDefault();
      setHovering(false);
      void openFiles(session, [...(drag.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [session]);
  return hovering ? <div className={styles.veil}>{words.dropHere}</div> : null;
}
