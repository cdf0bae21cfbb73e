// Deflate (RFC 1951) in plain JavaScript: zlib is not in browsers, and versions of it differ in the bytes that they write.

const WINDOW = 32768;
const LONGEST = 258;
const HASH_BITS = 14;
/** So many literals and matches make a block with Huffman codes of its own. */
const BLOCK = 32768;

const LENGTH_CODE = new Uint8Array(LONGEST + 1);
const LENGTH_BASE = new Uint16Array(29);
const LENGTH_EXTRA = new Uint8Array(29);
const DISTANCE_BASE = new Uint16Array(30);
const DISTANCE_EXTRA = new Uint8Array(30);
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

for (let code = 0, length = 3; code < 28; code++) {
  LENGTH_EXTRA[code] = code < 8 ? 0 : (code >> 2) - 1;
  LENGTH_BASE[code] = length;
  for (let i = 0; i < 1 << (LENGTH_EXTRA[code] ?? 0); i++) LENGTH_CODE[length++] = code;
}
LENGTH_BASE[28] = LONGEST;
LENGTH_CODE[LONGEST] = 28;
for (let code = 0, distance = 1; code < 30; code++) {
  DISTANCE_EXTRA[code] = code < 4 ? 0 : (code >> 1) - 1;
  DISTANCE_BASE[code] = distance;
  distance += 1 << (DISTANCE_EXTRA[code] ?? 0);
}

function distanceCode(distance: number): number {
  if (distance < 5) return distance - 1;
  const bits = 31 - Math.clz32(distance - 1);
  return bits * 2 + (((distance - 1) >> (bits - 1)) & 1);
}

/** Memory that every call uses again; deflating is synchronous. */
const sharedTokens = new Uint32Array(BLOCK);
const sharedHeads = new Int32Array(1 << HASH_BITS);

class BitWriter {
  bytes = new Uint8Array(49152);
  length = 0;
  private held = 0;
  private count = 0;

