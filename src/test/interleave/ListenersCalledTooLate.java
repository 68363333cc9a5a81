// expect: race-condition
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

class ListenersCalledTooLate {
  static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  static final AtomicInteger HEARD = new AtomicInteger();

  public static void main(String[] args) throws Exception {
    Thread late = new Thread(() -> LISTENERS.add(HEARD::incrementAndGet));
    late.start();
    LISTENERS.forEach(Runnable::run);
    late.join();
    if (HEARD.get() != 0) {
      throw new AssertionError("called although it was late");
    }
  }
}
