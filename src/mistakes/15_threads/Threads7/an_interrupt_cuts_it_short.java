// expect: checks-fail nobody_is_at_work_after_an_interrupt
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
      first.join();
      second.join();
    }
  }
}
