import { useEffect } from 'react'

/** Tells the page around how high this one is, so that it needs no bar of its own to scroll. */
export function useToldHeight() {
  useEffect(() => {
    if (window.parent === window) return
    const tell = () =>
      window.parent.postMessage(
        { type: 'krug:height', height: Math.ceil(document.body.scrollHeight) },
        '*'
      )
    const watch = new ResizeObserver(tell)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [])
}
