/** The functions behind the ribbon's buttons; manifest.xml names each of them once. */
export const commandNames = ["reviewSheet", "reviewAll", "writeNarrative", "clearMarks"] as const;

export type CommandName = (typeof commandNames)[number];
