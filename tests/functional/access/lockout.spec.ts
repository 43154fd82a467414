import { randomUUID } from 'node:crypto'
import { test, timeTravel } from '@japa/runner'
import { linkToken } from '#access/tokens'
import { givenTenant, PASSWORD, rolledBack } from '#tests/helpers/given'

test.group('Lock-out', (group) => {
  group.each.setup(rolledBack)

  test('it grows with each wrong attempt, and time opens it', async ({ client, assert }) => {
    const { owner } = await givenTenant()
    const login = (password: string) =>
      client.post('/api/v1/auth/login').json({ email: owner.email, password })
    for (let attempt = 0; attempt < 5; attempt++) await login('wrong-password')
    const locked = await login(PASSWORD)
    locked.assertStatus(429)
    assert.closeTo(Number(locked.header('retry-after')), 60, 2)

    timeTravel('61 seconds')
    const sixth = await login('wrong-password')
    sixth.assertStatus(401)
    timeTravel('61 seconds')
    const longer = await login(PASSWORD)
    longer.assertStatus(429)
    timeTravel('60 seconds')
    const open = await login(PASSWORD)
    open.assertStatus(200)
    // What was wrong before is forgotten.
    for (let attempt = 0; attempt < 4; attempt++) await login('wrong-password')
    const still = await login(PASSWORD)
    still.assertStatus(200)
  })

  test('nobody learns from it who has an account', async ({ client, assert }) => {
    const { owner } = await givenTenant()
    const answersTo = async (email: string) => {
      const answers = []
      for (let attempt = 0; attempt < 6; attempt++) {
        const answer = await client
          .post('/api/v1/auth/login')
          .json({ email, password: 'wrong-password' })
        const { status, code, detail } = answer.body()
        answers.push({ status, code, detail, retry: answer.header('retry-after') })
      }
      return answers
    }
    const unknown = `${randomUUID()}@example.test`
    assert.deepEqual(await answersTo(owner.email), await answersTo(unknown))
  })

  test('many at once are no more guesses than one after the other', async ({ client, assert }) => {
    const { owner } = await givenTenant()
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        client.post('/api/v1/auth/login').json({ email: owner.email, password: 'wrong-password' })
      )
    )
    const guessed = answers.filter((answer) => answer.status() === 401)
    assert.isAtMost(guessed.length, 5)
  })

  test('the letter opens it at once, and so does a browser that is known', async ({ client }) => {
    const { owner } = await givenTenant()
    const enter = (password: string, device?: object) => {
      const request = client.post('/session').withCsrfToken()
      if (device) request.withCookie('krug-device', device)
      return request.json({ email: owner.email, password })
    }
    const first = await enter(PASSWORD)
    const known = first.cookies()['krug-device'].value
    for (let attempt = 0; attempt < 5; attempt++) await enter('wrong-password')
    const elsewhere = await enter(PASSWORD)
    elsewhere.assertStatus(429)
    const here = await enter(PASSWORD, known)
    here.assertStatus(204)

    const forged = await client.post('/api/v1/auth/unlock').json({ token: 'forged' })
    forged.assertStatus(410)
    const unlocked = await client
      .post('/api/v1/auth/unlock')
      .json({ token: linkToken('unlock', owner.id) })
    unlocked.assertStatus(204)
    const open = await enter(PASSWORD)
    open.assertStatus(204)
  })
})
