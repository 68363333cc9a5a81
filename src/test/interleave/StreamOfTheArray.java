// expect: data-race
// a stream of an array reads its elements
import java.util.stream.IntStream;

class StreamOfTheArray {
  static void main() throws Exception {
    int[] array = {1, 2};
    both(() -> IntStream.of(array).sum(), () -> array[0] = 8);
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
