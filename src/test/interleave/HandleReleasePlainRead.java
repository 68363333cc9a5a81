// expect: data-race
// a release orders only those who acquire
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class HandleReleasePlainRead {
  static final VarHandle READY;
  static int data;
  static boolean ready;

  static {
    try {
      READY = MethodHandles.lookup().findStaticVarHandle(HandleReleasePlainRead.class, "ready", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static void main() throws Exception {
    both(
        () -> {
          data = 42;
          READY.setRelease(true);
        },
        () -> {
          if ((boolean) READY.getOpaque()) {
            require(data == 42, "not seen");
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
