// expect: checks-fail a_block_ends_with_its_arena
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory1 {
  static MemorySegment block(Arena arena, int samples, short value) {
    var block = Arena.ofAuto().allocate(ValueLayout.JAVA_SHORT, samples);
    for (var i = 0; i < samples; i++) {
      block.setAtIndex(ValueLayout.JAVA_SHORT, i, value);
    }
    return block;
  }
}
