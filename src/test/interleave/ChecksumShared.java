// expect: data-race
// a checksum adds up in itself
import java.util.zip.CRC32;

class ChecksumShared {
  static void main() throws Exception {
    var sum = new CRC32();
    both(() -> sum.update(1), () -> sum.update(2));
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
