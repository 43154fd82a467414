import { test } from '@japa/runner'
import { strict as assert } from 'node:assert'
import { createElement as h } from 'react'
import { createKrug } from '../src/index.ts'
import { KrugEmbed, KrugFigure, KrugProvider, KrugReportTable } from '../src/react/index.ts'
import { givenPage } from './browser.ts'

test.group('Components', (group) => {
  let page: Awaited<ReturnType<typeof givenPage>>
  group.each.setup(async () => {
    page = await givenPage()
    return () => page.close()
  })

  test('an embed grows with what its page says, and hears nobody else', async () => {
    await page.draw(
      h(KrugEmbed, {
        src: 'https://krug.test/embed/abc',
        title: 'Продажи',
        theme: 'dark',
        locale: 'ru',
      })
    )
    const frame = (await page.see('iframe')) as HTMLIFrameElement
    assert.equal(frame.src, 'https://krug.test/embed/abc?theme=dark&lang=ru')
    const say = (height: unknown, origin: string, source: unknown = frame.contentWindow) =>
      page.window.dispatchEvent(
        Object.assign(new page.window.Event('message'), {
          data: { type: 'krug:height', height },
          ...{ origin, source },
        })
      )
    say(900, 'https://evil.test')
    say(900, 'https://krug.test', page.window)
    say('900px', 'https://krug.test')
    say(700, 'https://krug.test')
    await page.see('iframe[style*="700px"]')
    say(90_000, 'https://krug.test')
    await page.see('iframe[style*="4000px"]')
  })

  test('what is on its way, failed, or is nothing is said in words, and asked again', async () => {
    let ready: (response: Response) => void = () => {}
    const fetch = () => new Promise<Response>((done) => (ready = done))
    const client = createKrug({ baseUrl: 'https://krug.test', fetch })
    await page.draw(
      h(KrugProvider, { client, locale: 'en' }, h(KrugReportTable, { report: 'sales/daily' }))
    )
    await page.see('.krug-loading')
    ready(Response.json({ status: 403, code: 'E_FORBIDDEN', detail: 'No right' }, { status: 403 }))
    const failed = await page.see('.krug-failed')
    assert.match(failed.textContent, /No right/)
    failed.querySelector('button')!.click()
    await page.see('.krug-loading')
    const data = { report: { title: 'Days', chart: {} }, columns: [], rows: [], totals: {} }
    ready(Response.json({ data }))
    const empty = await page.see('.krug-empty')
    assert.equal(empty.textContent, 'Nothing for this period')
  })

  test('a component without a client around it says what to do', async () => {
    const { renderToString } = await import('react-dom/server')
    assert.throws(() => renderToString(h(KrugFigure, { report: 'sales/summary' })), /KrugProvider/)
  })
})
