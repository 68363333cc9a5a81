// expect: data-race
// without the fence behind it, an opaque flag orders nothing
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class FenceForgotten {
  static final VarHandle FLAG;

  static {
    try {
      FLAG = MethodHandles.lookup().findStaticVarHandle(FenceForgotten.class, "flag", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static int data;
  static int flag;

  static void main() throws Exception {
    both(
        () -> {
          data = 1;
          VarHandle.releaseFence();
          FLAG.setOpaque(1);
        },
        () -> {
          if ((int) FLAG.getOpaque() == 1) {
            int seen = data;
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
}
