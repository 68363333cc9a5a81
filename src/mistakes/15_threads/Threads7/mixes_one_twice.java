// expect: checks-fail both_channels_are_mixed
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
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(left::mix);
      threads.execute(left::mix);
      level.run();
    }
  }
}
