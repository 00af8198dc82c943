/**
 * Opens a workbook in the simulated Excel: Microsoft's own, unmodified Office.js runs in a page (jsdom)
 * and talks to our workbook as it talks to Excel. The client half is real, the host half is our model:
 * a pass means that our code uses the client rightly and that its batches mean what we think.
 */
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { OfficeHost } from "./office-host";
import { AddInPage, type ClientOptions, type TransportName } from "./page";
import { Person } from "./person";
import { pictureOf } from "./picture";
import { requirementSets, type ExcelVersion, type RequirementMatrix } from "./requirement-sets";
import { RichApi } from "./rich-api";
import { SimulatedWorkbook } from "./workbook";

/** Excel on the web refuses larger requests and answers; nothing of the kind is known of Excel on Windows. */
const payloadLimits: Readonly<Record<TransportName, number>> = { web: 5 * 1024 * 1024, windows: Infinity };

export interface SimulatedExcel {
  readonly workbook: SimulatedWorkbook;
  readonly richApi: RichApi;
  /** Ribbon buttons, functions in cells, and the state of being typed into. */
  readonly host: OfficeHost;
  /** The person before the screen, and one who has the workbook open elsewhere. */
  readonly person: Person;
  readonly coAuthor: Person;
  /** Everything that the workbook holds now, as plain data. */
  whole(): unknown;
  /** Makes this Excel's Office.js the global one again, after another workbook was opened. */
  bringToFront(): void;
  /** Waits until nothing is under way between the page and Excel. */
  settled(): Promise<void>;
  /** Closes the workbook; fails if anything was asked that the simulation does not know. */
  close(): void;
}

export interface SimulatedExcelOptions extends Partial<ClientOptions> {
  readonly name?: string;
  readonly transport?: TransportName;
  /** What this Excel claims to be; single sets may be lowered or raised beyond it. */
  readonly version?: ExcelVersion;
  readonly requirements?: RequirementMatrix;
}

/** Starting Office.js takes long, so a page whose workbook was closed takes the next one, as Excel itself does. */
const idle = new Map<string, AddInPage[]>();

export async function openSimulatedExcel(
  sheets: readonly SheetSnapshot[],
  {
    name = "测试.xlsx",
    transport = "web",
    version = "newest",
    requirements = {},
    clientRefuses = true,
    clientKnowsNotes = false,
  }: SimulatedExcelOptions = {},
): Promise<SimulatedExcel> {
  const workbook = new SimulatedWorkbook(name);
  for (const sheet of sheets) workbook.addSheet(sheet);
  const claimed: RequirementMatrix = { ...requirementSets[version], ...requirements };
  const client = { clientRefuses, clientKnowsNotes };
  const kind = JSON.stringify([transport, claimed, client]);
  const page = idle.get(kind)?.pop() ?? (await AddInPage.open(transport, claimed, client));
  const excelApi = claimed["ExcelApi"] ?? "1.1";
  const richApi = new RichApi(workbook, { payload: payloadLimits[transport], excelApi });
  page.host.open(richApi);
  page.bringToFront();
  return {
    workbook,
    richApi,
    host: page.host,
    person: new Person(workbook),
    coAuthor: new Person(workbook, "co-author"),
    whole: () => pictureOf(workbook),
    bringToFront: () => page.bringToFront(),
    settled: () => page.settled(),
    close() {
      // The client goes on calling what still listens, so such a page is not used again.
      if (richApi.hasListeners) page.close();
      else idle.set(kind, [...(idle.get(kind) ?? []), page]);
      if (richApi.faults.length > 0) throw new Error(`simulated Excel: ${richApi.faults.join("; ")}`);
    },
  };
}

/** Closes every page that waits for a workbook. */
export async function quitSimulatedExcel(): Promise<void> {
  const pages = [...idle.values()].flat();
  await Promise.all(pages.map((page) => page.settled()));
  for (const page of pages) page.close();
  idle.clear();
  AddInPage.leaveGlobals();
}
