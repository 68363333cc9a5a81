package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JailedProcessTest {

  /** The command line tells it as trouble of the machine, and anything else as our mistake. */
  @Test
  void aProgramThatCannotBeStartedIsTroubleOfTheMachine(@TempDir Path empty) {
    var command = List.of(empty.resolve("java").toString());

    assertThatThrownBy(() -> JailedProcess.start(command, String.class, String.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("a jailed Java cannot be started");
  }
}
