import { useEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from './words.ts'

export interface KrugEmbedProps {
  /** A link to an embed, as Krug gives it. */
  src: string
  /** What a screen reader calls it. */
  title: string
  theme?: 'light' | 'dark' | 'auto'
  locale?: Locale
  /** Pixels until the page has said how high it is. */
  minHeight?: number
  /** And at most: a page inside cannot push all others away. */
  maxHeight?: number
  className?: string
}

/** A page of Krug inside another one, as high as what it shows. Needs no client and no token. */
export function KrugEmbed({
  src,
  title,
  theme = 'auto',
  locale,
  minHeight = 320,
  maxHeight = 4000,
  className,
}: KrugEmbedProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(minHeight)
  const address = useMemo(() => addressOf(src, theme, locale), [src, theme, locale])

  useEffect(() => {
    const { origin } = new URL(address)
    function hear({ data, origin: from, source }: MessageEvent) {
      if (from !== origin || source !== frame.current?.contentWindow) return
      const told = heightIn(data)
      if (told !== null) setHeight(Math.min(Math.max(told, minHeight), maxHeight))
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [address, minHeight, maxHeight])

  return (
    <iframe
      ref={frame}
      className={className}
      src={address}
      title={title}
      loading="lazy"
      style={{ display: 'block', width: '100%', height, border: 0 }}
    />
  )
}

function addressOf(src: string, theme: string, locale: Locale | undefined) {
  const address = new URL(src)
  address.searchParams.set('theme', theme)
  if (locale) address.searchParams.set('lang', locale)
  return address.href
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, height } = data as { type?: unknown; height?: unknown }
  return type === 'krug:height' && typeof height === 'number' && Number.isFinite(height)
    ? height
    : null
}
