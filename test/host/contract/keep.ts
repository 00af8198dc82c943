import type { KeptKey } from "../../../src/workbook/workbook-host";
import { HostRefusal } from "../../../src/workbook/workbook-host";
import { wholeOf } from "./content";
import type { Open } from "./opened-host";
import { at, edit } from "./seed";

export function describeKeep(open: Open): void {
  describe("keep", () => {
    const keys: readonly KeptKey[] = ["state", "aside"];

    test.each(keys)("has no %s at first, and taking none away does nothing", async (key) => {
      const { host, look } = await open();
      const before = wholeOf(await look());
      expect(await host.kept(key)).toBeUndefined();
      await host.keep(key, undefined);
      expect(await host.kept(key)).toBeUndefined();
      expect(wholeOf(await look())).toEqual(before);
    });

    test.each<[string, string]>([
      ["Chinese", "“三公”经费增加：新增公务用车一辆，已报批。"],
      ["JSON", '{"version":1,"reasons":[{"fact":"收支总表/合计","why":"四舍五入"}]}'],
      ["signs that XML escapes", "<a b=\"c\" d='e'>&amp; & &lt; ]]> <![CDATA[ x ]]> <!-- y --> <?z?>"],
      ["what Excel escapes in cells", "_x000D_ _x0041_"],
      ["spaces and new lines at both ends", " \n\t甲\n\n乙\t\n "],
      ["the new lines of Windows", "甲\r\n乙\r丙"],
      ["emoji and rare characters", "👩‍💼 𠮷 𰻞 é é \u00a0\u2028\ufeff"],
      ["an empty text, which is not none", ""],
      ["100 KB", "预算核对 <说明> & 理由；".repeat(Math.ceil((100 * 1024) / 15))],
    ])("keeps %s as it is, also when the workbook is opened anew", async (_, text) => {
      const { host, reopen } = await open();
      await host.keep("state", text);
      expect(await host.kept("state")).toBe(text);
      expect(await host.kept("aside")).toBeUndefined();
      const again = (await reopen?.()) ?? host;
      expect(await again.kept("state")).toBe(text);
      expect(await again.kept("aside")).toBeUndefined();
    });

    test.each(["甲\u0000乙", "甲\u0001乙", "\ud83d", "\ude00甲", "\uffff"])(
      "keeps or refuses what not every place can hold, and never alters it: %j",
      async (text) => {
        const { host } = await open();
        await host.keep("state", "先");
        const refusal: unknown = await host.keep("state", text).catch((error: unknown) => error);
        if (refusal !== undefined) expect(refusal).toBeInstanceOf(HostRefusal);
        expect(await host.kept("state")).toBe(refusal === undefined ? text : "先");
      },
    );

    test("keeps the keys apart, and the last text of each", async () => {
      const { host, reopen } = await open();
      await host.keep("state", "一");
      await host.keep("aside", "二");
      await host.keep("state", "三");
      const again = (await reopen?.()) ?? host;
      expect([await again.kept("state"), await again.kept("aside")]).toEqual(["三", "二"]);
      await again.keep("state", undefined);
      expect([await again.kept("state"), await again.kept("aside")]).toEqual([undefined, "二"]);
    });

    test("leaves the sheets as they are, and takes a text away without trace", async () => {
      const { host, look, reopen } = await open();
      const before = wholeOf(await look());
      for (const key of keys) await host.keep(key, "留存");
      expect(wholeOf(await look())).toEqual(before);
      expect(wholeOf(await host.read())).toEqual(before);
      for (const key of keys) await host.keep(key, undefined);
      expect(wholeOf(await look())).toEqual(before);
      const again = (await reopen?.()) ?? host;
      expect([await again.kept("state"), await again.kept("aside")]).toEqual([undefined, undefined]);
    });

    test("keeps a text through our own edits", async () => {
      const { host, reopen } = await open();
      await host.keep("state", "留存");
      await host.apply([edit(at(5, 2), 1934.25, 1)]);
      expect(await host.kept("state")).toBe("留存");
      expect(await ((await reopen?.()) ?? host).kept("state")).toBe("留存");
    });
  });
}
