#!/usr/bin/env node
// The command line: `schoolgate ask`, `schoolgate import FILE` …
import { handOver, install } from './bootstrap.mjs'

install({ tools: false })
handOver('src/cli/main.ts', process.argv.slice(2))
