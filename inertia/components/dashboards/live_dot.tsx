import classes from './dashboards.module.css'

export function LiveDot() {
  return <i className={classes.liveDot} aria-hidden />
}
