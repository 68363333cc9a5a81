// expect: data-race
// a splittable generator is for one thread
import java.util.SplittableRandom;

class SplittableShared {
  static void main() throws Exception {
    var random = new SplittableRandom(1);
    both(random::nextInt, random::nextInt);
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
