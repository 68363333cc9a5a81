// expect: checks-fail the_sound_lies_outside_of_the_heap
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
class Memory4 {

  static long sum(int[] samples) throws InterruptedException {
    try (var arena = Arena.ofConfined()) {
      var sound = arena.allocateFrom(ValueLayout.JAVA_INT, samples);
      var middle = samples.length / 2;
      var half = new long[1];
      var other = new Thread(() -> half[0] = add(MemorySegment.ofArray(samples), middle, samples.length));
      other.start();
      var sum = add(sound, 0, middle);
      other.join();
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
