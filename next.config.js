/** @type {import('next').NextConfig} */
export default {
  // Native or worker-spawning packages must be loaded by Node itself, not bundled.
  serverExternalPackages: ['better-sqlite3', 'piscina', '@node-rs/argon2', 'pino'],
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  agentRules: false,
};
