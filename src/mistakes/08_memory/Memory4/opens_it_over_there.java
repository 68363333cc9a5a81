// expect: checks-fail both_halves_are_read
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Memory4 {

  static long sum(int[] samples) throws InterruptedException {
    var sound = new MemorySegment[1];
    var other =
        new Thread(
            () -> {
              try (var arena = Arena.ofConfined()) {
                sound[0] = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
              }
            });
    other.start();
    other.join();
    return add(sound[0], 0, samples.length);
  }

  private static long add(MemorySegment sound, int from, int to) {
    long sum = 0;
    for (var i = from; i < to; i++) {
      sum += sound.getAtIndex(ValueLayout.JAVA_INT, i);
    }
    return sum;
  }
}
