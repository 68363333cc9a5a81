// expect: data-race
// the classic

class LostUpdate {
  int n;

  void increment() {
    n++;
  }

  static void main() throws Exception {
    var counter = new LostUpdate();
    both(counter::increment, counter::increment);
    require(counter.n == 2, "expected 2 but was " + counter.n);
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
