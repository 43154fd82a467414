import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { settingsOf } from '../src/simulator/run_simulator.ts'

test.group('Simulators from the command line', () => {
  test('a value may stand beside its name or behind an equals sign')
    .with([
      ['--port', '4501', '--receipts=40'],
      ['--port=4501', '--receipts=40'],
    ])
    .run((_, args) => {
      const settings = { port: 4501, host: '127.0.0.1', seed: '1', more: { receipts: '40' } }
      assert.deepEqual(settingsOf(args), settings)
    })
})
