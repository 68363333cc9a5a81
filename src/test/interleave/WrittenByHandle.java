// expect: data-race
// a setter's handle writes the field
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

class WrittenByHandle {
  int n;

  static void main() throws Exception {
    var it = new WrittenByHandle();
    MethodHandle setter =
        MethodHandles.lookup().findSetter(WrittenByHandle.class, "n", int.class);
    both(() -> set(setter, it), () -> it.n = 2);
  }

  static void set(MethodHandle setter, WrittenByHandle it) {
    try {
      setter.invokeExact(it, 1);
    } catch (Throwable e) {
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
