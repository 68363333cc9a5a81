// expect: data-race
// what is wrapped is the array itself
import java.nio.ByteBuffer;

class BufferIsTheArray {
  static void main() throws Exception {
    byte[] bytes = new byte[4];
    var buffer = ByteBuffer.wrap(bytes);
    both(() -> buffer.put(1, (byte) 7), () -> bytes[1] = 8);
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
