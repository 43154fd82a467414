import classes from './integrations.module.css'

/** The plugin's own sign. It is shown as a picture, so that nothing in it can run; the theme gives the colour. */
export function ConnectorIcon({ svg, size = 40 }: { svg: string | null; size?: number }) {
  const picture = svg && `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
  return (
    <span className={classes.icon} style={{ width: size, height: size }} aria-hidden>
      {picture && <span style={{ maskImage: picture, width: size * 0.6, height: size * 0.6 }} />}
    </span>
  )
}
