// expect: data-race
// plain access through a VarHandle is a plain access
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class HandlePlain {
  static final VarHandle N;

  static {
    try {
      N = MethodHandles.lookup().findVarHandle(HandlePlain.class, "n", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  int n;
  int data;

  static void main() throws Exception {
    var it = new HandlePlain();
    both(
        () -> {
          N.set(it, 1);
        },
        () -> {
          int seen = (int) N.get(it);
          require(seen == 0 || seen == 1, "impossible");
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
