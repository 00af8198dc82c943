/** Workbook, its application, names and settings. */
import { givenText } from "../given";
import { object, readOnly, type ObjectTables, type SimulatedSetting } from "../object-table";
import { itemNotFound } from "../rich-api-error";
import type { SimulatedWorkbook } from "../workbook";

const settingOf = (workbook: SimulatedWorkbook, key: unknown): SimulatedSetting | undefined =>
  workbook.settings.has(givenText(key)) ? { workbook, key: givenText(key) } : undefined;

export const workbookObjects: Pick<
  ObjectTables,
  "Workbook" | "Application" | "NamedItemCollection" | "NamedItem" | "SettingCollection" | "Setting"
> = {
  Workbook: {
    properties: { Name: readOnly((workbook) => workbook.name) },
    navigation: {
      Worksheets: (workbook) => object("WorksheetCollection", workbook),
      Settings: (workbook) => object("SettingCollection", workbook),
      Application: (workbook) => object("Application", workbook),
      Names: (workbook) => object("NamedItemCollection", workbook),
      Comments: (workbook) => object("CommentCollection", { workbook }),
      CustomXmlParts: (workbook) => object("CustomXmlPartCollection", { workbook }),
    },
    methods: {
      GetSelectedRange: (workbook) => object("Range", workbook.selection),
      _RemoveReference: (_workbook, [reference], session) => {
        session.references.delete(givenText(reference));
      },
      _RemoveAllReferences: (_workbook, _given, session) => session.references.clear(),
      _GetReferenceCount: (_workbook, _given, session) => session.references.size,
    },
  },
  Application: {
    methods: { SuspendScreenUpdatingUntilNextSync() {}, SuspendApiCalculationUntilNextSync() {} },
  },
  NamedItemCollection: {
    items: (workbook) => workbook.names.map((name) => object("NamedItem", name)),
    methods: { GetCount: (workbook) => workbook.names.length },
  },
  NamedItem: {
    id: ({ name }) => name,
    properties: { Name: readOnly(({ name }) => name), Formula: readOnly(({ formula }) => formula) },
  },
  SettingCollection: {
    items: (workbook) => [...workbook.settings.keys()].map((key) => object("Setting", { workbook, key })),
    indexer(workbook, key) {
      const setting = settingOf(workbook, key);
      if (!setting) throw itemNotFound();
      return object("Setting", setting);
    },
    methods: {
      GetCount: (workbook) => workbook.settings.size,
      GetItemOrNullObject: (workbook, [key]) => object("Setting", settingOf(workbook, key)),
      Add(workbook, [key, value]) {
        workbook.settings.set(givenText(key), value);
        return object("Setting", { workbook, key: givenText(key) });
      },
    },
  },
  Setting: {
    id: (setting) => setting.key,
    properties: {
      Key: readOnly((setting) => setting.key),
      Value: {
        get: ({ workbook, key }) => workbook.settings.get(key),
        set: ({ workbook, key }, value) => workbook.settings.set(key, value),
      },
    },
    methods: {
      Delete({ workbook, key }) {
        workbook.settings.delete(key);
      },
    },
  },
};
