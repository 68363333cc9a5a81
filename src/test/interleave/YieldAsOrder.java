// expect: race-condition
// a yield orders nothing

class YieldAsOrder {
  static volatile int n;

  static void main() throws Exception {
    Thread other = new Thread(() -> n = 1);
    other.start();
    Thread.yield();
    require(n == 1, "not yet");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
