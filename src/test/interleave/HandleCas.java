// expect: passes
// compare and set through a VarHandle
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class HandleCas {
  static final VarHandle N;

  static {
    try {
      N = MethodHandles.lookup().findVarHandle(HandleCas.class, "n", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  int n;
  int data;

  static void main() throws Exception {
    var it = new HandleCas();
    both(
        () -> {
          while (!N.compareAndSet(it, 0, 1)) {
            Thread.onSpinWait();
          }
          it.data++;
          N.setRelease(it, 0);
        },
        () -> {
          while (!N.compareAndSet(it, 0, 1)) {
            Thread.onSpinWait();
          }
          it.data++;
          N.setRelease(it, 0);
        });
    require(it.data == 2, "lost");
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
