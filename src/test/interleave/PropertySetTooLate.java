// expect: race-condition
// system properties belong to all threads
class PropertySetTooLate {
  static String seen;

  static void main() throws Exception {
    both(() -> System.setProperty("mode.of.shop", "fast"), () -> seen = System.getProperty("mode.of.shop"));
    require("fast".equals(seen), "no mode");
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
