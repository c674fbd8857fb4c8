// `npm start`
import { handOver, install } from './bootstrap.mjs'

install({ tools: false })
handOver('src/main.ts', process.argv.slice(2))
