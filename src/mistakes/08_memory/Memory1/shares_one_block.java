// expect: checks-fail blocks_are_apart_from_each_other
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory1 {

  private static MemorySegment last = MemorySegment.NULL;

  static MemorySegment block(Arena arena, int samples, short value) {
    var same = last.scope().isAlive() && last.byteSize() == 2L * samples;
    var block = same ? last : arena.allocate(ValueLayout.JAVA_SHORT, samples);
    last = block;
    for (var i = 0; i < samples; i++) {
      block.setAtIndex(ValueLayout.JAVA_SHORT, i, value);
    }
    return block;
  }
}
