/** For every answer. What differs with each page, the policy for its scripts, is set in proxy.ts. */
const always = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];
/** Answers of routes are data: should a browser ever show one as a page, it does nothing. */
const inert = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
  // Also where no route answers: another method, an address that leads nowhere.
  { key: 'Cache-Control', value: 'private, no-store' },
];

/** @type {import('next').NextConfig} */
export default {
  // Native or worker-spawning packages must be loaded by Node itself, not bundled.
  serverExternalPackages: [
    ...['better-sqlite3', 'piscina', '@node-rs/argon2'],
    // Readers of files: loaded in threads when a file needs them.
    ...['linkedom', '@mozilla/readability', 'mammoth', 'unpdf', 'postal-mime', 'yauzl', 'file-type'],
  ],
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // npm run dev listens there; without it the page's own scripts are refused and it loads again and again.
  allowedDevOrigins: ['127.0.0.1'],
  agentRules: false,
  // `npm test` checks the types; a start must not fail on a test's.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: always },
    { source: '/api/:path*', headers: inert },
  ],
};
