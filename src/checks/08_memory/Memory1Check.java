import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import javalings.check.Memory;
import org.junit.jupiter.api.Test;

class Memory1Check {

  @Test
  void a_block_outlives_the_method() throws Exception {
    Memory.check(() -> {
      try (var arena = Arena.ofConfined()) {
        var block = Memory1.block(arena, 3, (short) 7);
        assertEquals(7, sample(block, 2), "The last sample of a block of 3 samples of value 7");
      }
    });
  }

  @Test
  void a_block_ends_with_its_arena() {
    MemorySegment block;
    try (var arena = Arena.ofConfined()) {
      block = Memory1.block(arena, 3, (short) 7);
    }
    assertThrows(
        IllegalStateException.class,
        () -> block.getAtIndex(ValueLayout.JAVA_SHORT, 0),
        "The arena is closed, and its block can still be read: it lives somewhere else");
  }

  @Test
  void all_samples_are_there() throws Exception {
    Memory.check(() -> {
      try (var arena = Arena.ofConfined()) {
        var block = Memory1.block(arena, 1_000, (short) -5);
        assertEquals(2_000, block.byteSize(), "1000 samples of 2 bytes each");
        for (var i = 0; i < 1_000; i++) {
          assertEquals(-5, sample(block, i), "Sample " + i + " of 1000 samples of value -5");
        }
        assertEquals(0, Memory1.block(arena, 0, (short) 1).byteSize(), "A block of no samples");
      }
    });
  }

  @Test
  void blocks_are_apart_from_each_other() throws Exception {
    Memory.check(() -> {
      try (var arena = Arena.ofConfined()) {
        var first = Memory1.block(arena, 4, (short) 1);
        var second = Memory1.block(arena, 4, (short) 2);
        first.fill((byte) 0);
        assertEquals(
            2, sample(second, 3), "The first of two blocks was cleared. The last sample of the second one, of value 2");
      }
    });
  }

  private static short sample(MemorySegment block, int index) {
    return block.getAtIndex(ValueLayout.JAVA_SHORT, index);
  }
}
