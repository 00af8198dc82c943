/** How Excel on the web presents itself to the frame in which it shows the add-in. */
import type { RequirementMatrix } from "./requirement-sets";

export const conversation = "conversation-1";
const appId = "add-in-1";

/** What Excel puts into the frame's address and name, by which Office.js knows where it runs. */
export function frameOf(
  hostOrigin: string,
  language = "zh-CN",
): { readonly query: string; readonly name: string } {
  const sharedRuntimeWithFunctions = 19;
  const hostInfo = `Excel$Web$16.01$${language}$telemetry$$disableLogging$${sharedRuntimeWithFunctions}`;
  const name = {
    baseFrameName: "__xdm_1",
    hostInfo,
    xdmInfo: `${conversation}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  };
  return { query: `_host_Info=${hostInfo}`, name: JSON.stringify(name) };
}

/** What Excel tells the page of itself and of the workbook when it asks first. */
export function appContext(requirements: RequirementMatrix, language = "zh-CN"): object {
  const excelOnTheWeb = 16;
  return {
    _id: appId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: "zh-CN",
    _docUrl: "https://contoso.sharepoint.com/budget.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: "instance-1",
    _requirementMatrix: JSON.stringify(requirements),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.20308.15050",
    _clientWindowHeight: 700,
    _clientWindowWidth: 350,
    _addinName: "budget-tie-out",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
