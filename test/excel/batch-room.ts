/** What a batch finds around it: the tables of all objects, and what outlives the batch. */
import type {
  ObjectTable,
  ObjectTables,
  Session,
  SimulatedObject,
  SimulatedTypes,
  TypeName,
} from "./object-table";
import type { RichApiError } from "./rich-api-error";

export interface BatchRoom extends Session {
  readonly tables: ObjectTables;
  readonly root: SimulatedObject;
  /** Refuses what is newer than this Excel claims to be. */
  refuseIfTooNew(type: TypeName, member: string): void;
  /** Notes an API that the simulation does not know, and makes the refusal for it. */
  unknown(what: string): RichApiError;
  keep(object: SimulatedObject): string;
}

export type AnyTable = ObjectTable<SimulatedTypes[TypeName]>;

export const tableOf = (room: BatchRoom, { type }: SimulatedObject): AnyTable =>
  room.tables[type] as AnyTable;
