// allowed: 0 1 | 1 0 | 1 1
// forbidden: 0 0
// what reads and writes in one is volatile both ways
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class StoreBufferingSwap {
  static final VarHandle X = handle("x");
  static final VarHandle Y = handle("y");
  static int x;
  static int y;
  static int r1;
  static int r2;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.getAndSet(1);
            r1 = (int) Y.getVolatile();
          }),
      new Thread(
          () -> {
            Y.getAndSet(1);
            r2 = (int) X.getVolatile();
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
      return MethodHandles.lookup().findStaticVarHandle(StoreBufferingSwap.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
