import type { OldReader } from "./old-reader";

/** What reads older kinds is heavy and few files need it: it comes with the first of them. */
export const readOldLater: OldReader = async (old) => {
  const { readOld } = await import(/* webpackChunkName: "old-workbooks" */ "./read-old");
  return readOld(old);
};
