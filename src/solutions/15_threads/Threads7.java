import java.util.concurrent.Executors;

// A mixer works on both channels of a sound, each in a thread of its own, and draws the level
// meanwhile. The sound lies in memory that is only lent: as soon as mix() is over, somebody else's
// sound lies there. Since the display broke, other people's sounds are spoilt.
class Threads7 {

  /** A channel of the sound, in memory that is lent. */
  static class Channel {
    private int sample;

    Channel(int sample) {
      this.sample = sample;
    }

    void mix() {
      sample *= 2;
    }

    /** The memory is somebody else's now: another sound is put there. */
    void put(int other) {
      sample = other;
    }

    int sample() {
      return sample;
    }
  }

  /** Mixes both channels. However this ends, nobody is at work on them then. */
  static void mix(Channel left, Channel right, Runnable level) throws InterruptedException {
    // The block ends when both threads have ended, on every way out. What lives as long as the
    // block may therefore be lent to them.
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(left::mix);
      threads.execute(right::mix);
      level.run();
    }
  }
}
