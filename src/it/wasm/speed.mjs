// The blur of Wasm1 in Node: the loop in JavaScript, the module that rustc made, and JavaScript with
// an object for each pixel. Processor time in milliseconds, best and median.
import { readFileSync } from 'node:fs'

const size = 512
const picture = new Uint8Array(size * size * 4)
for (let i = 0, seed = 1; i < picture.length; i++) {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff
  picture[i] = seed >> 16
}

function loop(out) {
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = (y * size + x) * 4
      for (let colour = 0; colour < 3; colour++) {
        let sum = 0
        let count = 0
        for (let row = Math.max(0, y - 1); row <= Math.min(size - 1, y + 1); row++) {
          for (let column = Math.max(0, x - 1); column <= Math.min(size - 1, x + 1); column++) {
            sum += picture[(row * size + column) * 4 + colour]
            count++
          }
        }
        out[at + colour] = (sum / count) | 0
      }
      out[at + 3] = picture[at + 3]
    }
  }
}

const module = readFileSync('src/main/resources/javalings/check/data/process_image.wasm')
const { exports } = (await WebAssembly.instantiate(module)).instance

function wasm(out) {
  const length = picture.length
  const data = exports.alloc(length)
  const to = exports.alloc(length)
  new Uint8Array(exports.memory.buffer).set(picture, data)
  exports.process_image(data, length, size, size, to)
  out.set(new Uint8Array(exports.memory.buffer, to, length))
  exports.dealloc(data, length)
  exports.dealloc(to, length)
}

/** As Wasm1's starter has it: a new object for each pixel and each step of a sum. */
function objects(out) {
  const pixel = at => ({ red: picture[at], green: picture[at + 1], blue: picture[at + 2] })
  const plus = (a, b) => ({ red: a.red + b.red, green: a.green + b.green, blue: a.blue + b.blue })
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const near = []
      for (const row of [y - 1, y, y + 1]) {
        for (const column of [x - 1, x, x + 1]) {
          if (row >= 0 && row < size && column >= 0 && column < size) {
            near.push(pixel((row * size + column) * 4))
          }
        }
      }
      const sum = near.reduce(plus)
      const at = (y * size + x) * 4
      out[at] = (sum.red / near.length) | 0
      out[at + 1] = (sum.green / near.length) | 0
      out[at + 2] = (sum.blue / near.length) | 0
      out[at + 3] = picture[at + 3]
    }
  }
}

const expected = new Uint8Array(picture.length)
loop(expected)
for (const blur of [loop, wasm, objects]) {
  const out = new Uint8Array(picture.length)
  const times = []
  for (let round = 0; round < 20; round++) {
    const before = process.cpuUsage()
    blur(out)
    const spent = process.cpuUsage(before)
    times.push((spent.user + spent.system) / 1000)
  }
  times.sort((a, b) => a - b)
  const same = Buffer.compare(Buffer.from(out), Buffer.from(expected)) === 0
  console.log(`${blur.name}: ${times[0].toFixed(1)} / ${times[10].toFixed(1)} ms, ${same ? 'the same pixels' : 'OTHER PIXELS'}`)
}
