import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;

class Memory1 {
  static MemorySegment block(Arena arena, int samples, short value) {
    var block = arena.allocate(ValueLayout.JAVA_SHORT, samples);
    IntStream.range(0, samples).forEach(i -> block.setAtIndex(ValueLayout.JAVA_SHORT, i, value));
    return block;
  }
}
