// expect: passes
// StringBuffer is synchronized

class BufferSynchronized {
  static void main() throws Exception {
    var text = new StringBuffer();
    both(() -> text.append("ab"), () -> text.append("cd"));
    String s = text.toString();
    require(s.equals("abcd") || s.equals("cdab"), s);
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
