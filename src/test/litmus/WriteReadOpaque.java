// allowed: 1 | 2
// forbidden: 0
// a thread sees its own write, or a later one
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class WriteReadOpaque {
  static final VarHandle X = handle("x");
  static int x;
  static int r1;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.setOpaque(1);
            r1 = (int) X.getOpaque();
          }),
      new Thread(
          () -> {
            X.setOpaque(2);
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
      return MethodHandles.lookup().findStaticVarHandle(WriteReadOpaque.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
