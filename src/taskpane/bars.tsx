/** All that stands above the tabs until it is read. */
import { Notices } from "./notice";
import { OpenQuestion } from "./open-question";
import { StaleBar } from "./stale-mark";
import { WriteBars } from "./write-bars";

export function Bars() {
  return (
    <>
      <Notices />
      <StaleBar />
      <OpenQuestion />
      <WriteBars />
    </>
  );
}
