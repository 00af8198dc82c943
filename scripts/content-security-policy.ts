/**
 * Everything from our own origin and nothing else, but for scripts of the place that Office.js was chosen from.
 * Fluent's styles are injected, hence 'unsafe-inline' for styles.
 */
export const contentSecurityPolicy = (officeOrigin?: string): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", officeOrigin].filter(Boolean).join(" "),
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
