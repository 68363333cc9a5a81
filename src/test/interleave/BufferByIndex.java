// expect: passes
// absolute puts touch their own bytes and no position
import java.nio.ByteBuffer;

class BufferByIndex {
  static void main() throws Exception {
    var buffer = ByteBuffer.allocate(8);
    both(() -> buffer.putInt(0, 1), () -> buffer.putInt(4, 2));
    require(buffer.getInt(0) + buffer.getInt(4) == 3, "lost");
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
