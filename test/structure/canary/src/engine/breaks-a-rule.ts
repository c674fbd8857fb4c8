// Part of the canary: it breaks the rules of structure on purpose, so that we know they are read.
import '../platform/breaks-a-rule.ts'
