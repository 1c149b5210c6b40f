/** The answer that carries a session's cookies: they go to the browser alone, never into JSON. */
export function withCookies(value: object, cookies: string[]): Response {
  return Response.json(value, { headers: cookies.map((cookie) => ['set-cookie', cookie]) });
}
