// expect: passes
// onAdvance ends the phaser after two phases
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

class PhaserEndsItself {
  static void main() throws Exception {
    var rounds = new AtomicInteger();
    var phaser = new Phaser(2) {
      @Override
      protected boolean onAdvance(int phase, int parties) {
        rounds.incrementAndGet();
        return phase >= 1;
      }
    };
    Runnable work = () -> {
      while (!phaser.isTerminated()) {
        phaser.arriveAndAwaitAdvance();
      }
    };
    both(work, work);
    require(rounds.get() == 2, "rounds " + rounds);
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
