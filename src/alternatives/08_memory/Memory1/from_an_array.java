import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

class Memory1 {
  static MemorySegment block(Arena arena, int samples, short value) {
    var values = new short[samples];
    Arrays.fill(values, value);
    return arena.allocateFrom(ValueLayout.JAVA_SHORT, values);
  }
}
