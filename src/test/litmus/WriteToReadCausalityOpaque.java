// allowed: 0 0 0 | 0 0 1 | 0 1 0 | 0 1 1 | 1 0 0 | 1 0 1 | 1 1 0 | 1 1 1
// forbidden: 
// what was read by one thread is told to a third
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class WriteToReadCausalityOpaque {
  static final VarHandle X = handle("x");
  static final VarHandle Y = handle("y");
  static int x;
  static int y;
  static int r1;
  static int r2;
  static int r3;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(
          () -> {
            X.setOpaque(1);
          }),
      new Thread(
          () -> {
            r1 = (int) X.getOpaque();
            Y.setOpaque(1);
          }),
      new Thread(
          () -> {
            r2 = (int) Y.getOpaque();
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
      return MethodHandles.lookup().findStaticVarHandle(WriteToReadCausalityOpaque.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
