/** @jest-environment jsdom */
import { act } from "react";
import { MemoryHost } from "../../src/host/memory";
import type { Session } from "../../src/taskpane/session";
import { book } from "./made-up-review";
import { findings, mountPane, press, said } from "./mounted-pane";

/** The made-up review's rules are none of ours: what is asked of the session is watched instead. */
async function asking(): Promise<{ session: Session; asked: unknown[][] }> {
  const session = await mountPane(new MemoryHost(book));
  const asked: unknown[][] = [];
  session.rule = (on, ruling, reason) => {
    asked.push([on.rule, ruling, reason]);
    return reason === "" ? "规则没有理由，请写明理由。" : undefined;
  };
  await act(() => session.recheck());
  return { session, asked };
}

test("a rule is switched off from its finding, for a reason", async () => {
  const { session, asked } = await asking();
  const [first] = findings();
  await act(async () => (first!.querySelector("details")!.open = true));
  await press("停用或降低这条规则……", session);
  await press("确定", session);
  expect(first!.textContent).toContain("规则没有理由，请写明理由。");
  expect(said()).toBe("规则没有理由，请写明理由。");
  expect(asked).toEqual([["r1", "off", ""]]);
  await press("取消", session);
  expect(first!.querySelector("form")).toBeNull();
});
