import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory1 {
  static MemorySegment block(Arena arena, int samples, short value) {
    final long size = ValueLayout.JAVA_SHORT.byteSize();
    MemorySegment block = arena.allocate(samples * size, size);
    for (long offset = 0; offset < block.byteSize(); offset += size) {
      block.set(ValueLayout.JAVA_SHORT, offset, value);
    }
    return block;
  }
}
