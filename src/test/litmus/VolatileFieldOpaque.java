// allowed: 0 | 1 | 2
// forbidden: 3
// a volatile field is no final one: its object may be found before it is written; 2: not found
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class VolatileFieldOpaque {
  static final class Box {
    volatile int value;

    Box() {
      value = 1;
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
              r1 = found == null ? 2 : found.value;
            });
    writes.start();
    reads.start();
    writes.join();
    reads.join();
    System.out.println(r1 + "");
  }

  private static VarHandle handle() {
    try {
      return MethodHandles.lookup()
          .findStaticVarHandle(VolatileFieldOpaque.class, "box", Box.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
