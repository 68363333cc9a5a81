package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StandstillTest {

  @Test
  void a_worker_that_only_waits_is_said_to_wait() {
    var never = new CountDownLatch(1);
    var work =
        new FutureTask<>(() -> {
          never.await();
          return "";
        });
    Thread worker = Thread.ofPlatform().daemon().start(work);
    var limit = new Standstill(worker, Duration.ofHours(1), Duration.ofMillis(100));
    assertThatThrownBy(() -> limit.await(work))
        .hasMessageContaining("waited for something outside");
    never.countDown();
  }

  @Test
  void a_worker_that_computes_is_never_said_to_wait() {
    var isOver = new AtomicBoolean();
    var work =
        new FutureTask<>(() -> {
          while (!isOver.get()) {
            Thread.onSpinWait();
          }
          return "";
        });
    Thread worker = Thread.ofPlatform().daemon().start(work);
    var limit = new Standstill(worker, Duration.ofMillis(50), Duration.ofSeconds(5));
    try {
      assertThatThrownBy(() -> limit.await(work)).hasMessageContaining("a call still runs");
    } finally {
      isOver.set(true);
    }
  }

  @Test
  void work_that_ends_is_returned() throws Exception {
    var work = new FutureTask<>(() -> "done");
    Thread worker = Thread.ofPlatform().daemon().start(work);
    assertThat(new Standstill(worker, Duration.ofHours(1)).await(work)).isEqualTo("done");
  }
}
