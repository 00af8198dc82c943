/** Answers `load`: the properties asked for, of an object or of a collection's members. */
import { tableOf, type AnyTable, type BatchRoom } from "./batch-room";
import type { SimulatedObject } from "./object-table";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

export function load(
  room: BatchRoom,
  object: SimulatedObject | undefined,
  query: QueryInfo,
  asJson: boolean,
): Answer | null {
  if (object === undefined) return null;
  const table = tableOf(room, object);
  if (table.items) {
    const from = query.Skip ?? 0;
    const items = table.items(object.of).slice(from, query.Top === undefined ? undefined : from + query.Top);
    const asked = { Select: query.Select, Expand: query.Expand };
    return {
      [asJson ? "items" : "_Items"]: items.map((item, index) => ({
        ...load(room, item, asked, asJson),
        _Index: index,
      })),
    };
  }
  const answer: Answer = table.id ? { _Id: table.id(object.of) } : {};
  for (const [name, deeper] of askedOf(table, query)) {
    const property = memberOf(table.properties, name);
    const lead = memberOf(table.navigation, name);
    const shown = (known: string) => (asJson ? known.charAt(0).toLowerCase() + known.slice(1) : known);
    if (property && deeper.length === 0) answer[shown(property[0])] = property[1].get(object.of);
    else if (lead) answer[shown(lead[0])] = load(room, lead[1](object.of), { Select: deeper }, asJson);
    else throw room.unknown(`load ${object.type}.${name}`);
  }
  return answer;
}

/** "name", "protection/protected" → what is asked of this object, and what of those that it leads to. */
function askedOf(table: AnyTable, query: QueryInfo): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths.length > 0 ? paths : ["*"]) {
    const [name = "", ...rest] = path.split("/").filter((step) => step !== "items");
    const names = name === "*" || name === "$all" ? Object.keys(table.properties ?? {}) : [name];
    for (const each of names) {
      const deeper = asked.get(each) ?? [];
      asked.set(each, rest.length > 0 ? [...deeper, rest.join("/")] : deeper);
    }
  }
  return asked;
}

function memberOf<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): [string, Member] | undefined {
  return Object.entries(members ?? {}).find(([known]) => known.toLowerCase() === name.toLowerCase());
}
