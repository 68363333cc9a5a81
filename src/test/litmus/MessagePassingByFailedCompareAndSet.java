// allowed: 0 0 | 0 1
// forbidden: 1 0 | 1 1
// a compare-and-set that fails publishes nothing
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class MessagePassingByFailedCompareAndSet {
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
            X.setOpaque(1);
            Y.compareAndSet(5, 1);
          }),
      new Thread(
          () -> {
            r1 = (int) Y.getVolatile();
            r2 = (int) X.getOpaque();
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
      return MethodHandles.lookup().findStaticVarHandle(MessagePassingByFailedCompareAndSet.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
