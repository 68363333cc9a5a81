import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory4 {
  static long sum(int[] samples) throws InterruptedException {
    var sound = Arena.ofAuto().allocateFrom(ValueLayout.JAVA_INT, samples);
    var middle = samples.length / 2;
    var half = new long[1];
    var other = new Thread(() -> half[0] = add(sound, middle, samples.length));
    other.start();
    var sum = add(sound, 0, middle);
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
