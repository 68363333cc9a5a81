package javalings.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.Evidence;
import javalings.model.ExerciseId;
import javalings.model.Failure;
import javalings.model.Frame;
import javalings.model.Job;
import javalings.model.Label;
import javalings.model.Need;
import javalings.model.Place;
import javalings.model.Printed;
import javalings.model.RunOutcome;
import javalings.model.Severity;
import javalings.model.Source;
import javalings.model.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordCodecTest {

  private static final Place PLACE = new Place("Moves1.java", 3, 4, 5, 6);
  private static final List<Frame> FRAMES = List.of(new Frame("Moves1.java", 14, "sum"));

  private static final Diagnostic DIAGNOSTIC =
      new Diagnostic(
          "E0382",
          Severity.ERROR,
          "use of moved value: `ünïcode`",
          PLACE,
          List.of(new Label(PLACE, "here")),
          List.of("a note"),
          Optional.of("help"),
          List.of(new Suggestion("clone", List.of(new Edit(PLACE, ".clone()")))));

  static List<RunOutcome> everyOutcome() {
    var failure =
        new Failure(
            "twice two",
            Optional.of(new Failure.Difference("4", "2")),
            Optional.empty(),
            FRAMES,
            List.of(DIAGNOSTIC));
    return List.of(
        new RunOutcome.Finished(
            List.of(
                new CheckResult("a", "A", new CheckResult.Outcome.Passed()),
                new CheckResult("b", "B", new CheckResult.Outcome.Failed(failure)),
                new CheckResult("c", "C", new CheckResult.Outcome.Skipped("why")))),
        new RunOutcome.LimitReached(Duration.ofMillis(1234), FRAMES, true),
        new RunOutcome.Exited(3, FRAMES),
        new RunOutcome.Died(137, "tail"),
        new RunOutcome.OutOfMemory(1L << 40, FRAMES));
  }

  private static <T> T read(Class<T> type, byte[] bytes) throws IOException {
    return RecordCodec.decode(bytes, type);
  }

  @ParameterizedTest
  @MethodSource("everyOutcome")
  void whatIsWrittenIsRead(RunOutcome outcome) throws IOException {
    var evidence =
        new Evidence(
            List.of(DIAGNOSTIC),
            List.of(DIAGNOSTIC),
            List.of(),
            Optional.of(outcome),
            new Printed("hello\n", 6),
            List.of("a note"),
            true);
    var reply = new EngineReply.Done(evidence);
    assertThat(read(EngineReply.class, RecordCodec.encode(reply, EngineReply.class)))
        .isEqualTo(reply);
  }

  @Test
  void aRequestTravelsWhole() throws IOException {
    var job =
        new Job(
            new ExerciseId("04_moves", "Moves1"),
            List.of(new Source("a/Moves1.java", "class Moves1 {}")),
            List.of(),
            List.of(),
            List.of(Need.H2),
            Duration.ofSeconds(10));
    var request = new EngineRequest.Try(job);
    assertThat(read(EngineRequest.class, RecordCodec.encode(request, EngineRequest.class)))
        .isEqualTo(request);
  }

  record Weighed(Map<String, byte[]> files, double weight) {}

  @Test
  void filesByTheirNameTravelWhole() throws IOException {
    var sent = new Weighed(Map.of("A", new byte[] {1, -1}, "B", new byte[0]), 0.5);
    var received = read(Weighed.class, RecordCodec.encode(sent, Weighed.class));
    assertThat(received.files()).containsOnlyKeys("A", "B");
    assertThat(received.files().get("A")).containsExactly(1, -1);
    assertThat(received.weight()).isEqualTo(0.5);
  }

  @Test
  void aTextLongerThanTheCapIsRefusedBeforeItIsRead() {
    var claim = new byte[] {4, 0x7f, -1, -1, -1};
    assertThatThrownBy(() -> read(EngineReply.class, new byte[] {5, 0x7f, -1, -1, -1}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("over the limit");
    assertThatThrownBy(() -> read(EngineReply.class, claim)).isInstanceOf(IOException.class);
  }

  @Test
  void anUnknownMemberOfAFamilyIsRefused() {
    assertThatThrownBy(() -> read(EngineReply.class, new byte[] {99}))
        .isInstanceOf(IOException.class)
        .hasMessage("not one of 8: 99");
  }

  /** A learner's code can write to the channel: whatever comes is a message or an IOException. */
  @Test
  void noiseIsNeverMoreThanAnIoException() {
    var random = new Random(42);
    for (var round = 0; round < 20_000; round++) {
      var noise = new byte[random.nextInt(64)];
      random.nextBytes(noise);
      try {
        assertThat(read(EngineReply.class, noise)).isInstanceOf(EngineReply.class);
      } catch (IOException expected) {
        assertThat(expected).isNotNull();
      }
    }
  }
}
