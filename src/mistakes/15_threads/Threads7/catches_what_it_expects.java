// expect: checks-fail nor_when_it_broke_badly
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
    } catch (RuntimeException broken) {
      first.join();
      second.join();
      throw broken;
    }
    first.join();
    second.join();
  }
}
