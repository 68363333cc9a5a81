// allowed: 1 1 | 1 2 | 2 2
// forbidden: 2 1
// the writes of one variable have one order for all
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class WriteWriteOpaque {
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
            X.setOpaque(1);
            r1 = (int) X.getOpaque();
          }),
      new Thread(
          () -> {
            X.setOpaque(2);
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
      return MethodHandles.lookup().findStaticVarHandle(WriteWriteOpaque.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
