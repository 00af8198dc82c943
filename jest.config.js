const transform = {
  "^.+\\.(tsx?|mjs)$": [
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
  // a busy machine is slow, which is no fault of what is tested
  testTimeout: 60_000,
  // hucre, which writes test workbooks, comes as ES modules only
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
