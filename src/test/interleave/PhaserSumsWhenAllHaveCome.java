// expect: passes
// onAdvance comes after all arrivals, and before all who pass
import java.util.concurrent.Phaser;

class PhaserSumsWhenAllHaveCome {
  static int total;

  static void main() throws Exception {
    int[] part = new int[2];
    Phaser phaser =
        new Phaser(2) {
          @Override
          protected boolean onAdvance(int phase, int parties) {
            total += part[0] + part[1];
            return phase == 1;
          }
        };
    both(() -> add(phaser, part, 0), () -> add(phaser, part, 1));
    require(total == 6, "a part is missing");
  }

  static void add(Phaser phaser, int[] part, int mine) {
    for (int i = 1; i <= 2; i++) {
      part[mine] = i;
      phaser.arriveAndAwaitAdvance();
    }
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
