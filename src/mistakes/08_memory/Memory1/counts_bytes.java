// expect: checks-fail all_samples_are_there
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory1 {

  static MemorySegment block(Arena arena, int samples, short value) {
    var block = arena.allocate(samples, 2);
    for (var i = 0; i < samples / 2; i++) {
      block.setAtIndex(ValueLayout.JAVA_SHORT, i, value);
    }
    return block;
  }
}
