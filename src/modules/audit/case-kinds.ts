/**
 * Kinds of things that belong to a case (a concern, an incident). An act on one must say of which case, and its entry is shown only
 * to those who may see that case: whoever is a subject of it must not learn that there is one. A module with such things adds its kind.
 */
export const caseKinds: ReadonlySet<string> = new Set(['concern', 'incident', 'evidence'])
