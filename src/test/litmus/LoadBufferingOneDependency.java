// allowed: 0 0 | 1 0 | 1 1
// forbidden: 0 1
// one thread copies, the other one writes whatever it reads
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class LoadBufferingOneDependency {
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
            Y.setOpaque(r1);
          }),
      new Thread(
          () -> {
            r2 = (int) Y.getOpaque();
            X.setOpaque(1);
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
      return MethodHandles.lookup().findStaticVarHandle(LoadBufferingOneDependency.class, name, int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
