import { router, usePage } from '@inertiajs/react'

const SHARED = [
  'preset',
  'from',
  'to',
  'compare',
  'businessId[]',
  'venueId[]',
  'pipelineId[]',
  'managerId[]',
]

/** Which period, comparison and places are being looked at. It lives in the address: a view is a link. */
export function useView() {
  const { url } = usePage()
  const [path, search = ''] = url.split('?')
  const query = new URLSearchParams(search)

  const view = {
    preset: query.get('preset'),
    from: query.get('from'),
    to: query.get('to'),
    businessIds: query.getAll('businessId[]'),
    venueIds: query.getAll('venueId[]'),
    pipelineIds: query.getAll('pipelineId[]'),
    managerIds: query.getAll('managerId[]'),
  }

  /** The same place in the portal with other parameters; `null` drops one. */
  function show(changes: Record<string, string | string[] | null>) {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changes)) {
      next.delete(name)
      for (const one of [value ?? []].flat()) next.append(name, one)
    }
    router.visit(address(path, next), {
      preserveScroll: true,
      preserveState: true,
      // In one answer with its figures, and the old ones stay until it has come.
      except: ['places', 'crm'],
    })
  }

  /** Another page that looks at the same period and places. */
  function keep(href: string) {
    const kept = new URLSearchParams([...query].filter(([name]) => SHARED.includes(name)))
    return address(href, kept)
  }

  return { view, query, path, show, keep }
}

function address(path: string, query: URLSearchParams) {
  const search = query.toString()
  return search ? `${path}?${search}` : path
}
