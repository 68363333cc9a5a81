package javalings.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javalings.testrun.JupiterLauncher;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;

class FlightRecordingTest {

  /** Not found by the build, whose tests have other names. */
  static final class Checks {
    private static int runs;

    @Test
    void count() {
      runs++;
    }
  }

  @Test
  void noTestOfALearnerIsToldToTheFlightRecorder(@TempDir Path folder) throws IOException {
    var file = folder.resolve("events.jfr");
    try (var recording = new Recording()) {
      recording.enable("org.junit.TestExecution").withoutThreshold();
      recording.enable("org.junit.TestPlan").withoutThreshold();
      recording.start();
      var checks = List.of(DiscoverySelectors.selectClass(Checks.class));
      JupiterLauncher.execute(
          LauncherExecutionRequestBuilder.request(JupiterLauncher.request(checks)).build());
      recording.stop();
      recording.dump(file);
    }
    assertThat(Checks.runs).isEqualTo(1);
    assertThat(RecordingFile.readAllEvents(file))
        .extracting(event -> event.getEventType().getName())
        .noneMatch(name -> name.startsWith("org.junit"));
  }
}
