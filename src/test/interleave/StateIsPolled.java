// expect: race-condition
// waiting for TERMINATED of the wrong thread

class StateIsPolled {
  static volatile int n;

  static void main() throws Exception {
    Thread a = new Thread(() -> n = 1);
    a.start();
    require(a.getState() == Thread.State.TERMINATED || n <= 1, "never");
    require(a.isAlive() || n == 1, "ended without");
    require(a.getState() != Thread.State.RUNNABLE, "still runs");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
