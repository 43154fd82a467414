import { toString } from 'qrcode'
import { useEffect, useState } from 'react'

const SIZE = 192

/** Comes when it is wanted: what draws it is heavy. */
export default function QrCode({ text, label }: { text: string; label: string }) {
  const [svg, setSvg] = useState('')
  useEffect(() => {
    void toString(text, { type: 'svg', margin: 2 }).then(setSvg)
  }, [text])
  return (
    <img
      src={svg ? `data:image/svg+xml,${encodeURIComponent(svg)}` : undefined}
      alt={label}
      width={SIZE}
      height={SIZE}
    />
  )
}
