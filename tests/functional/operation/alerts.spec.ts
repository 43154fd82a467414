import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { installMetrics } from '#operation/metrics/installation_metrics'
import { registry } from '#shared/telemetry/metrics'

const read = (path: string) => readFileSync(app.makePath(path), 'utf8')

/** Names of metrics in a query language, without what is added to those of a histogram. */
function metricsIn(text: string) {
  const names = text.match(/\b(krug|nodejs|process)_[a-z0-9_]+/g) ?? []
  return new Set(names.map((name) => name.replace(/_(bucket|sum|count)$/, '')))
}

test.group('Alerts and the dashboard of operation', (group) => {
  group.setup(() => installMetrics())

  test('ask for metrics that there are')
    .with(['resources/prometheus/alerts.yaml', 'resources/grafana/operation.json'])
    .run(async ({ assert }, path) => {
      const known = new Set(registry.getMetricsAsArray().map(({ name }) => name))
      const asked = [...metricsIn(read(path))]
      assert.isAbove(asked.length, 5)
      assert.deepEqual(
        asked.filter((name) => !known.has(name)),
        []
      )
    })

  test('each have a page in the operator’s book', ({ assert }) => {
    const alerts = [...read('resources/prometheus/alerts.yaml').matchAll(/- alert: (\w+)/g)]
    const book = read('docs/operations.md')
    assert.isAbove(alerts.length, 8)
    assert.deepEqual(
      alerts.map(([, name]) => name).filter((name) => !book.includes(`### ${name}\n`)),
      []
    )
  })
})
