// expect: data-race
// arriving is not waiting
import java.util.concurrent.Phaser;

class PhaserArrivesAndGoes {
  static void main() throws Exception {
    var phaser = new Phaser(2);
    int[] written = new int[2];
    both(() -> half(phaser, written, 0), () -> half(phaser, written, 1));
  }

  static void half(Phaser phaser, int[] written, int mine) {
    phaser.arrive();
    written[mine] = mine + 1;
    require(written[0] + written[1] <= 3, "impossible");
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
