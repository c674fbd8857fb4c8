const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/document\.xml\.rels)$/

/** The entries of a Word file that hold its words: no pictures, no embedded files. */
export const isDocxPart = (name: string): boolean => parts.test(name)
