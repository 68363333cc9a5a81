// expect: passes
// a release fence before an opaque flag, an acquire fence behind it
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class FencesPublish {
  static final VarHandle FLAG;

  static {
    try {
      FLAG = MethodHandles.lookup().findStaticVarHandle(FencesPublish.class, "flag", int.class);
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
            VarHandle.acquireFence();
            require(data == 1, "not yet");
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
