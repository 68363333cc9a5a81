// allowed: 0 0 | 0 1 | 1 0 | 1 1
// forbidden: 
// each thread writes its variable and reads that of the other
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class StoreBufferingAcquireRelease {
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
            X.setRelease(1);
            r1 = (int) Y.getAcquire();
          }),
      new Thread(
          () -> {
            Y.setRelease(1);
            r2 = (int) X.getAcquire();
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
      return MethodHandles.lookup().findStaticVarHandle(StoreBufferingAcquireRelease.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
