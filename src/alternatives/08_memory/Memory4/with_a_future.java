import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;

class Memory4 {
  static long sum(int[] samples) throws InterruptedException {
    try (var arena = Arena.ofShared()) {
      var sound = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
      var middle = samples.length / 2;
      var other = CompletableFuture.supplyAsync(() -> add(sound, middle, samples.length));
      var sum = add(sound, 0, middle);
      return sum + other.join();
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
