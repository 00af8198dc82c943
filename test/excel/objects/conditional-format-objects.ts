/** Conditional formats: the rules of a sheet, and the parts of a custom one. */
import {
  addConditionalFormat,
  customPart,
  removeConditionalFormat,
  setPriority,
  type SimulatedConditionalFormat,
} from "../conditional-format";
import { givenNumber, givenText } from "../given";
import { object, readOnly, type ObjectTables } from "../object-table";
import type { SimulatedAreas } from "../range";
import { itemNotFound } from "../rich-api-error";

const rulesOn = (areas: SimulatedAreas): SimulatedConditionalFormat[] =>
  areas.sheet.conditionalFormats.filter((rule) => rule.areas.areas.some((area) => areas.touches(area)));

function found(areas: SimulatedAreas, id: unknown): SimulatedConditionalFormat {
  const rule = rulesOn(areas).find((candidate) => candidate.id === givenText(id));
  if (!rule) throw itemNotFound();
  return rule;
}

export const conditionalFormatObjects: Pick<
  ObjectTables,
  | "ConditionalFormatCollection"
  | "ConditionalFormat"
  | "CustomConditionalFormat"
  | "ConditionalFormatRule"
  | "ConditionalRangeFormat"
  | "ConditionalRangeFill"
  | "ConditionalRangeFont"
> = {
  ConditionalFormatCollection: {
    items: (areas) => rulesOn(areas).map((rule) => object("ConditionalFormat", rule)),
    indexer: (areas, id) => object("ConditionalFormat", found(areas, id)),
    methods: {
      GetCount: (areas) => rulesOn(areas).length,
      GetItem: (areas, [id]) => object("ConditionalFormat", found(areas, id)),
      GetItemOrNullObject: (areas, [id]) =>
        object(
          "ConditionalFormat",
          rulesOn(areas).find((rule) => rule.id === givenText(id)),
        ),
      Add: (areas, [type]) => object("ConditionalFormat", addConditionalFormat(areas, givenText(type))),
    },
  },
  ConditionalFormat: {
    id: (rule) => rule.id,
    properties: {
      Id: readOnly((rule) => rule.id),
      Type: readOnly((rule) => rule.type),
      Priority: {
        get: (rule) => rule.areas.sheet.conditionalFormats.indexOf(rule),
        set: (rule, priority) => setPriority(rule, givenNumber(priority)),
      },
      StopIfTrue: {
        get: (rule) => rule.stopIfTrue,
        set: (rule, stops) => {
          rule.stopIfTrue = stops === true;
        },
      },
    },
    navigation: { Custom: (rule) => object("CustomConditionalFormat", customPart(rule)) },
    methods: { Delete: removeConditionalFormat },
  },
  CustomConditionalFormat: {
    navigation: {
      Rule: (rule) => object("ConditionalFormatRule", rule),
      Format: (rule) => object("ConditionalRangeFormat", rule),
    },
  },
  ConditionalFormatRule: {
    properties: {
      Formula: {
        get: ({ rule }) => rule.formula,
        set: ({ rule }, formula) => {
          rule.formula = givenText(formula);
        },
      },
    },
  },
  ConditionalRangeFormat: {
    navigation: {
      Fill: (rule) => object("ConditionalRangeFill", rule),
      Font: (rule) => object("ConditionalRangeFont", rule),
    },
  },
  ConditionalRangeFill: {
    properties: {
      Color: {
        get: ({ format }) => format.fill.color,
        set: ({ format }, color) => {
          format.fill.color = givenText(color);
        },
      },
    },
  },
  ConditionalRangeFont: {
    properties: {
      Color: {
        get: ({ format }) => format.font.color,
        set: ({ format }, color) => {
          format.font.color = givenText(color);
        },
      },
      Bold: {
        get: ({ format }) => format.font.bold,
        set: ({ format }, bold) => {
          format.font.bold = bold === true;
        },
      },
    },
  },
};
