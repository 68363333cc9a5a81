// expect: checks-fail one_half_is_added_up_by_the_caller
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory4 {

  static long sum(int[] samples) throws InterruptedException {
    try (var arena = Arena.ofShared()) {
      var sound = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
      var sum = new long[1];
      var other = new Thread(() -> sum[0] = add(sound, 0, samples.length));
      other.start();
      other.join();
      return sum[0];
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
