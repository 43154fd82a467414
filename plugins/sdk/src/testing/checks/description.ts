import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { configJsonSchema, parseConfig, secretFields } from '../../host/index.ts'
import { isSecret } from '../../secret.ts'
import type { Check } from '../kit.ts'
import type { Connector, Plugin } from '../../contract.ts'

const CREDENTIAL = /pass|secret|token|api_?key|^key$|webhookUrl/i

/** What the catalogue and the form show. */
export function descriptionChecks(plugin: Plugin, connector: Connector<any, any>): Check[] {
  const properties = () =>
    Object.keys((configJsonSchema(connector) as { properties?: object }).properties ?? {})
  return [
    {
      title: 'every field and stream has a label in both languages',
      async run() {
        const streams = Object.keys(connector.streams).toSorted()
        for (const lang of [plugin.lang.ru, plugin.lang.en]) {
          assert.deepEqual(Object.keys(lang.fields).toSorted(), properties().toSorted())
          assert.deepEqual(Object.keys(lang.streams).toSorted(), streams)
        }
      },
    },
    {
      title: 'fields that look like credentials are write-only',
      async run() {
        const secrets = secretFields(connector)
        const open = properties().filter((name) => CREDENTIAL.test(name) && !secrets.includes(name))
        assert.deepEqual(open, [], 'credentials that are stored and shown as plain text')
      },
    },
    {
      title: 'a medical source says what it lets out',
      async run() {
        if (plugin.manifest.dataClass === 'medical') assert.ok(connector.privacy)
      },
    },
  ]
}

/** What the form sends, as the connector gets it. */
export function settingsCheck(
  connector: Connector<any, any>,
  values: () => Record<string, unknown>,
  assertClean: (text: string) => void
): Check {
  return {
    title: 'settings arrive with their secrets wrapped',
    async run() {
      const config = (await parseConfig(connector, { values: values() })) as Record<string, unknown>
      for (const name of secretFields(connector)) {
        if (values()[name]) assert.ok(isSecret(config[name]), `${name} is no Secret`)
      }
      assertClean(inspect(config, { depth: 9 }) + JSON.stringify(config))
    },
  }
}
