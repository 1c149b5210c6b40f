/** Names, on what a page sends, the person whom the page was made for: their id. Another may have signed in since. */
export const pagePersonHeader = 'x-sayso-person';
