import assert from 'node:assert/strict'
import { AuthError } from '../../errors.ts'
import type { Check, Kit } from '../kit.ts'

const REDIRECT = 'https://krug.example/connections/signed-in'

/** Sign-in at the vendor by a person in the browser. */
export function signInChecks(kit: Kit): Check[] {
  const { oauth } = kit.connector
  if (!oauth) return []
  return [
    {
      title: 'a sign-in in the browser makes a login, once',
      run: () =>
        kit.run(
          async ({ ctx, http }) => {
            if (oauth.needed?.(ctx.config) === false) return
            const asked = { state: 'canary-state', redirectUri: REDIRECT }
            const page = new URL(oauth.authorizeUrl(ctx.config, asked))
            kit.assertClean(page.href)
            assert.equal(page.searchParams.get('state'), asked.state)
            const query = kit.vendor.agree?.(page)
            assert.ok(query, 'the simulator lets nobody sign in')
            await http.signIn({ query, redirectUri: REDIRECT })
            const result = await kit.connector.check(ctx)
            assert.ok(result.ok, JSON.stringify(result))
            await assert.rejects(http.signIn({ query, redirectUri: REDIRECT }), AuthError)
          },
          { firstLogin: undefined }
        ),
    },
  ]
}
