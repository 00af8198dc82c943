/**
 * The interpreter behind the simulated Excel: takes the batches that the real Office.js client sends
 * and answers them from the simulated workbook. What it does not know it refuses, and remembers.
 */
import { isKnownTo } from "./api-sets";
import { BatchRun } from "./batch";
import type { BatchRoom } from "./batch-room";
import { object, type ObjectTables, type SimulatedObject, type TypeName } from "./object-table";
import { chartObjects } from "./objects/chart-objects";
import { commentObjects } from "./objects/comment-objects";
import { noteObjects } from "./objects/note-objects";
import { conditionalFormatObjects } from "./objects/conditional-format-objects";
import { customXmlObjects } from "./objects/custom-xml-objects";
import { formatObjects } from "./objects/format-objects";
import { rangeObjects } from "./objects/range-objects";
import { runtimeObjects } from "./objects/runtime-objects";
import { workbookObjects } from "./objects/workbook-objects";
import { worksheetObjects } from "./objects/worksheet-objects";
import { payloadTooLarge, RichApiError } from "./rich-api-error";
import { actionTypes, pathTypes, type Batch, type BatchAnswer } from "./wire";
import { eventTypes, type EventName, type SimulatedWorkbook } from "./workbook";

/** A batch as it was answered, and how many bytes it and its answer had. */
export interface AnsweredBatch extends Batch {
  readonly up: number;
  readonly down: number;
}

/** What an Excel can do at most. */
export interface ExcelLimits {
  /** The bytes that a request, and an answer, may have. */
  readonly payload: number;
  /** The newest ExcelApi that it knows. */
  readonly excelApi: string;
}

const unlimited: ExcelLimits = { payload: Infinity, excelApi: "1.99" };

export class RichApi implements BatchRoom {
  readonly tables: ObjectTables = {
    ...workbookObjects,
    ...worksheetObjects,
    ...rangeObjects,
    ...formatObjects,
    ...chartObjects,
    ...commentObjects,
    ...noteObjects,
    ...customXmlObjects,
    ...runtimeObjects,
    ...conditionalFormatObjects,
  };
  readonly references = new Map<string, SimulatedObject>();
  readonly root: SimulatedObject;
  runtimeState = "Background";
  startState = "Inactive";
  /** Unknown APIs and faults of the simulation itself: a test that leaves any here has failed. */
  readonly faults: string[] = [];
  /** Every batch but those that only let go of references: what a person waits for. */
  readonly batches: AnsweredBatch[] = [];
  /** Functions in cells that are being worked out, by the number of the call. */
  readonly functionCalls = new Map<unknown, (value: unknown) => void>();
  private readonly subscriptions = new Map<string, number>();
  private referencesMade = 0;

  constructor(
    readonly workbook: SimulatedWorkbook,
    private readonly limits: ExcelLimits = unlimited,
  ) {
    this.root = object("Workbook", workbook);
  }

  refuseIfTooNew(type: TypeName, member: string): void {
    if (!isKnownTo(this.limits.excelApi, type, member))
      throw new RichApiError("ApiNotFound", `${type}.${member} could not be found.`);
  }

  unknown(what: string): RichApiError {
    this.faults.push(`${what} is not simulated`);
    return new RichApiError("ApiNotFound", `The simulated Excel does not know ${what}.`);
  }

  keep(kept: SimulatedObject): string {
    const reference = `_R_${++this.referencesMade}`;
    this.references.set(reference, kept);
    return reference;
  }

  subscribe(event: EventName, target: string, by: 1 | -1): void {
    const key = `${eventTypes[event]}|${target}`;
    const count = (this.subscriptions.get(key) ?? 0) + by;
    if (count > 0) this.subscriptions.set(key, count);
    else this.subscriptions.delete(key);
  }

  answerFunction(invocation: unknown, value: unknown): void {
    this.functionCalls.get(invocation)?.(value);
    this.functionCalls.delete(invocation);
  }

  get hasListeners(): boolean {
    return this.subscriptions.size > 0;
  }

  listensTo(type: number, target: string): boolean {
    return (this.subscriptions.get(`${type}|${target}`) ?? 0) > 0;
  }

  /** Answers the text of a request with the text of a response. */
  answer(request: string): string {
    const batch = JSON.parse(request) as Batch;
    const up = Buffer.byteLength(request);
    const response = JSON.stringify(this.execute(batch, up));
    const down = Buffer.byteLength(response);
    if (!onlyReleases(batch)) this.batches.push({ ...batch, up, down });
    return down > this.limits.payload
      ? JSON.stringify(refusal(payloadTooLarge("Response"), "", 0))
      : response;
  }

  private execute(batch: Batch, size: number): BatchAnswer {
    if (size > this.limits.payload) return refusal(payloadTooLarge("Request"), "", 0);
    const run = new BatchRun(this, batch);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: run.run(action) });
      } catch (error) {
        if (!(error instanceof RichApiError)) this.faults.push(`the simulation failed: ${String(error)}`);
        return { ...refusal(error, run.location, index), Results, TraceIds };
      }
      if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
    }
    return { Results, TraceIds };
  }
}

/** True for the batch in which the client gives kept ranges back after Excel.run. */
function onlyReleases(batch: Batch): boolean {
  const releases = batch.Actions.filter(({ Name }) => Name === "_RemoveReference");
  return (
    releases.length > 0 &&
    batch.Actions.every(
      (action) =>
        releases.includes(action) ||
        (action.ActionType === actionTypes.instantiate &&
          batch.ObjectPaths[action.ObjectPathId]?.ObjectPathType === pathTypes.global),
    )
  );
}

function refusal(error: unknown, location: string, action: number): BatchAnswer {
  const known = error instanceof RichApiError ? error : undefined;
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: known?.code ?? "GeneralException",
      Message: error instanceof Error ? error.message : String(error),
      Location: location,
      ActionIndex: action,
      HttpStatusCode: known?.httpStatusCode ?? 500,
    },
  };
}
