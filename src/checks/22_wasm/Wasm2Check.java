import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import javalings.check.Data;
import org.junit.jupiter.api.Test;

class Wasm2Check {
  // Compiled once for all checks: that is most of the time.
  private static final WasmModule MODULE = Parser.parse(Data.bytes("process_image.wasm"));
  private static final Function<Instance, Machine> COMPILED =
      MachineFactoryCompiler.compile(MODULE);

  private static final int ALLOC = exported("alloc");
  private static final int DEALLOC = exported("dealloc");
  private static final int PROCESS_IMAGE = exported("process_image");

  private final List<Buffer> taken = new ArrayList<>();
  private final List<String> strange = new ArrayList<>();
  private Optional<RuntimeException> trouble = Optional.empty();

  @Test
  void the_picture_comes_back_blurred() {
    var random = new Random(4);
    var module = module(100);
    for (var size : new int[][] {{1, 1}, {7, 5}, {40, 30}, {3, 64}}) {
      var picture = noise(random, size[0], size[1]);
      var blurred = picture(module, picture, size[0], size[1]);
      assertPicture(
          blurred(picture, size[0], size[1]),
          blurred,
          "A picture %d wide and %d high".formatted(size[0], size[1]));
    }
  }

  @Test
  void the_memory_may_grow_meanwhile() {
    var picture = noise(new Random(5), 130, 140);
    var blurred = picture(module(100), picture, 130, 140);
    assertPicture(
        blurred(picture, 130, 140), blurred, "A picture that is larger than the module's memory");
  }

  @Test
  void the_callers_bytes_stay_as_they_are() {
    var picture = noise(new Random(6), 9, 9);
    var before = picture.clone();
    Wasm2.blur(module(100), picture, 9, 9);
    assertArrayEquals(before, picture, "The bytes that were given to `blur`");
  }

  @Test
  void every_buffer_is_given_back() {
    var module = module(100);
    for (var round = 1; round <= 3; round++) {
      picture(module, noise(new Random(round), 8, 8), 8, 8);
      assertLive(module, "Blurred pictures: %d".formatted(round));
    }
    trouble = Optional.of(new IllegalStateException("the host has a bug"));
    try {
      Wasm2.blur(module, noise(new Random(4), 8, 8), 8, 8);
    } catch (IllegalStateException bug) {
      // Who gets to hear of it is not asked here.
    }
    assertLive(module, "`process_image` threw an exception that is no `ChicoryException`");
  }

  @Test
  void a_trap_is_a_result() {
    var module = module(100);
    assertRefused(module, noise(new Random(1), 4, 1), 64, 64, "4 pixels that claim to be 64 by 64");
    assertRefused(module, noise(new Random(2), 8, 2), 8, 3, "2 rows that claim to be 3");
    assertLive(module, "Two pictures made the module trap");
    var picture = noise(new Random(3), 5, 5);
    assertPicture(
        blurred(picture, 5, 5),
        picture(module, picture, 5, 5),
        "A picture that comes after two traps");
  }

  @Test
  void without_room_nothing_is_written() {
    var small = module(2);
    assertRefused(small, noise(new Random(1), 200, 90), 200, 90, "72,000 bytes, room for one buffer");
    assertLive(small, "There was room for one buffer, and not for the second");
    assertRefused(small, noise(new Random(2), 200, 300), 200, 300, "240,000 bytes, no room for one");
    assertRefused(small, noise(new Random(4), 200, 160), 200, 160, "128,000 bytes, no room for one");
    assertLive(small, "There was no room, so nothing may be written, least of all at address 0");
    var picture = noise(new Random(3), 6, 4);
    assertPicture(
        blurred(picture, 6, 4), picture(small, picture, 6, 4), "A small picture after two large ones");
  }

  private Instance module(int pages) {
    return Instance.builder(MODULE)
        .withMachineFactory(instance -> listening(COMPILED.apply(instance)))
        .withMemoryLimits(new MemoryLimits(1, pages))
        .build();
  }

