import { change } from "./change";
import { changeRate } from "./change-rate";
import { executionRate } from "./execution-rate";
import type { Formula } from "./formula";
import { share } from "./share";
import { total } from "./total";

/** Every formula of the house, for the test that walks their examples and for documentation. */
export const formulas: readonly Formula[] = [share, change, changeRate, executionRate, total];
