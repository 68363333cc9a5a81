// allowed: 0 0 | 0 1 | 1 1
// forbidden: 1 0
// two reads of one variable never go back
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class ReadReadOpaque {
  static final VarHandle X = handle("x");
  static int x;
  static int r1;
  static int r2;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.setOpaque(1);
          }),
      new Thread(
          () -> {
            r1 = (int) X.getOpaque();
            r2 = (int) X.getOpaque();
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
      return MethodHandles.lookup().findStaticVarHandle(ReadReadOpaque.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
