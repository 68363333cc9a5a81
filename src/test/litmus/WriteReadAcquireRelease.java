// allowed: 1 | 2
// forbidden: 0
// a thread sees its own write, or a later one
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class WriteReadAcquireRelease {
  static final VarHandle X = handle("x");
  static int x;
  static int r1;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.setRelease(1);
            r1 = (int) X.getAcquire();
          }),
      new Thread(
          () -> {
            X.setRelease(2);
          }),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(r1 + "");
  }

  private static VarHandle handle(String name) {
    try {
      return MethodHandles.lookup().findStaticVarHandle(WriteReadAcquireRelease.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
