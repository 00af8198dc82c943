import { shownByOffice, type PossibleHost } from "../../src/taskpane/load-office";

const browser: PossibleHost = {
  external: {},
  location: { search: "" },
  name: "",
  sessionStorage: { getItem: () => null },
};
const host = { GetHostInfo: () => "Excel$Win32$16.01$zh-CN$$$$16" };

test.each<[string, Partial<PossibleHost>]>([
  ["a Windows web view", { external: host }],
  ["an agave host", { agaveHost: host }],
  ["the address", { location: { search: "?x=1&_host_Info=Excel$Mac$16.01$zh-CN" } }],
  ["the frame's name", { name: JSON.stringify({ hostInfo: "Excel$Web$16.01$zh-CN" }) }],
  ["the session", { sessionStorage: { getItem: (key) => (key === "hostInfoValue" ? "Excel$Web" : null) } }],
])("Office is known by %s", (_, seen) => {
  expect(shownByOffice({ ...browser, ...seen })).toBe(true);
});

test.each<[string, PossibleHost]>([
  ["a plain browser", browser],
  ["a frame with another name", { ...browser, name: "preview" }],
  ["a frame named by other JSON", { ...browser, name: '{"a":1}' }],
  ["an empty host parameter", { ...browser, location: { search: "?_host_Info=" } }],
  ["a view whose external object is missing", { ...browser, external: undefined }],
])("%s is not Office", (_, view) => {
  expect(shownByOffice(view)).toBe(false);
});

test("a frame that may not read its session storage is not Office, and nothing throws", () => {
  const guarded = Object.defineProperty({ ...browser }, "sessionStorage", {
    get: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  expect(shownByOffice(guarded)).toBe(false);
});
