import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leafHash, pathOf, rootFrom, rootOf } from './merkle.ts'

/** The leaves and roots with which the makers of Certificate Transparency test their trees. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const hashes = leaves.map(leaf => leafHash(Buffer.from(leaf, 'hex')))

test('RFC 6962: the roots are those of other implementations', () => {
  assert.deepEqual(
    roots.map((_, size) => rootOf(hashes.slice(0, size)).toString('hex')),
    roots,
  )
})

test('each leaf’s path leads to the root, and no other leaf, place, size or path does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (size, seed) => {
      const tree = Array.from({ length: size }, (_, index) => leafHash(Buffer.from([index])))
      const [root, index] = [rootOf(tree), seed % size]
      const [leaf, path] = [tree[index] ?? Buffer.alloc(0), pathOf(tree, index)]
      assert.deepEqual(rootFrom(leaf, index, size, path), root)
      const leads = (...args: Parameters<typeof rootFrom>) => rootFrom(...args)?.equals(root) ?? false
      assert.ok(!leads(leafHash(Buffer.from('x')), index, size, path))
      assert.ok(!leads(leaf, index, size, [...path, root]))
      if (size > 1) assert.ok(!leads(leaf, (index + 1) % size, size, path) && !leads(leaf, index, size, path.slice(1)))
      assert.ok(!leads(leaf, size, size, path) && !leads(leaf, -1, size, path))
    }),
  )
})
