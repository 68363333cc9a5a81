// expect: data-race
// two bits, one word
import java.util.BitSet;

class BitSetShared {
  static void main() throws Exception {
    var bits = new BitSet(64);
    both(() -> bits.set(3), () -> bits.set(40));
    require(bits.cardinality() == 2, "lost");
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
