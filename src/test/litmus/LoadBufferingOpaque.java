// allowed: 0 0 | 0 1 | 1 0 | 1 1
// forbidden: 2 2
// an opaque read may be made after a later write to another variable
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class LoadBufferingOpaque {
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
            Y.setOpaque(1);
          }),
      new Thread(
          () -> {
            r2 = (int) Y.getOpaque();
            X.setOpaque(1);
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
      return MethodHandles.lookup().findStaticVarHandle(LoadBufferingOpaque.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
