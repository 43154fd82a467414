import type { Parameters } from '~/api/delivery_types'

/** What an address asks of a report, as the API takes it. */
export function parametersOf(query: URLSearchParams): Parameters {
  const parameters: Parameters = {}
  for (const [name, value] of query) {
    if (name === 'page') continue
    if (name.endsWith('[]')) parameters[name.slice(0, -2)] = query.getAll(name)
    else parameters[name] = value
  }
  return parameters
}
