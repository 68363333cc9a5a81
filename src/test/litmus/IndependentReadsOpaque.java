// allowed: 0 0 0 0 | 0 0 0 1 | 0 0 1 0 | 0 0 1 1 | 0 1 0 0 | 0 1 0 1 | 0 1 1 0 | 0 1 1 1 | 1 0 0 0 | 1 0 0 1 | 1 0 1 0 | 1 0 1 1 | 1 1 0 0 | 1 1 0 1 | 1 1 1 0 | 1 1 1 1
// forbidden: 
// two readers look at two writes in opposite orders
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class IndependentReadsOpaque {
  static final VarHandle X = handle("x");
  static final VarHandle Y = handle("y");
  static int x;
  static int y;
  static int r1;
  static int r2;
  static int r3;
  static int r4;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.setOpaque(1);
          }),
      new Thread(
          () -> {
            Y.setOpaque(1);
          }),
      new Thread(
          () -> {
            r1 = (int) X.getOpaque();
            r2 = (int) Y.getOpaque();
          }),
      new Thread(
          () -> {
            r3 = (int) Y.getOpaque();
            r4 = (int) X.getOpaque();
          }),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(r1 + " " + r2 + " " + r3 + " " + r4);
  }

  private static VarHandle handle(String name) {
    try {
      return MethodHandles.lookup().findStaticVarHandle(IndependentReadsOpaque.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
