// expect: deadlock
// a class initialiser joins a thread that uses the class

class InitWaitsForItsThread {
  static class Config {
    static boolean ready;

    static {
      Thread loader = new Thread(() -> ready = true);
      loader.start();
      try {
        loader.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    static boolean isReady() {
      return ready;
    }
  }

  static void main() {
    require(Config.isReady(), "not ready");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
