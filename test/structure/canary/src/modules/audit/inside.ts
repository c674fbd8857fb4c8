// Part of the canary.
export const inside = true
