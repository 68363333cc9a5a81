// expect: checks-fail the_sound_lies_outside_of_the_heap
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

// A sound is too long for the heap, so it lies outside, and a second thread helps to add up how loud
// it is. The second half always comes out as silence.
class Memory4 {

  /** The sum of all samples; one half is added up here, the other one by a thread of its own. */
  static long sum(int[] samples) throws InterruptedException {
    var middle = samples.length / 2;
    var half = new long[1];
    var other = new Thread(() -> { for (var i = middle; i < samples.length; i++) half[0] += samples[i]; });
    other.start();
    long sum = 0;
    for (var i = 0; i < middle; i++) sum += samples[i];
    other.join();
    return sum + half[0];
  }

  private static long add(MemorySegment sound, int from, int to) {
    long sum = 0;
    for (var i = from; i < to; i++) {
      sum += sound.getAtIndex(ValueLayout.JAVA_INT, i);
    }
    return sum;
  }
}
