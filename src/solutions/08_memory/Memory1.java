import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// Sound samples live outside of the heap, where the sound card can read them. A mixer asks for a
// block of samples and wants to work with it. The block is dead on arrival.
class Memory1 {

  /** A block of samples that all have the same value. It lives as long as the arena it is given. */
  static MemorySegment block(Arena arena, int samples, short value) {
    // A block that leaves the method must not belong to it. The caller knows how long it needs the
    // block, so the caller brings the arena, and closes it.
    var block = arena.allocate(ValueLayout.JAVA_SHORT, samples);
    for (var i = 0; i < samples; i++) {
      block.setAtIndex(ValueLayout.JAVA_SHORT, i, value);
    }
    return block;
  }
}
