/**
 * An answer of the API as a page gets it: plain JSON, dates as text. What it consists of is said once, on the side that
 * reads it (inertia/api).
 */
export function asProps(answer: object) {
  return JSON.parse(JSON.stringify(answer))
}
