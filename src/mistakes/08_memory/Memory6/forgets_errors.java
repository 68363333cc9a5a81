// expect: checks-fail nor_does_a_file_of_another_kind
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
final class Memory6 implements AutoCloseable {

  interface Source {
    void read(MemorySegment block) throws IOException;
  }

  private final Arena arena;
  private final MemorySegment samples;

  private Memory6(Arena arena, MemorySegment samples) {
    this.arena = arena;
    this.samples = samples;
  }
  static Memory6 load(Source source, int count) throws IOException {
    var arena = Arena.ofShared();
    try {
      var samples = arena.allocate(ValueLayout.JAVA_SHORT, count);
      source.read(samples);
      return new Memory6(arena, samples);
    } catch (Exception e) {
      arena.close();
      throw e;
    }
  }
  int peak() {
    var peak = 0;
    for (var sample : samples.toArray(ValueLayout.JAVA_SHORT)) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  @Override
  public void close() {
    arena.close();
  }
}
