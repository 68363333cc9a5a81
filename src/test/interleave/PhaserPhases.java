// expect: passes
// two phases of two parties
import java.util.concurrent.Phaser;

class PhaserPhases {
  static void main() throws Exception {
    var phaser = new Phaser(2);
    int[] written = new int[2];
    both(() -> half(phaser, written, 0), () -> half(phaser, written, 1));
  }

  static void half(Phaser phaser, int[] written, int mine) {
    written[mine] = mine + 1;
    phaser.arriveAndAwaitAdvance();
    require(written[0] + written[1] == 3, "read too early");
    phaser.arriveAndDeregister();
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
