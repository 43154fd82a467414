import { connectorProvider } from '@krug/connector-sdk'
import plugin from './index.ts'

export default connectorProvider(plugin)
