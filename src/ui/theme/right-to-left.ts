export const rightToLeft = (css: string): string => css
