/** Custom XML parts: what add-ins keep inside the file. */
import { namespaceOf, newPart, type SimulatedCustomXmlPart } from "../custom-xml-part";
import { givenText } from "../given";
import { object, readOnly, type ObjectTables, type SimulatedPartsOfNamespace } from "../object-table";
import { itemNotFound } from "../rich-api-error";

const partsOf = ({ workbook, namespace }: SimulatedPartsOfNamespace): SimulatedCustomXmlPart[] =>
  workbook.customXmlParts.filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);

function found(parts: SimulatedPartsOfNamespace, id: unknown): SimulatedCustomXmlPart {
  const part = partsOf(parts).find((each) => each.id === givenText(id));
  if (!part) throw itemNotFound();
  return part;
}

const partObject = (parts: SimulatedPartsOfNamespace, part: SimulatedCustomXmlPart) =>
  object("CustomXmlPart", { workbook: parts.workbook, part });

/** The one part of the namespace; none when there are two. */
function onlyOf(parts: SimulatedPartsOfNamespace) {
  const [first, ...others] = partsOf(parts);
  return first && others.length === 0 ? partObject(parts, first) : undefined;
}

export const customXmlObjects: Pick<
  ObjectTables,
  "CustomXmlPartCollection" | "CustomXmlPartScopedCollection" | "CustomXmlPart"
> = {
  CustomXmlPartCollection: {
    items: (parts) => partsOf(parts).map((part) => partObject(parts, part)),
    indexer: (parts, id) => partObject(parts, found(parts, id)),
    methods: {
      GetCount: (parts) => partsOf(parts).length,
      Add(parts, [xml]) {
        const part = newPart(givenText(xml));
        parts.workbook.customXmlParts.push(part);
        return partObject(parts, part);
      },
      GetByNamespace: ({ workbook }, [namespace]) =>
        object("CustomXmlPartScopedCollection", { workbook, namespace: givenText(namespace) }),
    },
  },
  CustomXmlPartScopedCollection: {
    items: (parts) => partsOf(parts).map((part) => partObject(parts, part)),
    indexer: (parts, id) => partObject(parts, found(parts, id)),
    methods: {
      GetCount: (parts) => partsOf(parts).length,
      GetOnlyItemOrNullObject: onlyOf,
    },
  },
  CustomXmlPart: {
    id: ({ part }) => part.id,
    properties: {
      Id: readOnly(({ part }) => part.id),
      NamespaceUri: readOnly(({ part }) => namespaceOf(part.xml)),
    },
    methods: {
      GetXml: ({ part }) => part.xml,
      SetXml({ part }, [xml]) {
        namespaceOf(givenText(xml));
        part.xml = givenText(xml);
      },
      Delete({ workbook, part }) {
        workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1);
      },
    },
  },
};
