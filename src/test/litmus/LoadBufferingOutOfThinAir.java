// allowed: 0 0
// forbidden: 1 1 | 0 1 | 1 0
// two threads that copy from each other make no value
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class LoadBufferingOutOfThinAir {
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
            r1 = (int) X.getOpaque();
            Y.setOpaque(r1);
          }),
      new Thread(
          () -> {
            r2 = (int) Y.getOpaque();
            X.setOpaque(r2);
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
      return MethodHandles.lookup().findStaticVarHandle(LoadBufferingOutOfThinAir.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
