import { byEconomicClass } from "./by-economic-class";
import { byFunction } from "./by-function";
import type { DrawnLayout } from "./drawn-layout";
import { procurement } from "./procurement";
import { projectsAndTargets } from "./projects-and-targets";
import { threePublic } from "./three-public";
import { twoSided } from "./two-sided";

/** The thirteen tables as drawn in Henan (豫) and in the wording and shape of at least one other place. */
export const drawnLayouts: readonly DrawnLayout[] = [
  ...twoSided,
  ...byFunction,
  ...byEconomicClass,
  ...threePublic,
  ...projectsAndTargets,
  ...procurement,
];
