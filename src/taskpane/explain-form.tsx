/** Asks why a finding may stand as it is; the finding then leaves its pile. */
import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { CommentRegular } from "@fluentui/react-icons/svg/comment";
import type { ReviewFinding } from "../review/review";
import { later } from "./later";
import { words } from "./words";

const ReasonForm = later(() =>
  import(/* webpackChunkName: "forms" */ "./reason-form").then((part) => part.ReasonForm),
);

export interface ExplainFormProps {
  readonly finding: ReviewFinding;
  /** Called before the finding goes: the keyboard then goes on with the next one. */
  readonly onExplain: () => void;
}

export function ExplainForm({ finding, onExplain }: ExplainFormProps) {
  const [open, setOpen] = useState(false);
  const press = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setOpen(false);
    setTimeout(() => press.current?.focus());
  };
  if (open) return <ReasonForm finding={finding} onExplain={onExplain} onCancel={cancel} />;
  return (
    <Button
      ref={press}
      size="small"
      appearance="subtle"
      icon={<CommentRegular />}
      style={{ justifySelf: "start" }}
      onClick={() => setOpen(true)}
    >
      {words.explainPress[finding.severity]}
    </Button>
  );
}
