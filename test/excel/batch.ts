/** One batch of actions on its way: finds the objects its paths name and runs its actions in order. */
import { tableOf, type BatchRoom } from "./batch-room";
import { load } from "./load";
import { SimulatedObject, type TypeName } from "./object-table";
import { RichApiError } from "./rich-api-error";
import { actionTypes, pathTypes, type Action, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

export class BatchRun {
  /** Where in the object model the last step was: the client shows it as debugInfo.errorLocation. */
  location = "";
  private readonly objects = new Map<number, SimulatedObject | undefined>();
  private readonly kept = new Set<number>();

  constructor(
    private readonly room: BatchRoom,
    private readonly batch: Batch,
  ) {}

  run(action: Action): unknown {
    this.location = "";
    const on = action.ActionType === actionTypes.trace ? undefined : this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.trace:
        return null;
      case actionTypes.instantiate:
        return this.identity(on, action.ObjectPathId);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return load(this.room, on, action.QueryInfo ?? {}, action.ActionType === actionTypes.queryAsJson);
      case actionTypes.setProperty:
        return this.set(on, action.Name, this.given(action.ArgumentInfo)[0]);
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(on, name, value);
        return null;
      case actionTypes.method:
        return this.call(on, action);
      default:
        throw this.room.unknown(`ActionType ${action.ActionType}`);
    }
  }

  private resolve(id: number): SimulatedObject | undefined {
    if (!this.objects.has(id)) this.objects.set(id, this.follow(this.pathOf(id)));
    return this.objects.get(id);
  }

  private pathOf(id: number): ObjectPath {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new RichApiError("InvalidObjectPath", `object path ${id} is missing`);
    return path;
  }

  private follow(path: ObjectPath): SimulatedObject | undefined {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.room.root;
      case pathTypes.null:
        return undefined;
      case pathTypes.newObject:
        if (!(path.Name in this.room.tables)) throw this.room.unknown(`new ${path.Name}`);
        return new SimulatedObject(path.Name as TypeName, {});
      case pathTypes.reference: {
        const kept = this.room.references.get(path.Name);
        if (!kept) throw new RichApiError("InvalidReference", "This reference is not valid.");
        return kept;
      }
      default:
        return this.followFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  /** What a property, a method or an index leads to; from a null object everything leads to null. */
  private followFrom(from: SimulatedObject | undefined, path: ObjectPath): SimulatedObject | undefined {
    if (from === undefined) return undefined;
    const table = tableOf(this.room, from);
    this.locate(from, path.Name || "getItem");
    this.room.refuseIfTooNew(from.type, path.Name);
    if (path.ObjectPathType === pathTypes.property) {
      const lead = table.navigation?.[path.Name];
      if (!lead) throw this.room.unknown(`${from.type}.${path.Name}`);
      return lead(from.of);
    }
    const given = this.given(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      if (!table.indexer) throw this.room.unknown(`${from.type}[]`);
      return table.indexer(from.of, given[0]);
    }
    const method = table.methods?.[path.Name];
    if (path.ObjectPathType !== pathTypes.method || !method)
      throw this.room.unknown(`${from.type}.${path.Name}()`);
    const result = method(from.of, given, this.room);
    return result instanceof SimulatedObject ? result : undefined;
  }

  private call(on: SimulatedObject | undefined, action: Action): unknown {
    if (action.Name === "_KeepReference") return this.keep(action.ObjectPathId);
    if (on === undefined) return null;
    this.locate(on, action.Name);
    this.room.refuseIfTooNew(on.type, action.Name);
    const method = tableOf(this.room, on).methods?.[action.Name];
    if (!method) throw this.room.unknown(`${on.type}.${action.Name}()`);
    return method(on.of, this.given(action.ArgumentInfo), this.room) ?? null;
  }

  private keep(path: number): null {
    this.kept.add(path);
    return null;
  }

  private set(on: SimulatedObject | undefined, name: string, value: unknown): null {
    if (on === undefined) return null;
    this.locate(on, name);
    const property = Object.entries(tableOf(this.room, on).properties ?? {}).find(
      ([known]) => known.toLowerCase() === name.toLowerCase(),
    )?.[1];
    if (!property?.set) throw this.room.unknown(`${on.type}.${name} =`);
    property.set(on.of, value);
    return null;
  }

  /** What the client learns when it first meets an object: null, its id, or the reference it is kept by. */
  private identity(object: SimulatedObject | undefined, path: number): Record<string, unknown> | null {
    if (object === undefined) return null;
    const table = tableOf(this.room, object);
    const id = table.id?.(object.of);
    const reference = table.keptByReference && this.kept.has(path) ? this.room.keep(object) : undefined;
    return {
      ...(id !== undefined && { _Id: id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  /** The arguments, with objects in the places of their paths. */
  private given(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths?.[index];
      return typeof path === "number" && path > 0 ? this.resolve(path) : argument;
    });
  }

  private locate(on: SimulatedObject, member: string): void {
    this.location = `${on.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}
