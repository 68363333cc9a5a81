// allowed: 0 | 1
// forbidden: 
// it may fail though nobody else was there
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class WeakCompareAndSet {
  static final VarHandle X = handle("x");
  static int x;
  static int r1;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            r1 = X.weakCompareAndSet(0, 1) ? 1 : 0;
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
      return MethodHandles.lookup().findStaticVarHandle(WeakCompareAndSet.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
