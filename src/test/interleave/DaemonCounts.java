// expect: data-race
// nobody waits for a daemon, and it writes all the same

class DaemonCounts {
  static int n;

  static void main() {
    Thread daemon = new Thread(() -> n = 1);
    daemon.setDaemon(true);
    daemon.start();
    require(n < 2, "what?");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
