package javalings.engine.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ErrorTailTest {

  @Test
  void theLastWordsAreAwaited() throws Exception {
    var words = new PipedOutputStream();
    var tail = new ErrorTail(new PipedInputStream(words));
    var speaker =
        Thread.ofPlatform()
            .start(() -> {
              try (words) {
                words.write("x".repeat(5000).getBytes(StandardCharsets.UTF_8));
                words.write("no such class\n".getBytes(StandardCharsets.UTF_8));
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    assertThat(tail.await(Duration.ofSeconds(30))).hasSize(4095).endsWith("xno such class");
    speaker.join();
  }

  @Test
  void aStreamThatStaysOpenIsAwaitedForAWhileOnly() throws Exception {
    try (var words = new PipedOutputStream()) {
      var tail = new ErrorTail(new PipedInputStream(words));
      assertThat(tail.await(Duration.ofMillis(10))).isEmpty();
    }
  }
}
