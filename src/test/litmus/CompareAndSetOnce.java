// allowed: 0 1 | 1 0
// forbidden: 0 0 | 1 1
// one of two succeeds
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class CompareAndSetOnce {
  static final VarHandle X = handle("x");
  static int x;
  static int r1;
  static int r2;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            r1 = X.compareAndSet(0, 1) ? 1 : 0;
          }),
      new Thread(
          () -> {
            r2 = X.compareAndSet(0, 2) ? 1 : 0;
          }),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(r1 + " " + r2);
  }

  private static VarHandle handle(String name) {
    try {
      return MethodHandles.lookup().findStaticVarHandle(CompareAndSetOnce.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
