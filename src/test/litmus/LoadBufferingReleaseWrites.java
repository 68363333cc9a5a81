// allowed: 0 0 | 0 1 | 1 0
// forbidden: 1 1
// no read is made after a later release
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class LoadBufferingReleaseWrites {
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
            Y.setRelease(1);
          }),
      new Thread(
          () -> {
            r2 = (int) Y.getOpaque();
            X.setRelease(1);
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
      return MethodHandles.lookup().findStaticVarHandle(LoadBufferingReleaseWrites.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
