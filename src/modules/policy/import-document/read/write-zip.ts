import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'

/**
 * A zip of files as they are, not compressed (PKWARE APPNOTE 4.3). The parts of a document that were inflated under the
 * caps are handed to the Word reader in such an archive, so that it never inflates anything itself.
 */
export function writeZip(files: Iterable<readonly [string, Uint8Array]>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const fileName = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(fileName.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, fileName, Buffer.from(content))
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, fileName)
    offset += 30 + fileName.length + content.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(directory.length / 4, 8)
  end.writeUInt16LE(directory.length / 4, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}
