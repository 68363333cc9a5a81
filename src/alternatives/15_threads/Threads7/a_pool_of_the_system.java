import java.util.concurrent.Executors;
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
    try (var threads = Executors.newFixedThreadPool(2)) {
      threads.submit(left::mix);
      threads.submit(right::mix);
      level.run();
    }
  }
}
