/** Request header in which proxy.ts tells pages their own path and query: Next gives it to none of them. */
export const pathHeader = 'x-sayso-path';
