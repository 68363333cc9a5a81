import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicLong;

class Memory4 {
  static long sum(int[] samples) throws InterruptedException {
    try (var arena = Arena.ofShared()) {
      var sound = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
      var middle = samples.length / 2;
      var half = new AtomicLong();
      var other = Thread.ofVirtual().start(() -> half.set(add(sound, middle, samples.length)));
      long sum = add(sound, 0, middle);
      other.join();
      return sum + half.get();
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
