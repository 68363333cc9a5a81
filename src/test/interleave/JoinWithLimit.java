// expect: passes
// the thread ends before the limit passes

class JoinWithLimit {
  static int n;

  static void main() throws Exception {
    Thread worker = new Thread(() -> n = 42);
    worker.start();
    worker.join(1_000);
    require(n == 42, "not there");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
