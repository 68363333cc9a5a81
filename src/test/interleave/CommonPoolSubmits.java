// expect: passes
// tasks of the common pool are joined
import java.util.concurrent.ForkJoinPool;

class CommonPoolSubmits {
  static void main() throws Exception {
    var a = ForkJoinPool.commonPool().submit(() -> 1);
    var b = ForkJoinPool.commonPool().submit(() -> 2);
    require(a.join() + b.get() == 3, "wrong");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
