// expect: race-condition
// ids from a static volatile counter

class StaticCounterOfClass {
  static class Item {
    static volatile int next;
    final int id = next++;
  }

  static void main() throws Exception {
    var a = new Item[1];
    var b = new Item[1];
    both(() -> a[0] = new Item(), () -> b[0] = new Item());
    require(a[0].id != b[0].id, "the same id");
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
