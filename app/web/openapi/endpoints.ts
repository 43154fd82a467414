import router from '@adonisjs/core/services/router'
import i18nManager from '@adonisjs/i18n/services/main'
import type { RouteJSON } from '@adonisjs/core/types/http'
import { REPORTS, reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { catalogue } from '#web/openapi/answers.generated'
import type { Action } from '#web/openapi/schema'
import { SUMMARIES } from '#web/openapi/summaries'

/** One thing a program can ask of the API. */
export interface Endpoint {
  id: string
  method: string
  pattern: string
  tag: string
  summary: string
  needs: string
  /** Asks for an `Idempotency-Key`. */
  once: boolean
  route: RouteJSON
  action: Action
  report?: AnyReport
}

const PREFIX = '/api/v1/'
const CUSTOMERS = REPORTS.filter(({ group }) => group === 'customers')
/** Routes that stand for many reports, and what of each is in the path. */
const ANY_REPORT = [
  { ending: '/business/:id/:analysis', of: CUSTOMERS.filter(({ everywhere }) => !everywhere) },
  { ending: '/analytics/:analysis', of: CUSTOMERS },
  { ending: '/crm/:report', of: REPORTS.filter(({ group }) => group === 'crm') },
  { ending: '/:group/:report', of: REPORTS.filter(({ group }) => group !== 'crm') },
]

export function apiRoutes(): RouteJSON[] {
  return router.toJSON().root.filter(({ pattern }) => pattern.startsWith(PREFIX))
}

/** `GET /api/v1/venues`, the name under which a route has its summary. */
export function nameOf({ methods, pattern }: RouteJSON) {
  return `${methods[0]} ${pattern}`
}

/** Everything the API can be asked; the route of reports stands for each of them. */
export function endpoints(): Endpoint[] {
  return apiRoutes().flatMap((route) => {
    const endpoint = endpointOf(route)
    const reports = ANY_REPORT.find(({ ending }) => route.pattern.endsWith(ending))?.of
    return reports ? reports.map((report) => reportEndpoint(endpoint, report)) : endpoint
  })
}

function endpointOf(route: RouteJSON): Endpoint {
  const { pattern } = route
  return {
    id: route.name!,
    method: route.methods[0],
    pattern,
    tag: pattern.slice(PREFIX.length).split('/')[0],
    summary: SUMMARIES[nameOf(route)],
    needs: needsOf(route),
    once: isOnce(route),
    route,
    action: actionOf(route),
    ...(pattern.endsWith('reports/export/sales') && { report: reportOf('sales', 'daily') }),
    ...(pattern.endsWith('business/:id/export') && {
      report: reportOf('customers', 'new-and-returning'),
    }),
  }
}

function reportEndpoint(endpoint: Endpoint, report: AnyReport): Endpoint {
  const { group, id, permission } = report
  const text = (key: string) => i18nManager.locale('en').t(`reports.${key}.${group}.${id}`)
  return {
    ...endpoint,
    id: endpoint.pattern.endsWith(':analysis') ? `${endpoint.id}.${id}` : `reports.${group}.${id}`,
    pattern: endpoint.pattern
      .replace(':group', group)
      .replace(':report', id)
      .replace(':analysis', id),
    summary: `${text('titles')}: ${text('descriptions')}`,
    needs: permission,
    report,
  }
}

/** The permission that the middleware `can` was given. */
function needsOf({ middleware }: RouteJSON): string {
  for (const entry of middleware.all())
    if ('args' in entry && entry.name === 'can')
      return (entry.args as unknown as { needs: string }).needs
  throw new Error('a route without a permission')
}

function isOnce({ middleware }: RouteJSON) {
  return [...middleware.all()].some((entry) => 'name' in entry && entry.name === 'idempotent')
}

function actionOf({ handler, pattern }: RouteJSON): Action {
  const { importExpression, method } = handler as { importExpression?: string; method?: string }
  const module = /'(.+)'/.exec(importExpression ?? '')?.[1]
  const action = catalogue.actions[`${module}.${method}`]
  if (!action) throw new Error(`${pattern}: run \`npm run openapi\``)
  return action
}
