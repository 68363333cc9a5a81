// allowed: 1 1 | 2 1 | 1 2 | 2 2
// forbidden: 0 0
// each thread may have written first as the other sees it
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class TwoPlusTwoWritesOpaque {
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
            Y.setOpaque(2);
          }),
      new Thread(
          () -> {
            Y.setOpaque(1);
            X.setOpaque(2);
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
      return MethodHandles.lookup().findStaticVarHandle(TwoPlusTwoWritesOpaque.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
