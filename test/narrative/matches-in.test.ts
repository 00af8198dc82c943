import fc from "fast-check";
import { matchesIn } from "../../src/narrative/matches-in";

const text = fc.array(fc.constantFrom(..."年月12，（）"), { maxLength: 30 }).map((all) => all.join(""));

test.each([/\d+/g, /（[^（）]*）/g, /(年)(?=\d)/g, /月/gu])("%p matches as it always does", (pattern) => {
  fc.assert(
    fc.property(text, (written) => {
      expect([...matchesIn(written, pattern)]).toEqual([...written.matchAll(pattern)]);
    }),
  );
});
