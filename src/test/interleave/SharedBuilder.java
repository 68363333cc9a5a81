// expect: data-race
// a StringBuilder is for one thread

class SharedBuilder {
  static void main() throws Exception {
    var text = new StringBuilder();
    both(() -> text.append('a'), () -> text.append('b'));
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
