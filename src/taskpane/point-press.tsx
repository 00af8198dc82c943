/** A press that opens 指认 beneath it, and closes it again; then the reader is back at what was recognised. */
import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { PointingForm, type PointingStart } from "./pointing-form";
import { RECOGNISED } from "./recognised-id";

export interface PointPressProps {
  readonly label: string;
  /** The label for people who do not see what stands around it. */
  readonly called: string;
  readonly start: PointingStart;
}

export function PointPress({ label, called, start }: PointPressProps) {
  const [open, setOpen] = useState(false);
  const press = useRef<HTMLButtonElement>(null);
  const close = (pointed: boolean) => {
    setOpen(false);
    (pointed ? document.getElementById(RECOGNISED) : press.current)?.focus();
  };
  return (
    <div style={{ minWidth: 0 }}>
      <Button
        ref={press}
        size="small"
        aria-label={called}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && <PointingForm start={start} onDone={close} />}
    </div>
  );
}
