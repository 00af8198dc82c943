/** How Excel on the web presents itself to the frame in which it shows the add-in. */
export const conversation = "conversation-1";
const appId = "add-in-1";

/** Requirement sets that this Excel claims; a test lowers them to see what an older Excel would do. */
export type RequirementMatrix = Readonly<Record<string, string>>;

export const currentRequirements: RequirementMatrix = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  DialogApi: "1.1",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
};

/** What Excel puts into the frame's address and name, by which Office.js knows where it runs. */
export function frameOf(hostOrigin: string): { readonly query: string; readonly name: string } {
  const sharedRuntimeWithFunctions = 19;
  const hostInfo = `Excel$Web$16.01$zh-CN$telemetry$$disableLogging$${sharedRuntimeWithFunctions}`;
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
export function appContext(workbookName: string, requirements: RequirementMatrix): object {
  const excelOnTheWeb = 16;
  return {
    _id: appId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: `https://contoso.sharepoint.com/${encodeURIComponent(workbookName)}`,
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
