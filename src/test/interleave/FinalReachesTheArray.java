// expect: passes
// what a final field leads to is seen as the constructor left it
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class FinalReachesTheArray {
  record Box(int[] values) {}

  static final VarHandle BOX;

  static {
    try {
      BOX = MethodHandles.lookup().findStaticVarHandle(FinalReachesTheArray.class, "box", Box.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static Box box;

  static void main() throws Exception {
    both(
        () -> {
          int[] values = new int[1];
          values[0] = 1;
          BOX.setOpaque(new Box(values));
        },
        () -> {
          Box found = (Box) BOX.getOpaque();
          require(found == null || found.values()[0] == 1, "half made");
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
