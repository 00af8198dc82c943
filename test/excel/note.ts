/** A note of the old kind on one cell; the file says who wrote it. */
export interface SimulatedNote {
  row: number;
  readonly column: number;
  readonly author: string;
  content: string;
}
