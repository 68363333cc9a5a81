// allowed: 0 0
// forbidden: 1 1 | 0 1 | 1 0
// a write that happens only because of the read comes after it
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class LoadBufferingDependent {
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
            if (r1 == 1) {
              Y.setOpaque(1);
            }
          }),
      new Thread(
          () -> {
            r2 = (int) Y.getOpaque();
            if (r2 == 1) {
              X.setOpaque(1);
            }
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
      return MethodHandles.lookup().findStaticVarHandle(LoadBufferingDependent.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
