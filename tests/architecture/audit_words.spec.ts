import { globSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { PERMISSIONS } from '#access/permissions'

/** What stands beside a right or a column in quotes, and looks like an act. */
const ACT = /'([a-z_-]{2,}\.[a-z_]+)'/g
const RECORDS = /RecordAudit|audit\(actor/

type Words = { actions: Record<string, Record<string, string>>; subjects: Record<string, string> }

const wordsOf = (locale: string): Words =>
  JSON.parse(readFileSync(`resources/lang/${locale}/audit.json`, 'utf8'))

const sources = globSync('app/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .filter((source) => RECORDS.test(source))

const matches = (pattern: RegExp) =>
  new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1])))

test.group('What the audit log calls things', () => {
  const rights = new Set<string>(PERMISSIONS)
  const acts = [...matches(ACT)].filter((act) => !rights.has(act))
  const subjects = [...matches(/subjectType: '([^']+)'/g)]

  for (const locale of ['ru', 'en'])
    test(`every act and every object has words: ${locale}`, ({ assert }) => {
      assert.isAbove(acts.length, 50)
      const words = wordsOf(locale)
      const nameless = acts.filter((act) => {
        const [area, what] = act.split('.')
        return !words.actions[area]?.[what]
      })
      assert.deepEqual(nameless, [])
      assert.deepEqual(
        subjects.filter((subject) => !words.subjects[subject]),
        []
      )
    })

  test('both languages name the same', ({ assert }) => {
    const [ru, en] = [wordsOf('ru'), wordsOf('en')]
    for (const part of ['actions', 'subjects'] as const)
      assert.sameMembers(Object.keys(ru[part]), Object.keys(en[part]))
    for (const area of Object.keys(ru.actions))
      assert.sameMembers(Object.keys(ru.actions[area]), Object.keys(en.actions[area]))
  })
})
