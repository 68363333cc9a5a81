// expect: checks-fail a_thread_of_its_own_helps
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory4 {
  static long sum(int[] samples) throws InterruptedException {
    try (var arena = Arena.ofConfined()) {
      var sound = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
      var middle = samples.length / 2;
      return add(sound, 0, middle) + add(sound, middle, samples.length);
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
