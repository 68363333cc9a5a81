package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProcessorWatchTest {

  private static final String LOOP = "while :; do :; done";

  @Test
  void aProcessThatSleepsIsNotStarved() throws IOException {
    assertThat(isStarved(started("sleep", "60"), Duration.ofMillis(150))).isFalse();
  }

  @Test
  void aProcessThatHasEndedIsNotStarved() throws Exception {
    var ended = started("true");
    ended.waitFor();

    assertThat(isStarved(ended, Duration.ofMillis(10))).isFalse();
  }

  /** Everything else on the machine is in the way of what is as nice as that. */
  @Test
  @Tag("long")
  void aProcessThatOthersKeepFromRunningIsStarved() throws IOException {
    Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
    var others = new ArrayList<Process>();
    for (var i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
      others.add(started("sh", "-c", LOOP));
    }
    try {
      var nice = started("nice", "-n", "19", "sh", "-c", LOOP);

      assertThat(isStarved(nice, Duration.ofSeconds(3))).isTrue();
    } finally {
      others.forEach(Process::destroyForcibly);
    }
  }

  @Test
  void aBusyMachineGetsMorePatience() {
    var patience = Patience.forProcessorTime(Duration.ofSeconds(2)).plus(Duration.ofSeconds(1));

    assertThat(List.of(patience.limit(), patience.most()))
        .isEqualTo(Stream.of(3, 9).map(Duration::ofSeconds).toList());
    assertThat(patience.isOver(Duration.ofSeconds(4), false)).isTrue();
    assertThat(patience.isOver(Duration.ofSeconds(4), true)).isFalse();
    assertThat(patience.isOver(Duration.ofSeconds(10), true)).isTrue();
  }

  private static Process started(String... words) throws IOException {
    return new ProcessBuilder(words).start();
  }

  private static boolean isStarved(Process process, Duration time) {
    var watch = new ProcessorWatch(process.toHandle());
    try {
      while (watch.wall().compareTo(time) < 0) {
        watch.look();
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      return watch.isStarved();
    } finally {
      process.destroyForcibly();
    }
  }
}
