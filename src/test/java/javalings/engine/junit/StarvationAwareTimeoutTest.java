package javalings.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javalings.engine.protocol.EngineLimits;
import org.junit.jupiter.api.Test;

class StarvationAwareTimeoutTest {

  private static final Duration LIMIT = Duration.ofMillis(400);

  /**
   * Waiting inside the operating system looks to Java like running, and takes no time on a core.
   */
  @Test
  void aThreadThatSeemsToStarveGetsItsLimitAndOneGrace() throws Exception {
    var pipe = Pipe.open();
    var thread = Thread.ofPlatform().daemon().start(() -> readForEver(pipe));
    try (var _ = pipe.sink()) {
      var start = System.nanoTime();
      var outcome =
          new StarvationAwareTimeout(thread, LIMIT).await(new CompletableFuture<String>());
      var waited = Duration.ofNanos(System.nanoTime() - start);
      assertThat(outcome).isEmpty();
      assertThat(waited).isBetween(LIMIT.multipliedBy(2), LIMIT.multipliedBy(3));
    }
  }

  @Test
  void aThreadThatWaitsForALockGetsNoGrace() throws Exception {
    var lock = new CompletableFuture<String>();
    var thread = Thread.ofPlatform().daemon().start(lock::join);
    var start = System.nanoTime();
    assertThat(new StarvationAwareTimeout(thread, LIMIT).await(new CompletableFuture<String>()))
        .isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.multipliedBy(2));
    lock.complete("over");
  }

  @Test
  void nobodyWaitsMuchLongerThanTheLimit() {
    assertThat(EngineLimits.longestRun(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(15));
    assertThat(EngineLimits.longestRun(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(2));
  }

  private static void readForEver(Pipe pipe) {
    try {
      pipe.source().read(ByteBuffer.allocate(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
