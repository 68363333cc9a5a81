// expect: deadlock
// a registered party that never arrives
import java.util.concurrent.Phaser;

class PhaserOfThree {
  static void main() throws Exception {
    var phaser = new Phaser(3);
    both(phaser::arriveAndAwaitAdvance, phaser::arriveAndAwaitAdvance);
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
