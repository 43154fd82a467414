const SHORTEST = 32

/** Keys that stand in the repository, for everybody to read. */
const PUBLISHED = /^(demo|test)-key-/

/** Why a key protects nothing and what to do, or `null` for one that is fit for production. */
export function appKeyProblem(key = '') {
  const make = 'Set APP_KEY to a key of your own, made with: openssl rand -hex 32'
  if (key === '') return `There is no APP_KEY. ${make}`
  if (PUBLISHED.test(key)) return `APP_KEY is an example that everybody knows. ${make}`
  if (key.length < SHORTEST) return `APP_KEY is shorter than ${SHORTEST} characters. ${make}`
  return null
}
