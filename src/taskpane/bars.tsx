/** All that stands above the tabs until it is read. */
import { Notices } from "./notice";
import { WriteBars } from "./write-bars";

export function Bars() {
  return (
    <>
      <Notices />
      <WriteBars />
    </>
  );
}
