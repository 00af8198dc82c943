import { henan } from "./henan";
import type { PlacedLocality } from "./placed-locality";
import { shanghai } from "./shanghai";

/** Every locality whose demands are known; of any other nothing is asked. */
export const localities: readonly PlacedLocality[] = [henan, shanghai];
