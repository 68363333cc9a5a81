// allowed: 0 0 0 0 | 0 0 0 1 | 0 0 1 0 | 0 0 1 1 | 0 1 0 0 | 0 1 0 1 | 0 1 1 0 | 0 1 1 1 | 1 0 0 0 | 1 0 0 1 | 1 0 1 0 | 1 0 1 1 | 1 1 0 0 | 1 1 0 1 | 1 1 1 0 | 1 1 1 1
// forbidden: 
// two readers look at two writes in opposite orders
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class IndependentReadsAcquireRelease {
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
            X.setRelease(1);
          }),
      new Thread(
          () -> {
            Y.setRelease(1);
          }),
      new Thread(
          () -> {
            r1 = (int) X.getAcquire();
            r2 = (int) Y.getAcquire();
          }),
      new Thread(
          () -> {
            r3 = (int) Y.getAcquire();
            r4 = (int) X.getAcquire();
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
      return MethodHandles.lookup().findStaticVarHandle(IndependentReadsAcquireRelease.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
