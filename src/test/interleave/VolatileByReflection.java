// expect: passes
// a volatile field publishes by reflection, too
import java.lang.reflect.Field;

class VolatileByReflection {
  int data;
  volatile boolean isReady;

  static void main() throws Exception {
    var it = new VolatileByReflection();
    Field ready = VolatileByReflection.class.getDeclaredField("isReady");
    both(
        () -> {
          it.data = 1;
          set(ready, it);
        },
        () -> {
          if (it.isReady) {
            require(it.data == 1, "not yet");
          }
        });
  }

  static void set(Field field, Object it) {
    try {
      field.setBoolean(it, true);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
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
