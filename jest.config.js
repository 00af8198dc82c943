/** Packages that come as ES modules only: what writes test workbooks, and what Univer needs. */
const modulesOnly =
  "hucre|lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space";

const transform = {
  [`^.+\\.(tsx?|mjs)$|[\\\\/]node_modules[\\\\/](${modulesOnly})[\\\\/].+\\.js$`]: [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/** Units first; the browser test drives a real Chromium and builds the page for it. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  transform,
  // browser tests mostly wait for their browser; more at once would make it too slow for them
  maxWorkers: 2,
  // a busy machine is slow, which is no fault of what is tested
  testTimeout: 60_000,
  // without a screen only what holds the sheets and notes runs
  moduleNameMapper: {
    "^@univerjs/preset-sheets-(core|note)$": "<rootDir>/test/surface/without-screen.ts",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
};
