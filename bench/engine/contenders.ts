import { casbin } from './casbin.ts'
import { casl } from './casl.ts'
import { cedar } from './cedar.ts'
import { closures } from './closures.ts'
import type { Contender } from './contender.ts'
import { jsonLogic } from './json-logic.ts'
import { jsonRules } from './json-rules.ts'
import { schoolgate } from './schoolgate.ts'

export const contenders: readonly Contender[] = [schoolgate, closures, jsonLogic, casl, casbin, cedar, jsonRules]
