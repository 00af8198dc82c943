/**
 * The host's end of "Excel on Windows": the object `window.external` that Excel puts into the add-in's page.
 * Arrays cross it as COM's safe arrays, of which the client needs `toArray` and `dimensions`.
 */
import type { DispatchAnswer, HostEvent, OfficeHost } from "./office-host";
import type { RequirementMatrix } from "./requirement-sets";

const events = { richApi: 33, command: 39 };
const locale = "zh-CN";

export interface WindowsTransportOptions {
  readonly requirements: RequirementMatrix;
  /** Lets the page have its turn before what comes next, as a call into another process does. */
  readonly later: (next: () => void) => void;
}

type Handler = (event: number, carried: unknown) => void;

/** What Excel on Windows shows the page as `window.external`. */
export function windowsExternal(host: OfficeHost, { requirements, later }: WindowsTransportOptions): object {
  const handlers = new Map<number, Handler>();
  host.tell = (event) => {
    const [id, carried] = carriedBy(event);
    later(() => handlers.get(id)?.(id, safeArray(carried)));
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$19`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(requirements),
    Execute(id: number, given: ArrayLike<unknown>, done: (answer: unknown) => void) {
      const [first] = Array.from(given);
      const carried = Array.isArray(first) ? (first as unknown[]) : [first];
      later(() => host.dispatch(id, carried, (answer) => later(() => done(dataOf(answer)))));
    },
    RegisterEvent(id: number, _target: string, handler: Handler, done: (error: number) => void) {
      handlers.set(id, handler);
      later(() => done(0));
    },
    UnregisterEvent(id: number, _target: string, done: (error: number) => void) {
      handlers.delete(id);
      later(() => done(0));
    },
  };
}

function carriedBy(event: HostEvent): [number, readonly unknown[]] {
  return event.kind === "command"
    ? [events.command, [event.id, event.name, event.source]]
    : [events.richApi, [event.entry]];
}

function dataOf(answer: DispatchAnswer): unknown {
  if (answer === "done") return 0;
  return "error" in answer ? answer.error : safeArray([0, [200, [], answer.body]]);
}

function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map(safeArray);
  return Object.defineProperties(items, {
    toArray: { value: () => [...items] },
    dimensions: { value: () => 1 },
  });
}

/** What Excel tells the page of itself and of the workbook. */
function contextOf(requirements: RequirementMatrix): object {
  const facts = {
    AppType: 1,
    SolutionRef: "add-in-1",
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: locale,
    AppDataLocale: locale,
    DocUrl: "C:\\预算\\部门预算.xlsx",
    AppCapabilities: 0,
    ActivationMode: 2,
    ControlIntegrationLevel: 1,
    SolutionToken: "",
    CorrelationId: "00000000-0000-0000-0000-000000000000",
    InstanceId: "instance-1",
    TouchEnabled: false,
    CommerceAllowed: true,
    SupportedMatrix: JSON.stringify(requirements),
    HostCustomMessage: "",
    HostFullVersion: "16.0.17928.20114",
    DialogRequirementMatrix: "",
    InitialDisplayMode: 2,
    OfficeThemeInfo: "{}",
  };
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`Get${name}`, () => fact])),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
