import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicInteger;
import javalings.check.Memory;
import org.junit.jupiter.api.Test;

class Memory6Check {
  private MemorySegment given = MemorySegment.NULL;

  @Test
  void a_damaged_file_leaves_no_memory_behind() throws Exception {
    var damaged = new IOException("damaged");
    assertSame(
        damaged, thrownBy(damaged), "The file was damaged. Who wanted to load it should hear");
    assertFalse(
        given.scope().isAlive(),
        "The file was damaged, there is no sound, and its memory is still there");
  }

  @Test
  void nor_does_a_file_of_another_kind() throws Exception {
    var picture = new UncheckedIOException("a picture", new IOException());
    assertSame(
        picture, thrownBy(picture), "A picture is no sound. Who wanted to load one should hear of it");
    assertFalse(
        given.scope().isAlive(), "A picture is no sound, and memory for one is still there");
    var tooDeep = new StackOverflowError();
    assertSame(tooDeep, thrownBy(tooDeep), "The source ran out of stack");
    assertFalse(
        given.scope().isAlive(), "The source ran out of stack, and the memory is still there");
  }

  @Test
  void a_sound_can_be_heard() throws Exception {
    Memory.check(() -> {
      try (var loud = sound(3, -20, 7);
          var soft = sound(1, 2)) {
        assertEquals(20, loud.peak(), "The peak of 3, -20, 7");
        assertEquals(2, soft.peak(), "The peak of 1, 2");
      }
      try (var silence = sound()) {
        assertEquals(0, silence.peak(), "The peak of a sound without samples");
      }
    });
  }

  @Test
  void a_source_is_read_once() throws Exception {
    var reads = new AtomicInteger();
    try (var sound =
        Memory6.load(
            block -> {
              reads.incrementAndGet();
              block.setAtIndex(ValueLayout.JAVA_SHORT, 1, (short) 8);
            },
            3)) {
      assertEquals(8, sound.peak(), "The peak of 0, 8, 0");
    }
    assertEquals(1, reads.get(), "How often the source was read, for one sound");
  }

  @Test
  void a_closed_sound_is_gone() throws Exception {
    var sound = Memory6.load(block -> given = block, 5);
    assertEquals(10, given.byteSize(), "5 samples of 2 bytes each");
    assertEquals(0, sound.peak(), "The peak of a sound of zeros, before it is closed");
    sound.close();
    assertFalse(given.scope().isAlive(), "The sound was closed, and its memory is still there");
    assertThrows(
        IllegalStateException.class,
        sound::peak,
        "The sound was closed, and it can still be heard: its samples lie somewhere else");
  }

  /**
   * The outcome of loading a sound whose source throws this, behind its back, while it reads.
   */
  private Throwable thrownBy(Throwable trouble) {
    try {
      Memory6.load(
          block -> {
            given = block;
            switch (trouble) {
              case IOException it -> throw it;
              case RuntimeException it -> throw it;
              case Error it -> throw it;
              default -> throw new IllegalArgumentException(trouble);
            }
          },
          4);
    } catch (Throwable thrown) {
      return thrown;
    }
    return fail("The source threw " + trouble + ", and `load` threw nothing");
  }

  private static Memory6 sound(int... samples) throws IOException {
    return Memory6.load(
        block -> {
          for (var i = 0; i < samples.length; i++) {
            block.setAtIndex(ValueLayout.JAVA_SHORT, i, (short) samples[i]);
          }
        },
        samples.length);
  }
}
