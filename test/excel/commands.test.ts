import { associateCommands, reviewCommand } from "../../src/taskpane/commands";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";

describe("the ribbon's 立即核对", () => {
  test("shows the pane, reviews, and then lets the button go", async () => {
    const excel = await openInTest([sheet("表", "|1|")]);
    const done: string[] = [];
    associateCommands(async () => {
      done.push(`reviewed with the pane ${excel.richApi.runtimeState}`);
    });
    await excel.settled();
    await excel.host.pressRibbonButton(reviewCommand);
    expect(done).toEqual(["reviewed with the pane Visible"]);
  });
});
