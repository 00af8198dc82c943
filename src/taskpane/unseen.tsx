/** Text for ears only: present in the page, but not to be seen. */
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function Unseen({ as, children }: { as: "heading" | "news" | "words"; children: ReactNode }) {
  const { unseen } = useStyles();
  if (as === "heading") return <h1 className={unseen}>{children}</h1>;
  if (as === "words") return <span className={unseen}>{children}</span>;
  return (
    <div role="status" aria-live="polite" className={unseen}>
      {children}
    </div>
  );
}
