// expect: passes
// final fields need no order: who gets the object sees them
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class FinalPublishedOpaque {
  static final class Point {
    final int x;

    Point(int x) {
      this.x = x;
    }
  }

  static final VarHandle LAST;
  static Point last;

  static {
    try {
      LAST = MethodHandles.lookup().findStaticVarHandle(FinalPublishedOpaque.class, "last", Point.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static void main() throws Exception {
    both(
        () -> LAST.setOpaque(new Point(42)),
        () -> {
          var seen = (Point) LAST.getOpaque();
          require(seen == null || seen.x == 42, "not made yet");
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
