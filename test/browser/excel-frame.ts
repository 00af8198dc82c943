/**
 * Makes a page believe that Excel on the web shows it, as far as the start goes: what Excel is and can do.
 * Any question about the workbook is answered with an error; the simulated Excel of test/excel knows workbooks.
 */
import type { Page } from "playwright-core";

const hostInfo = "Excel$Web$16.01$zh-CN$telemetry$$disableLogging$19";
export const search = `?_host_Info=${hostInfo}`;

/**
 * Call before the page opens. `requirements` are the sets that this Excel claims, e.g. `{ ExcelApi: "1.14" }`.
 * 核对全部 is pressed as soon as Office.js listens; how that ended is in `data-pressed` of the page: 0 when well.
 */
export const showInExcel = (page: Page, requirements: Readonly<Record<string, string>>): Promise<unknown> =>
  page.addInitScript(frame, { hostInfo, requirements: JSON.stringify(requirements) });

/** Runs in the page, before its own scripts. */
function frame({ hostInfo, requirements }: { hostInfo: string; requirements: string }): void {
  const origin = "https://excel.officeapps.live.com";
  const xdmInfo = `conversation-1|add-in-1|${origin}`;
  window.name = JSON.stringify({
    baseFrameName: "__xdm_1",
    hostInfo,
    xdmInfo,
    serializerVersion: "1",
    flights: "[]",
  });
  const context = {
    _id: "add-in-1",
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: "https://contoso.sharepoint.com/budget.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _appInstanceId: "instance-1",
    _requirementMatrix: requirements,
    _hostFullVersion: "16.0.20308.15050",
    _appDomains: [],
    _featureGates: {},
  };
  interface Asked {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _correlationId: number;
    readonly _actionType: number;
    readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly 1?: unknown };
  }
  const registers = 1;
  const commandCompleted = 94;
  const answerTo = (name: string): unknown => {
    if (name === "ContextActivationManager_getAppContextAsync") return context;
    return name === "executeMethod" ? { Version: 1, Error: 5001 } : { Error: 0 };
  };
  const send = (message: object): void => {
    const data = JSON.stringify({
      _messageType: 1,
      _conversationId: "conversation-1",
      _serializerVersion: 1,
      _errorCode: 0,
      ...message,
    });
    setTimeout(() => window.dispatchEvent(new MessageEvent("message", { data, origin, source: window })));
  };
  const pressed = { 0: "command-1", 1: "reviewAll", 2: JSON.stringify({ source: { id: "command-1" } }) };
  const postMessage = (text: string): void => {
    const asked = JSON.parse(text) as Asked;
    if (asked._messageType !== 0) return;
    const { _actionName, _correlationId } = asked;
    send({ _responseType: 0, _actionName, _correlationId, _data: answerTo(_actionName) });
    if (_actionName === "appCommandInvoked" && asked._actionType === registers)
      send({ _responseType: 1, _actionName, _correlationId, _data: pressed });
    if (asked._data?.DdaMethod?.DispatchId === commandCompleted)
      document.documentElement.dataset["pressed"] = String(asked._data[1]);
  };
  Object.defineProperty(window, "parent", { value: { postMessage } });
  Object.defineProperty(document, "domain", { value: "localhost" });
}
