/**
 * What the simulated Excel knows of each object type: its properties, the objects it leads to, its methods.
 * To widen the simulation, name the type in SimulatedTypes and write its table in objects/.
 */
import type { ChartLooks, SimulatedAxis, SimulatedChart, SimulatedSeries } from "./chart";
import type { SimulatedComment, SimulatedReply } from "./comment";
import type { SimulatedConditionalFormat } from "./conditional-format";
import type { SimulatedCustomXmlPart } from "./custom-xml-part";
import type { SimulatedNote } from "./note";
import type { SimulatedAreas, SimulatedRange } from "./range";
import type { SimulatedSheet } from "./sheet";
import type { EventName, SimulatedName, SimulatedWorkbook } from "./workbook";

/** The comments of a workbook, or of one of its sheets. */
export interface SimulatedComments {
  readonly workbook: SimulatedWorkbook;
  readonly sheet?: SimulatedSheet;
}

export interface SimulatedNoteOf {
  readonly sheet: SimulatedSheet;
  readonly note: SimulatedNote;
}

/** The custom XML parts of a workbook, or those of one namespace. */
export interface SimulatedPartsOfNamespace {
  readonly workbook: SimulatedWorkbook;
  readonly namespace?: string;
}

export interface SimulatedPart {
  readonly workbook: SimulatedWorkbook;
  readonly part: SimulatedCustomXmlPart;
}

export interface SimulatedSetting {
  readonly workbook: SimulatedWorkbook;
  readonly key: string;
}

/** Each Office.js type that can be addressed, and what stands behind it here. */
export interface SimulatedTypes {
  Workbook: SimulatedWorkbook;
  Application: SimulatedWorkbook;
  Runtime: SimulatedWorkbook;
  NamedItemCollection: SimulatedWorkbook;
  NamedItem: SimulatedName;
  SettingCollection: SimulatedWorkbook;
  Setting: SimulatedSetting;
  WorksheetCollection: SimulatedWorkbook;
  Worksheet: SimulatedSheet;
  WorksheetProtection: SimulatedSheet;
  Range: SimulatedRange;
  RangeFormat: SimulatedRange;
  RangeFill: SimulatedRange;
  RangeFont: SimulatedRange;
  CommentCollection: SimulatedComments;
  Comment: SimulatedComment;
  CommentReplyCollection: SimulatedComment;
  CommentReply: SimulatedReply;
  NoteCollection: SimulatedSheet;
  Note: SimulatedNoteOf;
  CustomXmlPartCollection: SimulatedPartsOfNamespace;
  CustomXmlPartScopedCollection: SimulatedPartsOfNamespace;
  CustomXmlPart: SimulatedPart;
  RangeAreas: SimulatedAreas;
  RangeCollection: SimulatedAreas;
  ConditionalFormatCollection: SimulatedAreas;
  ConditionalFormat: SimulatedConditionalFormat;
  CustomConditionalFormat: SimulatedConditionalFormat;
  ConditionalFormatRule: SimulatedConditionalFormat;
  ConditionalRangeFormat: SimulatedConditionalFormat;
  ConditionalRangeFill: SimulatedConditionalFormat;
  ConditionalRangeFont: SimulatedConditionalFormat;
  ChartCollection: SimulatedSheet;
  Chart: SimulatedChart;
  ChartTitle: SimulatedChart;
  ChartDataLabels: SimulatedChart;
  ChartLegend: SimulatedChart;
  ChartAxes: SimulatedChart;
  ChartAxis: SimulatedAxis;
  ChartGridlines: SimulatedAxis;
  ChartSeriesCollection: SimulatedChart;
  ChartSeries: SimulatedSeries;
  ChartSeriesFormat: ChartLooks;
  ChartPointsCollection: SimulatedSeries;
  ChartPoint: ChartLooks;
  ChartPointFormat: ChartLooks;
  ChartFill: ChartLooks;
  "Microsoft.InternalService.AddinInternalService": object;
  "Microsoft.ExcelServices.CustomFunctions": object;
  "Microsoft.AppRuntime.AppRuntimeService": object;
  "Microsoft.AppRuntime.AppRuntimePersistenceService": object;
}
export type TypeName = keyof SimulatedTypes;

/** An object on the wire: its type and what it stands for. A null object is undefined. */
export class SimulatedObject {
  constructor(
    readonly type: TypeName,
    readonly of: SimulatedTypes[TypeName],
  ) {}
}

export function object<Name extends TypeName>(type: Name, of: SimulatedTypes[Name]): SimulatedObject;
export function object<Name extends TypeName>(
  type: Name,
  of: SimulatedTypes[Name] | undefined,
): SimulatedObject | undefined;
export function object(type: TypeName, of: SimulatedTypes[TypeName] | undefined) {
  return of === undefined ? undefined : new SimulatedObject(type, of);
}

/** What outlives a batch: kept objects and registered events. */
export interface Session {
  readonly references: Map<string, SimulatedObject>;
  subscribe(event: EventName, target: string, by: 1 | -1): void;
  /** Takes what a function in a cell has worked out. */
  answerFunction(invocation: unknown, value: unknown): void;
  /** Whether the pane is open or its page runs unseen. */
  runtimeState: string;
  /** Whether the page runs as soon as this workbook is opened. */
  startState: string;
}

export interface Property<Of> {
  get(of: Of): unknown;
  set?(of: Of, value: unknown): void;
}

export interface ObjectTable<Of> {
  /** Keyed objects tell their id, so that the client can find them again. */
  id?(of: Of): string;
  /** Ranges have no key: the host remembers them under a reference until the client lets go. */
  readonly keptByReference?: boolean;
  readonly properties?: Readonly<Record<string, Property<Of>>>;
  readonly navigation?: Readonly<Record<string, (of: Of) => SimulatedObject | undefined>>;
  readonly methods?: Readonly<
    Record<string, (of: Of, given: readonly unknown[], session: Session) => unknown>
  >;
  /** The collection's members, and how one is found by its key. */
  items?(of: Of): readonly SimulatedObject[];
  indexer?(of: Of, key: unknown): SimulatedObject;
}

export type ObjectTables = { readonly [Name in TypeName]: ObjectTable<SimulatedTypes[Name]> };

export const readOnly = <Of>(get: (of: Of) => unknown): Property<Of> => ({ get });
