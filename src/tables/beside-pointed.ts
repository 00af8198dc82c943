import type { Grid } from "./grid";
import { meets } from "./pointed";
import type { PointedRegion } from "./read-pointed";
import type { Region } from "./region";

/** What is left of a sheet's regions beside the tables that people have pointed at: none reads what is theirs. */
export function besidePointed(
  grid: Grid,
  regions: readonly Region[],
  pointed: readonly PointedRegion[],
): Region[] {
  return regions.flatMap((region) => {
    const { header } = region;
    const headed = { ...header, sheet: grid.sheet.name };
    if (pointed.some(({ range }) => meets(range, headed))) return [];
    const below = pointed.filter(({ range }) => meets(range, { ...headed, bottom: region.bottom }));
    const bottom = Math.min(region.bottom, ...below.map(({ range }) => range.top - 1));
    return [{ ...region, bottom }];
  });
}
