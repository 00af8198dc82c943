/** The smallest manifest that the linter accepts, and what is shipped beside it; tests break one thing at a time. */
import type { Shipped } from "../../scripts/manifest/shipped";

export const drawnManifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>01234567-89ab-cdef-0123-456789abcdef</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>某单位</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="核对"><Override Locale="en-US" Value="Tie-Out"/></DisplayName>
  <Description DefaultValue="核对预算。"><Override Locale="en-US" Value="Ties out a budget."/></Description>
  <IconUrl DefaultValue="https://a.example/b/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="https://a.example/b/icon-64.png"/>
  <AppDomains><AppDomain>https://a.example</AppDomain></AppDomains>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets><Set Name="ExcelApi" MinVersion="1.1"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://a.example/b/pane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Requirements><bt:Sets><bt:Set Name="SharedRuntime" MinVersion="1.1"/><bt:Set Name="CustomFunctionsRuntime" MinVersion="1.1"/></bt:Sets></Requirements>
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="Page" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Script"/></Script>
            <Page><SourceLocation resid="Page"/></Page>
            <Metadata><SourceLocation resid="Metadata"/></Metadata>
            <Namespace resid="Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <FunctionFile resid="Page"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="Tab">
              <Group id="Group">
                <Label resid="Tab.Label"/>
                <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/><bt:Image size="80" resid="Icon.80"/></Icon>
                <Control xsi:type="Button" id="Open">
                  <Label resid="Open.Label"/>
                  <Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
                  <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/><bt:Image size="80" resid="Icon.80"/></Icon>
                  <Action xsi:type="ShowTaskpane"><SourceLocation resid="Page"/></Action>
                </Control>
                <Control xsi:type="Button" id="Review">
                  <Label resid="Open.Label"/>
                  <Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
                  <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/><bt:Image size="80" resid="Icon.80"/></Icon>
                  <Action xsi:type="ExecuteFunction"><FunctionName>review</FunctionName></Action>
                </Control>
              </Group>
              <Label resid="Tab.Label"/>
            </CustomTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://a.example/b/icon-16.png"/>
        <bt:Image id="Icon.32" DefaultValue="https://a.example/b/icon-32.png"/>
        <bt:Image id="Icon.80" DefaultValue="https://a.example/b/icon-80.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Page" DefaultValue="https://a.example/b/pane.html"/>
        <bt:Url id="Script" DefaultValue="https://a.example/b/functions.js"/>
        <bt:Url id="Metadata" DefaultValue="https://a.example/b/functions.json"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Namespace" DefaultValue="NS"/>
        <bt:String id="Tab.Label" DefaultValue="核对"><bt:Override Locale="en-US" Value="Tie-Out"/></bt:String>
        <bt:String id="Open.Label" DefaultValue="打开"><bt:Override Locale="en-US" Value="Open"/></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="Open.Tip" DefaultValue="打开面板。"><bt:Override Locale="en-US" Value="Opens the pane."/></bt:String>
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;

/** The start of a PNG, as far as its size in pixels. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

export const shipped: Shipped = {
  commands: ["review"],
  functions: { described: ["SHARE"], associated: ["SHARE"] },
  files: (path) => {
    const [, size] = /^icon-(\d+)\.png$/.exec(path) ?? [];
    return size === undefined ? undefined : png(Number(size), Number(size));
  },
};
