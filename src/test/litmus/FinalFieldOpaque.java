// allowed: 1 | 2
// forbidden: 0
// a final field is seen as the constructor left it, however the object is found; 2: not found
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class FinalFieldOpaque {
  static final class Box {
    final int[] values = new int[1];

    Box() {
      values[0] = 1;
    }
  }

  static final VarHandle BOX = handle();
  static Box box;
  static int r1;

  static void main() throws Exception {
    Thread writes = new Thread(() -> BOX.setOpaque(new Box()));
    Thread reads =
        new Thread(
            () -> {
              Box found = (Box) BOX.getOpaque();
              r1 = found == null ? 2 : found.values[0];
            });
    writes.start();
    reads.start();
    writes.join();
    reads.join();
    System.out.println(r1 + "");
  }

  private static VarHandle handle() {
    try {
      return MethodHandles.lookup().findStaticVarHandle(FinalFieldOpaque.class, "box", Box.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
