/** What comes in one file with the session: the rules, and the parts of the pane that show what they found. */
import { later } from "./later";
import { Waits } from "./waits";

const Nothing = () => null;

export const Bars = later(
  () => import(/* webpackChunkName: "review" */ "./bars").then((part) => part.Bars),
  Nothing,
);
export const Panel = later(
  () => import(/* webpackChunkName: "review" */ "./panel").then((part) => part.Panel),
  Waits,
);
export const WorkbookView = later(
  () => import(/* webpackChunkName: "review" */ "./workbook-view").then((part) => part.WorkbookView),
  Nothing,
);

/** Loads all of it, so that it is drawn at once. */
export async function loadSession() {
  const [{ Session }, { associateCommands }] = await Promise.all([
    import(/* webpackChunkName: "review" */ "./session"),
    import(/* webpackChunkName: "review" */ "./commands"),
    Bars.ready(),
    Panel.ready(),
    WorkbookView.ready(),
  ]);
  return { Session, associateCommands };
}
