package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import javalings.InMemoryClasses;
import org.junit.jupiter.api.Test;

class WaitingThreadTest {

  private final CountDownLatch latch = new CountDownLatch(1);

  @Test
  void aThreadSleepsThatIsWoken() throws InterruptedException {
    var thread = started(latch::await);
    assertThat(thread.sleeps()).isTrue();
    assertThat(thread.hasLimit()).isFalse();
    latch.countDown();
  }

  @Test
  void aThreadThatEndedOrAsksAllTheTimeDoesNotSleep() throws InterruptedException {
    assertThat(started(() -> {}).sleeps()).isFalse();
    var spins =
        started(() -> {
          while (latch.getCount() > 0) {
            Thread.onSpinWait();
          }
        });
    assertThat(spins.sleeps()).isFalse();
    latch.countDown();
  }

  @Test
  void aLoopOrACallOfItselfAsksAgain() throws Exception {
    assertThat(asksAgain("while (ready() == 0) {} return 1;")).isTrue();
    assertThat(asksAgain("return ready() == 0 ? next() : 1;")).isTrue();
    assertThat(asksAgain("return ready() == 0 ? 2 : 1;")).isFalse();
  }

  private static boolean asksAgain(String body) throws Exception {
    var text = "class Shop { int next() { " + body + " } int ready() { return hashCode(); } }";
    return WaitingThread.asksAgain(InMemoryClasses.compile("Shop", text), "next");
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private static WaitingThread started(Work work) {
    return new WaitingThread(
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }));
  }
}
