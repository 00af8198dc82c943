/** What is shipped beside the manifest, and must agree with it. */
export interface Shipped {
  /** Names that the code associates with the ribbon's buttons. */
  readonly commands: readonly string[];
  /** Ids of the cell functions as functions.json describes and functions.js associates them; absent before a build. */
  readonly functions?: { readonly described: readonly string[]; readonly associated: readonly string[] };
  /** The content of a file by its path below the manifest's base address; undefined where there is none. */
  readonly files: (path: string) => Uint8Array | undefined;
}

/** The faults of one kind, each a sentence that says what was found and what to do. */
export type Check = (manifest: Document, shipped: Shipped) => readonly string[];
