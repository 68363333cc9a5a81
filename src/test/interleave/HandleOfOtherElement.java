// expect: data-race
// the flag that is set is not the flag that is read
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class HandleOfOtherElement {
  static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);

  static void main() throws Exception {
    int[] data = new int[1];
    int[] flags = new int[2];
    both(
        () -> {
          data[0] = 42;
          ELEMENT.setVolatile(flags, 1, 1);
        },
        () -> {
          if ((int) ELEMENT.getVolatile(flags, 0) == 0) {
            require(data[0] <= 42, "not seen");
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
