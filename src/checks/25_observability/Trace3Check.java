import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Trace3Check {

  /** Committed by the machine of the check, in the middle of its work. */
  @Name("check.Working")
  @StackTrace(false)
  static class Working extends Event {}

  private static final IOException BROKEN = new IOException("no reagent left");
  private static final List<String> RESULTS = new ArrayList<>();
  private static final List<RecordedEvent> ANALYSES = new ArrayList<>();
  private static final List<RecordedEvent> WORKING = new ArrayList<>();

  /** One recording for all checks: to write and read one is most of their time. */
  @BeforeAll
  static void records_six_analyses() throws Exception {
    RESULTS.clear();
    ANALYSES.clear();
    WORKING.clear();
    var file = Files.createTempFile("analyses", ".jfr");
    try (var recording = new Recording()) {
      recording.enable("lab.Analysis");
      recording.enable("check.Working");
      recording.start();
      for (var sample : List.of("blood 17", "broken", "jammed", "pair", "hair 4")) {
        RESULTS.add(result(sample));
      }
      recording.stop();
      recording.dump(file);
      for (var event : RecordingFile.readAllEvents(file)) {
        (event.getEventType().getName().equals("lab.Analysis") ? ANALYSES : WORKING).add(event);
      }
    } finally {
      Files.deleteIfExists(file);
    }
    ANALYSES.sort(Comparator.comparing(RecordedEvent::getEndTime));
    WORKING.sort(Comparator.comparing(RecordedEvent::getEndTime));
  }

  @Test
  void each_analysis_is_one_event() {
    assertEquals(
        6, ANALYSES.size(), "Six samples were analysed, one of them while another was. Events of `lab.Analysis`:");
  }

  @Test
  void an_event_names_sample_and_outcome() {
    assertEquals(
        List.of(
            "blood 17: ok",
            "broken: failed",
            "hair 4: ok",
            "half: ok",
            "jammed: failed",
            "pair: ok"),
        ANALYSES.stream()
            .map(event -> event.getString("sample") + ": " + event.getString("outcome"))
            .sorted()
            .toList(),
        "The events, read back from the recording and sorted by sample");
  }

  @Test
  void an_event_lasts_as_long_as_the_analysis() {
    each_analysis_is_one_event();
    for (var i = 0; i < 6; i++) {
      var event = ANALYSES.get(i);
      var working = WORKING.get(i);
      assertFalse(
          event.getStartTime().isAfter(working.getStartTime()),
          "Event %d began after the machine was already at work".formatted(i + 1));
      assertFalse(
          event.getEndTime().isBefore(working.getEndTime()),
          "Event %d had ended before the machine was done".formatted(i + 1));
    }
  }

  @Test
  void an_event_has_no_stack_trace() {
    assertFalse(ANALYSES.isEmpty(), "Samples were analysed, and no event of `lab.Analysis` was committed");
    for (var event : ANALYSES) {
      assertNull(event.getStackTrace(), "The stack trace of an event");
    }
  }

  @Test
  void results_and_failures_come_through() {
    assertEquals(
        List.of("8", "no reagent left", "the arm is jammed", "2", "6"), RESULTS, "What `analyse` returned or threw");
  }

  private static String result(String sample) {
    try {
      return String.valueOf(Trace3.analyse(Trace3Check::work, sample));
    } catch (IOException e) {
      return e == BROKEN ? e.getMessage() : String.valueOf(e);
    } catch (IllegalStateException e) {
      return e.getMessage();
    } catch (RuntimeException e) {
      return String.valueOf(e);
    }
  }

  private static int work(String sample) throws IOException {
    awaitTheNextTick();
    var result = sample.equals("pair") ? Trace3.analyse(Trace3Check::work, "half") / 2 : sample.length();
    new Working().commit();
    awaitTheNextTick();
    if (sample.equals("broken")) {
      throw BROKEN;
    }
    if (sample.equals("jammed")) {
      throw new IllegalStateException("the arm is jammed");
    }
    return result;
  }

  /** Makes sure that what comes next has another time than what was before. */
  private static void awaitTheNextTick() {
    var begun = System.nanoTime();
    while (System.nanoTime() - begun < 2_000) {
      Thread.onSpinWait();
    }
  }
}
