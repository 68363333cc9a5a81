// expect: checks-fail all_three_go_on_at_the_same_time
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
    level.run();
    var first = Thread.ofVirtual().start(left::mix);
    var second = Thread.ofVirtual().start(right::mix);
    first.join();
    second.join();
  }
}
