// expect: data-race
// an int at 2 lies on the int at 0
import java.nio.ByteBuffer;

class BufferOverlaps {
  static void main() throws Exception {
    var buffer = ByteBuffer.allocate(8);
    both(() -> buffer.putInt(0, 1), () -> buffer.putInt(2, 2));
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
