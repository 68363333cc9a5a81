import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// A player keeps its sounds outside of the heap. A sound owns its memory until it is closed. Now
// and then a file is damaged, and cannot be loaded. After a thousand of these, all memory is held
// by sounds that nobody has ever heard.
final class Memory6 implements AutoCloseable {

  interface Source {
    /** Fills the block with samples; throws if the file is damaged, or is no sound at all. */
    void read(MemorySegment block) throws IOException;
  }

  private final Arena arena;
  private final MemorySegment samples;

  private Memory6(Arena arena, MemorySegment samples) {
    this.arena = arena;
    this.samples = samples;
  }

  /**
   * Loads a sound of so many samples, which the caller has to close. An exception that {@code read}
   * throws comes out as it is.
   */
  static Memory6 load(Source source, int count) throws IOException {
    // TODO: Until there is a sound, who closes the arena?
    var arena = Arena.ofShared();
    var samples = arena.allocate(ValueLayout.JAVA_SHORT, count);
    source.read(samples);
    return new Memory6(arena, samples);
  }

  /** The loudest sample, be it high or low. */
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
