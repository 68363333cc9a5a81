// expect: passes
// a factory of named threads
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

class ThreadBuilderNames {
  static void main() throws Exception {
    ThreadFactory factory = Thread.ofPlatform().name("w-", 0).factory();
    var n = new AtomicInteger();
    Thread a = factory.newThread(() -> n.addAndGet(Thread.currentThread().getName().length()));
    Thread b = factory.newThread(() -> n.addAndGet(Thread.currentThread().getName().length()));
    a.start();
    b.start();
    a.join();
    b.join();
    require(n.get() == 6, "names " + n);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
