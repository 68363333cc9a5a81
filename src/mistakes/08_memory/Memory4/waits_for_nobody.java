// expect: checks-fail the_other_is_done_before_the_arena_is_closed
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
  static long sum(int[] samples) throws InterruptedException {
    // A shared arena is for all threads. Closing it is dearer, since it has to make sure that nobody
    // is in there; so it is joined first, and closed then.
    try (var arena = Arena.ofShared()) {
      var sound = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
      var middle = samples.length / 2;
      var half = new long[1];
      var other = new Thread(() -> half[0] = add(sound, middle, samples.length));
      other.start();
      var sum = add(sound, 0, middle);
      return sum + half[0];
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
