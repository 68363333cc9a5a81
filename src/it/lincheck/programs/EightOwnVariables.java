// expect: passes
import java.util.concurrent.atomic.AtomicInteger;

class EightOwnVariables {
  final AtomicInteger[] own = new AtomicInteger[8];

  void run() throws Exception {
    for (int i = 0; i < own.length; i++) {
      own[i] = new AtomicInteger();
    }
    Thread t0 = new Thread(() -> {
      own[0].incrementAndGet(); own[0].incrementAndGet();
    });
    Thread t1 = new Thread(() -> {
      own[1].incrementAndGet(); own[1].incrementAndGet();
    });
    Thread t2 = new Thread(() -> {
      own[2].incrementAndGet(); own[2].incrementAndGet();
    });
    Thread t3 = new Thread(() -> {
      own[3].incrementAndGet(); own[3].incrementAndGet();
    });
    Thread t4 = new Thread(() -> {
      own[4].incrementAndGet(); own[4].incrementAndGet();
    });
    Thread t5 = new Thread(() -> {
      own[5].incrementAndGet(); own[5].incrementAndGet();
    });
    Thread t6 = new Thread(() -> {
      own[6].incrementAndGet(); own[6].incrementAndGet();
    });
    Thread t7 = new Thread(() -> {
      own[7].incrementAndGet(); own[7].incrementAndGet();
    });
    t0.start();
    t1.start();
    t2.start();
    t3.start();
    t4.start();
    t5.start();
    t6.start();
    t7.start();
    t0.join();
    t1.join();
    t2.join();
    t3.join();
    t4.join();
    t5.join();
    t6.join();
    t7.join();
    if (!(own[0].get() + own[7].get() == 4)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new EightOwnVariables().run();
  }
}
