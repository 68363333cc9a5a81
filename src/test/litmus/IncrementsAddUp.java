// allowed: 1 | 2
// forbidden: 0
// no increment is lost in any mode
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class IncrementsAddUp {
  static final VarHandle X = handle("x");
  static int x;
  static int r1;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.getAndAddRelease(1);
          }),
      new Thread(
          () -> {
            X.getAndAddAcquire(1);
            r1 = (int) X.getAcquire();
          }),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(r1 + "");
  }

  private static VarHandle handle(String name) {
    try {
      return MethodHandles.lookup().findStaticVarHandle(IncrementsAddUp.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
