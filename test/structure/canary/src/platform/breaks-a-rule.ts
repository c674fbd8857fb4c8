// Part of the canary.
import '../modules/audit/inside.ts'