  /** Hears which buffers are taken and given back, and can fail in a way of its own. */
  private Machine listening(Machine machine) {
    return (function, arguments) -> {
      if (function == PROCESS_IMAGE && trouble.isPresent()) {
        throw trouble.get();
      }
      var results = machine.call(function, arguments);
      if (function == ALLOC && results[0] != 0) {
        taken.add(new Buffer((int) results[0], (int) arguments[0]));
      }
      if (function == PROCESS_IMAGE) {
        inBuffer("data", arguments[0], arguments[1]);
        inBuffer("out", arguments[4], arguments[1]);
      }
      if (function == DEALLOC) {
        var back = new Buffer((int) arguments[0], (int) arguments[1]);
        if (!taken.remove(back)) {
          strange.add(
              "A buffer goes back as it was taken, once: `dealloc` got %s, and taken were %s"
                  .formatted(back, taken));
        }
      }
      return results;
    };
  }

  private void inBuffer(String name, long address, long length) {
    if (taken.stream().noneMatch(it -> it.holds(address, length))) {
      strange.add(
          "`process_image` got %d for `%s`, with %d bytes. Buffers that were taken: %s"
              .formatted(address, name, length, taken));
    }
  }

  private static int exported(String name) {
    var exports = MODULE.exportSection();
    return IntStream.range(0, exports.exportCount())
        .mapToObj(exports::getExport)
        .filter(export -> export.name().equals(name))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private record Buffer(int address, int length) {
    boolean holds(long from, long bytes) {
      return address <= from && from + bytes <= (long) address + length;
    }

    @Override
    public String toString() {
      return "address %d, length %d".formatted(address, length);
    }
  }

  private static byte[] picture(Instance module, byte[] rgba, int width, int height) {
    var result = Wasm2.blur(module, rgba, width, height);
    if (result instanceof Wasm2.Result.Picture(var blurred)) {
      return blurred;
    }
    return fail(
        "A picture %d wide and %d high should be blurred. The result was: %s"
            .formatted(width, height, result));
  }

  private static void assertRefused(
      Instance module, byte[] rgba, int width, int height, String what) {
    try {
      var result = Wasm2.blur(module, rgba, width, height);
      if (result instanceof Wasm2.Result.Refused(var why)) {
        assertFalse(why == null || why.isBlank(), what + ": the reason should not be empty");
      } else {
        fail(
            "%s: this should be `Refused`. The result was %s"
                .formatted(what, result == null ? "null" : "a picture"));
      }
    } catch (ChicoryException e) {
      fail("%s: this should be `Refused`. An exception came out: %s".formatted(what, e));
    }
  }

  private void assertLive(Instance module, String what) {
    strange.forEach(it -> fail(what + ". " + it));
    assertEquals(
        0,
        module.export("live").apply()[0],
        what + ". Buffers that were taken with `alloc` and not given back:");
  }

  private static void assertPicture(byte[] expected, byte[] seen, String what) {
    assertEquals(expected.length, seen.length, what + ": the number of bytes");
    for (var at = 0; at < expected.length; at++) {
      assertEquals(
          expected[at] & 255, seen[at] & 255, what + ": byte %d, pixel %d".formatted(at, at / 4));
    }
  }

  private static byte[] noise(Random random, int width, int height) {
    var picture = new byte[width * height * 4];
    random.nextBytes(picture);
    return picture;
  }

  private static byte[] blurred(byte[] picture, int width, int height) {
    var out = picture.clone();
    for (var at = 0; at < out.length; at++) {
      if (at % 4 != 3) {
        out[at] = (byte) mean(picture, width, height, at);
      }
    }
    return out;
  }

  private static int mean(byte[] picture, int width, int height, int at) {
    var x = at / 4 % width;
    var y = at / 4 / width;
    var sum = 0;
    var count = 0;
    for (var row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (var column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        sum += picture[(row * width + column) * 4 + at % 4] & 255;
        count++;
      }
    }
    return sum / count;
  }
}
