/** As much of AdonisJS' `node ace configure` as a connector needs. */
interface ConfigureCommand {
  name: string
  createCodemods(): Promise<{
    updateRcFile(change: (rcFile: { addProvider(path: string): unknown }) => void): Promise<void>
  }>
}

/**
 * `node ace configure <package>`: registers the plugin's provider in adonisrc.ts.
 *
 * @example
 * export { configure } from '@krug/connector-sdk/configure'
 * @since 1.0
 */
export async function configure(command: ConfigureCommand) {
  const codemods = await command.createCodemods()
  await codemods.updateRcFile((rcFile) => {
    rcFile.addProvider(`${command.name}/provider`)
  })
}
