// expect: checks-fail all_samples_are_there
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory1 {
  static MemorySegment block(Arena arena, int samples, short value) {
    var block = arena.allocate(ValueLayout.JAVA_SHORT, samples);
    return block.fill((byte) value);
  }
}
