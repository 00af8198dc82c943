/** What a tab of the pane shows. 核对 comes with the session; the others when people first look at them. */
import { later } from "./later";
import { ReviewTab } from "./review-tab";
import type { PaneTab } from "./session-state";

export interface PanelProps {
  readonly tab: PaneTab;
  readonly inExcel: boolean;
}

const NarrativeTab = later(() =>
  import(/* webpackChunkName: "narrative" */ "./narrative-tab").then((part) => part.NarrativeTab),
);
const EvaluationTab = later(() =>
  import(/* webpackChunkName: "evaluation" */ "./evaluation-tab").then((part) => part.EvaluationTab),
);
const TablesTab = later(() =>
  import(/* webpackChunkName: "overview" */ "./tables-tab").then((part) => part.TablesTab),
);

export function Panel({ tab, inExcel }: PanelProps) {
  if (tab === "review") return <ReviewTab inExcel={inExcel} />;
  if (tab === "narrative") return <NarrativeTab />;
  return tab === "evaluation" ? <EvaluationTab /> : <TablesTab />;
}
