import { test } from '@japa/runner'
import { databaseUrls } from '#shared/database/urls'

const GIVEN = {
  appKey: 'key',
  databaseUrl: 'postgres://admin:secret@db.example.test/krug?sslmode=disable',
  reportsUrl: 'postgres://replica.example.test/krug',
  embeddedUrlFile: 'none',
}
const modesOf = (urls: object) =>
  Object.values(urls).map((url: URL) => url.searchParams.get('sslmode'))

test.group('Ways into the database', () => {
  test('are all over TLS where that is asked for, whatever an address says', ({ assert }) => {
    const urls = databaseUrls({ ...GIVEN, tls: true })
    assert.deepEqual(
      modesOf(urls),
      Array.from({ length: 4 }, () => 'verify-full')
    )
    assert.deepEqual(modesOf(databaseUrls(GIVEN)), ['disable', 'disable', 'disable', null])
  })
})
