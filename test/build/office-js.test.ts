import { readOfficeJs } from "../../scripts/office-js";

test.each([undefined, "", "self"])("%p is the copy beside the page", (written) => {
  expect(readOfficeJs(written)).toEqual({ address: "officejs/office.js" });
});

test.each([
  ["microsoft", "https://appsforoffice.microsoft.com", "/lib/1/hosted/office.js"],
  ["21vianet", "https://appsforoffice.cdn.partner.office365.cn", "/appsforoffice/lib/1/hosted/office.js"],
  ["https://intranet.example:8443/lib/office.js", "https://intranet.example:8443", "/lib/office.js"],
])("%s is another origin", (written, origin, path) => {
  expect(readOfficeJs(written)).toEqual({ address: origin + path, origin });
});

test.each([
  "http://intranet.example/office.js",
  "https://intranet.example/office.debug.js",
  "https://intranet.example/myoffice.js",
  "https://intranet.example/office.js?v=1",
  "https://intranet.example/office.js#x",
  "https://user:secret@intranet.example/office.js",
  "officejs/office.js",
  "toString",
])("%s is refused in one sentence", (written) => {
  expect(() => readOfficeJs(written)).toThrow(
    new Error(
      `OFFICE_JS 写的是“${written}”；只能写 self、microsoft、21vianet，或以 /office.js 结尾的 https 地址。`,
    ),
  );
});
