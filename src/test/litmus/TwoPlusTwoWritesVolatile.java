// allowed: 2 1 | 1 2 | 2 2
// forbidden: 1 1
// volatile writes have one order
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class TwoPlusTwoWritesVolatile {
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
            X.setVolatile(1);
            Y.setVolatile(2);
          }),
      new Thread(
          () -> {
            Y.setVolatile(1);
            X.setVolatile(2);
          }),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println((int) X.getOpaque() + " " + (int) Y.getOpaque());
  }

  private static VarHandle handle(String name) {
    try {
      return MethodHandles.lookup().findStaticVarHandle(TwoPlusTwoWritesVolatile.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
