/** A whole picture, for documents that show one. */
export { samplePng } from '../../src/modules/school/crest/sample-images.ts'
