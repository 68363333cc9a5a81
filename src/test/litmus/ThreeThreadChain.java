// allowed: 0 0 0 | 0 0 1 | 1 0 0 | 1 0 1 | 1 1 1
// forbidden: 0 1 0 | 0 1 1 | 1 1 0
// each thread tells the next
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class ThreeThreadChain {
  static final VarHandle X = handle("x");
  static final VarHandle Y = handle("y");
  static final VarHandle Z = handle("z");
  static int x;
  static int y;
  static int z;
  static int r1;
  static int r2;
  static int r3;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.setOpaque(1);
            Y.setRelease(1);
          }),
      new Thread(
          () -> {
            r1 = (int) Y.getAcquire();
            if (r1 == 1) Z.setRelease(1);
          }),
      new Thread(
          () -> {
            r2 = (int) Z.getAcquire();
            r3 = (int) X.getOpaque();
          }),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(r1 + " " + r2 + " " + r3);
  }

  private static VarHandle handle(String name) {
    try {
      return MethodHandles.lookup().findStaticVarHandle(ThreeThreadChain.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
