/** The heading of what was recognised: where the focus goes when a form beneath it is gone. */
export const RECOGNISED = "recognised-tables";
