// expect: passes
// a StringBuffer locks itself

class SharedBuffer {
  static void main() throws Exception {
    var text = new StringBuffer();
    both(() -> text.append('a'), () -> text.append('b'));
    require(text.length() == 2, "lost: " + text);
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
