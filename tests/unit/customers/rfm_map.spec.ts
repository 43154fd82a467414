import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { RFM_NAMES, rfmNameOf } from '#customers/segments/rfm'

const SCORES = [1, 2, 3, 4]

test.group('The map of segments', () => {
  test('names all 64 cells as the documentation says', ({ assert }) => {
    const lines = readFileSync('docs/customer_reports.md', 'utf8').split('\n')
    const named = new Set<string>()
    for (const recency of SCORES) {
      const row = lines.find((line) => new RegExp(`^\\| ${recency} \\| [a-z_]+ \\|`).test(line))!
      const names = row.split('|').map((cell) => cell.trim())
      for (const frequency of SCORES)
        for (const monetary of SCORES) {
          const name = rfmNameOf({ recency, frequency, monetary })
          assert.equal(name, names[1 + Math.ceil((frequency + monetary) / 2)])
          named.add(name)
        }
    }
    assert.sameMembers([...named], [...RFM_NAMES])
  })
})
