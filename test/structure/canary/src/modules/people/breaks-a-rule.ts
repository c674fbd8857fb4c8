// Part of the canary.
import '../audit/inside.ts'
