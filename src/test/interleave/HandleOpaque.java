// expect: data-race
// opaque access is no race itself, but it orders nothing
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class HandleOpaque {
  static final VarHandle N;

  static {
    try {
      N = MethodHandles.lookup().findVarHandle(HandleOpaque.class, "n", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  int n;
  int data;

  static void main() throws Exception {
    var it = new HandleOpaque();
    both(
        () -> {
          it.data = 42;
          N.setOpaque(it, 1);
        },
        () -> {
          if ((int) N.getOpaque(it) == 1) {
            require(it.data == 42, "not seen");
          }
        });
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
