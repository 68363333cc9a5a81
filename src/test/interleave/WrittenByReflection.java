// expect: data-race
// a field is the same field, however it is written
import java.lang.reflect.Field;

class WrittenByReflection {
  int n;

  static void main() throws Exception {
    var it = new WrittenByReflection();
    Field field = WrittenByReflection.class.getDeclaredField("n");
    both(() -> set(field, it), () -> it.n = 2);
  }

  static void set(Field field, Object it) {
    try {
      field.set(it, 1);
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
}
