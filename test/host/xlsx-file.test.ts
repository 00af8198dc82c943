import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import { xlsxOf } from "../support/package";
import { chartsIn } from "./charts-in-file";
import { describeHost } from "./contract";

describeHost("xlsx file", async (sheets) => {
  const host = new XlsxFileHost("测试.xlsx", xlsxOf(sheets));
  return {
    host,
    look: async () => readPackage("测试.xlsx", host.bytes()),
    charts: async () => chartsIn(host.bytes()),
    reopen: async () => new XlsxFileHost("测试.xlsx", host.bytes()),
  };
});
