// Looks for the number behind a puzzle. SHA-256 by hand (FIPS 180-4): browsers offer theirs only over https, and campus
// machines reach a first installation over plain http.
const K = new Uint32Array(64);
const START = new Uint32Array(8);
for (let candidate = 2, found = 0; found < 64; candidate++) {
  let prime = true;
  for (let factor = 2; factor * factor <= candidate; factor++) if (candidate % factor === 0) { prime = false; break; }
  if (!prime) continue;
  const fraction = root => ((root - Math.floor(root)) * 4294967296) >>> 0;
  if (found < 8) START[found] = fraction(Math.sqrt(candidate));
  K[found++] = fraction(Math.cbrt(candidate));
}

const W = new Uint32Array(64);
const H = new Uint32Array(8);

// The digest of at most 119 ASCII characters, as 64 hexadecimal digits.
const digest = text => {
  const length = text.length;
  const blocks = length < 56 ? 1 : 2;
  H.set(START);
  for (let block = 0; block < blocks; block++) {
    for (let word = 0; word < 16; word++) {
      let value = 0;
      for (let at = 0; at < 4; at++) {
        const index = block * 64 + word * 4 + at;
        value = (value << 8) | (index < length ? text.charCodeAt(index) : index === length ? 0x80 : 0);
      }
      W[word] = value;
    }
    if (block === blocks - 1) W[15] = length * 8;
    for (let t = 16; t < 64; t++) {
      const x = W[t - 15];
      const y = W[t - 2];
      W[t] = W[t - 16] + W[t - 7]
        + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
    }
    let [a, b, c, d, e, f, g, h] = H;
    for (let t = 0; t < 64; t++) {
      const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + K[t] + W[t] | 0;
      const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c)) | 0;
      h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    H[0] += a; H[1] += b; H[2] += c; H[3] += d; H[4] += e; H[5] += f; H[6] += g; H[7] += h;
  }
  let hex = '';
  for (const word of H) hex += word.toString(16).padStart(8, '0');
  return hex;
};

const solve = puzzle => {
  const [expiry, limit, salt, target] = puzzle.split('.');
  const start = `${expiry}.${limit}.${salt}:`;
  for (let number = 0; number < Number(limit); number++) {
    if (digest(start + number) === target) return number;
  }
  return -1;
};

self.onmessage = event => self.postMessage(solve(event.data));
