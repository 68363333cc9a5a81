import java.util.concurrent.CompletableFuture;

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
    var first = CompletableFuture.runAsync(left::mix);
    var second = CompletableFuture.runAsync(right::mix);
    try {
      level.run();
    } finally {
      CompletableFuture.allOf(first, second).join();
    }
  }
}
