import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// A sound is too long for the heap, so it lies outside, and a second thread helps to add up how loud
// it is. The second half always comes out as silence.
class Memory4 {

  /**
   * The sum of all samples; one half is added up here, the other one by a thread of its own. The
   * caller sleeps until that one is done. The memory of the sound is given back.
   */
  private static final class Helper extends Thread {
    private final MemorySegment sound;
    private final int from;
    private final int to;
    private long sum;
    Helper(MemorySegment sound, int from, int to) { this.sound = sound; this.from = from; this.to = to; }
    @Override public void run() { sum = add(sound, from, to); }
  }
  static long sum(int[] samples) throws InterruptedException {
    try (var arena = Arena.ofShared()) {
      var sound = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
      var middle = samples.length / 2;
      var helper = new Helper(sound, middle, samples.length);
      helper.start();
      var sum = add(sound, 0, middle);
      helper.join();
      return sum + helper.sum;
    }
  }

  private static long add(MemorySegment sound, int from, int to) {
    long sum = 0;
    for (var i = from; i < to; i++) {
      sum += sound.getAtIndex(ValueLayout.JAVA_INT, i);
    }
    return sum;
  }
}
