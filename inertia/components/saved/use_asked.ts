import { useView } from '~/hooks/use_view'

const NOT_ASKED = new Set(['q', 'saved', 'page', 'format'])

/** What the view is asked, as a saved report keeps it: presets stay presets, and move with time. */
export function useAsked() {
  const { query } = useView()
  const parameters: Record<string, string | string[]> = {}
  for (const name of new Set(query.keys())) {
    if (NOT_ASKED.has(name)) continue
    if (name.endsWith('[]')) parameters[name.slice(0, -2)] = query.getAll(name)
    else parameters[name] = query.get(name)!
  }
  return parameters
}
