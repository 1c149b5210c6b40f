/** Changes whenever the output of the engine can change for any text. By itself: who asks for it need not load the engine. */
export const engineVersion = '2.5.1';
