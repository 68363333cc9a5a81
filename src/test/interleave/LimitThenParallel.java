// expect: data-race
// the elements behind limit are used by two threads
import java.util.stream.IntStream;

class LimitThenParallel {
  static int n;
  
  static IntStream fast(IntStream slow) {
    return slow.parallel();
  }

  static void main() throws Exception {
    fast(IntStream.range(0, 8).limit(4)).forEach(x -> n += x);
  }
}
