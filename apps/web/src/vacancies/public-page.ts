/** Public pages: the browser keeps them for the back button and asks again otherwise; they may name who is signed in. */
export const publicPage = { cache: 'private, no-cache' } as const;
