/**
 * The interpreter behind the simulated Excel: takes the batches that the real Office.js client sends
 * and answers them from the simulated workbook. What it does not know it refuses, and remembers.
 */
import { BatchRun } from "./batch";
import type { BatchRoom } from "./batch-room";
import { object, type ObjectTables, type SimulatedObject } from "./object-table";
import { conditionalFormatObjects } from "./objects/conditional-format-objects";
import { rangeObjects } from "./objects/range-objects";
import { workbookObjects } from "./objects/workbook-objects";
import { worksheetObjects } from "./objects/worksheet-objects";
import { payloadTooLarge, RichApiError } from "./rich-api-error";
import { actionTypes, type Batch, type BatchAnswer } from "./wire";
import { eventTypes, type SimulatedWorkbook } from "./workbook";

/** Excel on the web refuses larger requests and answers. */
const payloadLimit = 5 * 1024 * 1024;

const eventNumbers: Readonly<Record<string, number>> = {
  DataChangedEvent: eventTypes.changed,
  ActivatedEvent: eventTypes.activated,
  SelectionChangedEvent: eventTypes.selectionChanged,
};

export class RichApi implements BatchRoom {
  readonly tables: ObjectTables = {
    ...workbookObjects,
    ...worksheetObjects,
    ...rangeObjects,
    ...conditionalFormatObjects,
  };
  readonly references = new Map<string, SimulatedObject>();
  readonly root: SimulatedObject;
  runtimeState = "Background";
  /** Unknown APIs and faults of the simulation itself: a test that leaves any here has failed. */
  readonly faults: string[] = [];
  /** Every batch but those that only let go of references: what a person waits for. */
  readonly batches: Batch[] = [];
  private readonly subscriptions = new Map<string, number>();
  private referencesMade = 0;

  constructor(readonly workbook: SimulatedWorkbook) {
    this.root = object("Workbook", workbook);
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

  subscribe(event: string, target: string, by: 1 | -1): void {
    const key = `${eventNumbers[event]}|${target}`;
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + by);
  }

  listensTo(type: number, target: string): boolean {
    return (this.subscriptions.get(`${type}|${target}`) ?? 0) > 0;
  }

  /** Answers the text of a request with the text of a response. */
  answer(request: string): string {
    const batch = JSON.parse(request) as Batch;
    if (!onlyReleases(batch)) this.batches.push(batch);
    const response = JSON.stringify(this.execute(batch, Buffer.byteLength(request)));
    return Buffer.byteLength(response) > payloadLimit
      ? JSON.stringify(refusal(payloadTooLarge("Response"), "", 0))
      : response;
  }

  private execute(batch: Batch, size: number): BatchAnswer {
    if (size > payloadLimit) return refusal(payloadTooLarge("Request"), "", 0);
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
      (action) => action.ActionType === actionTypes.instantiate || releases.includes(action),
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
