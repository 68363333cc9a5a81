// expect: checks-fail a_thread_of_its_own_helps
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

class Memory4 {
  static long sum(int[] samples) throws InterruptedException {
    return Arrays.stream(samples).asLongStream().sum();
  }

  private static long add(MemorySegment sound, int from, int to) {
    long sum = 0;
    for (var i = from; i < to; i++) {
      sum += sound.getAtIndex(ValueLayout.JAVA_INT, i);
    }
    return sum;
  }
}
