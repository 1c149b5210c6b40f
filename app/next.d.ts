/// <reference types="next" />
// next-env.d.ts is written by Next itself and not kept: a fresh clone is checked without it.
