class Threads7 {
  static class Channel {
    private int sample;

    Channel(int sample) {
      this.sample = sample;
    }

    void mix() {
      sample *= 2;
    }
    void put(int other) {
      sample = other;
    }

    int sample() {
      return sample;
    }
  }
  static void mix(Channel left, Channel right, Runnable level) throws InterruptedException {
    var first = Thread.ofVirtual().start(left::mix);
    var second = Thread.ofVirtual().start(right::mix);
    try {
      level.run();
    } finally {
      var interrupted = join(first) | join(second);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean join(Thread thread) {
    var interrupted = false;
    while (true) {
      try {
        thread.join();
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }
}
