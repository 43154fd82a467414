import { Window } from 'happy-dom'
import { act, type ReactNode } from 'react'

const PATIENCE_MS = 5000

/** A page that React can draw into, without a browser. */
export async function givenPage() {
  const window = new Window({ url: 'https://site.test' })
  const globals = { window, document: window.document }
  const before = Object.fromEntries(
    Object.keys(globals).map((name) => [name, (globalThis as Record<string, unknown>)[name]])
  )
  Object.assign(globalThis, globals)
  const { createRoot } = await import('react-dom/client')
  const element = window.document.createElement('main')
  window.document.body.append(element)
  const root = createRoot(element as unknown as HTMLElement)
  return {
    window,
    element: element as unknown as HTMLElement,
    /** With all that happens once it stands. */
    async draw(node: ReactNode) {
      Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
      await act(async () => root.render(node))
      Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
    },
    /** Waits until something is there. */
    async see(selector: string): Promise<HTMLElement> {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
        const found = element.querySelector(selector)
        if (found) return found as unknown as HTMLElement
        await new Promise((next) => setTimeout(next, 5))
      }
      throw new Error(`no ${selector} in ${element.innerHTML}`)
    },
    async close() {
      root.unmount()
      // React ends what it has begun in its own time.
      await new Promise((next) => setTimeout(next, 0))
      await window.happyDOM.close()
      Object.assign(globalThis, before)
    },
  }
}
