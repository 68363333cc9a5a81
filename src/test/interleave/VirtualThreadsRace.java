// expect: data-race
// virtual threads race like all others

class VirtualThreadsRace {
  static int n;

  static void main() throws Exception {
    Thread a = Thread.ofVirtual().start(() -> n++);
    Thread b = Thread.startVirtualThread(() -> n++);
    a.join();
    b.join();
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