  /** Up to 16 bits, the lowest first. */
  write(value: number, bits: number): void {
    this.held |= value << this.count;
    this.count += bits;
    while (this.count >= 8) {
      if (this.length === this.bytes.length) this.grow();
      this.bytes[this.length++] = this.held;
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  finish(): Uint8Array {
    if (this.count > 0) this.write(0, 8 - this.count);
    return this.bytes.subarray(0, this.length);
  }

  private grow(): void {
    const bytes = new Uint8Array(this.bytes.length * 2);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

interface Code {
  lengths: Uint8Array;
  bits: Uint16Array;
}

/** Huffman's code for these counts, no length above `longest`; canonical, and with its bits turned round as deflate wants them. */
function huffman(counts: Uint32Array, longest: number): Code {
  const lengths = new Uint8Array(counts.length);
  const used: number[] = [];
  for (let i = 0; i < counts.length; i++) if (counts[i]) used.push(i);
  // A code needs two words to be complete.
  for (let i = 0; used.length < 2; i++) if (!used.includes(i)) used.push(i);
  const weight = (symbol: number): number => counts[symbol] || 1;
  used.sort((a, b) => weight(a) - weight(b) || a - b);

  // Two queues: leaves by weight, and joints in the order in which they are made, which is by weight too.
  const total = used.length * 2 - 1;
  const weights = new Float64Array(total);
  const parents = new Int32Array(total);
  used.forEach((symbol, i) => (weights[i] = weight(symbol)));
  let leaf = 0;
  let joint = used.length;
  for (let next = used.length; next < total; next++) {
    for (let take = 0; take < 2; take++) {
      const fromLeaves =
        leaf < used.length && (joint >= next || (weights[leaf] ?? 0) <= (weights[joint] ?? 0));
      const chosen = fromLeaves ? leaf++ : joint++;
      weights[next] = (weights[next] ?? 0) + (weights[chosen] ?? 0);
      parents[chosen] = next;
    }
  }
  const depth = new Uint8Array(total);
  const perLength = new Uint32Array(longest + 1);
  for (let i = total - 2; i >= 0; i--) {
    depth[i] = (depth[parents[i] ?? 0] ?? 0) + 1;
    if (i < used.length) {
      const length = Math.min(longest, depth[i] ?? 0);
      perLength[length] = (perLength[length] ?? 0) + 1;
    }
  }
  // Words cut to the longest length claim too much room: lengthen shorter ones until the code fits.
  let room = 0;
  for (let length = 1; length <= longest; length++) room += (perLength[length] ?? 0) << (longest - length);
  for (; room > 1 << longest; room--) {
    perLength[longest] = (perLength[longest] ?? 0) - 1;
    let length = longest - 1;
    while (!perLength[length]) length--;
    perLength[length] = (perLength[length] ?? 0) - 1;
    perLength[length + 1] = (perLength[length + 1] ?? 0) + 2;
  }
  let next = 0;
  for (let length = longest; length > 0; length--) {
    for (let i = perLength[length] ?? 0; i > 0; i--) lengths[used[next++] ?? 0] = length;
  }

  const bits = new Uint16Array(counts.length);
  let word = 0;
  for (let length = 1; length <= longest; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      let turned = 0;
      for (let i = 0; i < length; i++) turned |= ((word >> i) & 1) << (length - 1 - i);
      bits[symbol] = turned;
      word++;
    }
    word <<= 1;
  }
  return { lengths, bits };
}

function writeBlock(out: BitWriter, tokens: Uint32Array, count: number, last: boolean): void {
  const literalCounts = new Uint32Array(286);
  const distanceCounts = new Uint32Array(30);
  const tally = (counts: Uint32Array, symbol: number): void => {
    counts[symbol] = (counts[symbol] ?? 0) + 1;
  };
  for (let i = 0; i < count; i++) {
    const token = tokens[i] ?? 0;
    const distance = token >>> 9;
    if (distance === 0) tally(literalCounts, token);
    else {
      tally(literalCounts, 257 + (LENGTH_CODE[token & 511] ?? 0));
      tally(distanceCounts, distanceCode(distance));
    }
  }
  tally(literalCounts, 256);
  const literals = huffman(literalCounts, 15);
  const distances = huffman(distanceCounts, 15);

  // The code lengths themselves, packed: 0 runs by 17 and 18, other runs by 16.
  const all = [...literals.lengths, ...distances.lengths];
  const packed: { symbol: number; extra: number; bits: number }[] = [];
  for (let i = 0; i < all.length;) {
    const value = all[i] ?? 0;
    let run = 1;
    while (i + run < all.length && all[i + run] === value) run++;
    if (value === 0 && run >= 3) {
      run = Math.min(run, 138);
      packed.push(
        run > 10 ? { symbol: 18, extra: run - 11, bits: 7 } : { symbol: 17, extra: run - 3, bits: 3 },
      );
    } else if (run >= 4) {
      run = Math.min(run, 7);
      packed.push({ symbol: value, extra: 0, bits: 0 }, { symbol: 16, extra: run - 4, bits: 2 });
    } else {
      run = 1;
      packed.push({ symbol: value, extra: 0, bits: 0 });
    }
    i += run;
  }
  const codeCounts = new Uint32Array(19);
  for (const item of packed) tally(codeCounts, item.symbol);
  const codes = huffman(codeCounts, 7);
  let listed = 19;
  while (listed > 4 && !codes.lengths[CODE_ORDER[listed - 1] ?? 0]) listed--;

  out.write(last ? 1 : 0, 1);
  out.write(2, 2);
  out.write(literals.lengths.length - 257, 5);
  out.write(distances.lengths.length - 1, 5);
  out.write(listed - 4, 4);
  for (let i = 0; i < listed; i++) out.write(codes.lengths[CODE_ORDER[i] ?? 0] ?? 0, 3);
  for (const item of packed) {
    out.write(codes.bits[item.symbol] ?? 0, codes.lengths[item.symbol] ?? 0);
    if (item.bits) out.write(item.extra, item.bits);
  }
  for (let i = 0; i < count; i++) {
    const token = tokens[i] ?? 0;
    const distance = token >>> 9;
    if (distance === 0) {
      out.write(literals.bits[token] ?? 0, literals.lengths[token] ?? 0);
      continue;
    }
    const length = token & 511;
    const lengthCode = LENGTH_CODE[length] ?? 0;
    out.write(literals.bits[257 + lengthCode] ?? 0, literals.lengths[257 + lengthCode] ?? 0);
    if (LENGTH_EXTRA[lengthCode])
      out.write(length - (LENGTH_BASE[lengthCode] ?? 0), LENGTH_EXTRA[lengthCode] ?? 0);
    const code = distanceCode(distance);
    out.write(distances.bits[code] ?? 0, distances.lengths[code] ?? 0);
    if (DISTANCE_EXTRA[code]) out.write(distance - (DISTANCE_BASE[code] ?? 0), DISTANCE_EXTRA[code] ?? 0);
  }
  out.write(literals.bits[256] ?? 0, literals.lengths[256] ?? 0);
}

/**
 * @param near a distance at which repeats are likely (for a picture: four rows, where the dither pattern comes round again);
 * tried beside the last place where the same four bytes stood
 */
export function deflate(data: Uint8Array, near: number): Uint8Array {
  const out = new BitWriter();
  const tokens = sharedTokens;
  const heads = sharedHeads.fill(-1);
  const size = data.length;
  const step = near > 0 && near <= WINDOW ? near : 0;
  let count = 0;
  let at = 0;
  while (at < size) {
    let length = 0;
    let distance = 0;
    if (at + 4 <= size) {
      const four =
        (data[at] ?? 0) |
        ((data[at + 1] ?? 0) << 8) |
        ((data[at + 2] ?? 0) << 16) |
        ((data[at + 3] ?? 0) << 24);
      const slot = Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
      const before = heads[slot] ?? -1;
      heads[slot] = at;
      const most = Math.min(LONGEST, size - at);
      if (before >= 0 && at - before <= WINDOW) {
        while (length < most && data[before + length] === data[at + length]) length++;
        distance = at - before;
      }
      if (step && at >= step && length < 32) {
        const place = at - step;
        let same = 0;
        while (same < most && data[place + same] === data[at + same]) same++;
        if (same > length) {
          length = same;
          distance = step;
        }
      }
    }
    if (length >= 4) {
      tokens[count++] = (distance << 9) | length;
      at += length;
    } else {
      tokens[count++] = data[at++] ?? 0;
    }
    if (count === tokens.length && at < size) {
      writeBlock(out, tokens, count, false);
      count = 0;
    }
  }
  writeBlock(out, tokens, count, true);
  return out.finish();
}
