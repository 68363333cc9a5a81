// expect: data-race
// relative puts move the position of the one buffer
import java.nio.ByteBuffer;

class BufferPosition {
  static void main() throws Exception {
    var buffer = ByteBuffer.allocate(8);
    both(() -> buffer.put((byte) 1), () -> buffer.put((byte) 2));
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
