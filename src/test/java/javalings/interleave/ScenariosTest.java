package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.InterleaveStep;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every program of {@code src/test/interleave} gets the verdict that its first line promises. */
class ScenariosTest {

  private static final int FEWEST = 280;

  private static final Pattern NUMBERED = Pattern.compile("(\\w+)#\\d");

  @Test
  void there_are_enough_of_either_kind() {
    assertThat(Scenario.files()).hasSizeGreaterThanOrEqualTo(FEWEST);
    long right = Scenario.all().stream().filter(each -> each.expected().equals("passes")).count();
    long all = Scenario.files().size();
    assertThat(right).isBetween(all * 4 / 10, all * 6 / 10);
  }

  @Test
  void this_jdk_allows_the_fast_carrier() {
    assertThat(ExecutionRunner.best().trouble()).isEmpty();
  }

  @Test
  void tasks_that_share_nothing_are_one_schedule() {
    assertThat(Scenario.of("TasksOnOwnElements").explore().schedules()).isEqualTo(1);
  }

  @Test
  void additions_in_other_words_are_one_schedule() {
    assertThat(Scenario.of("SwapsTwoByTwoHundred").explore().schedules()).isEqualTo(1);
    assertThat(Scenario.of("AccumulatesTwoByTwoHundred").explore().schedules()).isEqualTo(1);
    assertThat(Scenario.of("UpdatesFourByThree").explore().schedules()).isEqualTo(1);
  }

  @Test
  void a_class_that_is_not_there_is_no_death_of_the_program() {
    String text =
        """
        class Uses {
          static void main() {
            Helper.help();
          }
        }

        class Helper {
          static void help() {}
        }
        """;
    Map<String, byte[]> classes = Scenario.compile("Uses", text);
    classes.remove("Helper");
    Exploration found = new Scenario("Uses", "unsupported", classes).explore();
    assertThat(found.message()).contains("the class Helper");
    assertThat(found.outcome().word()).isEqualTo("unsupported");
  }

  /** Shows it where nobody in this virtual machine has waited for a socket before. */
  @Test
  void a_socket_in_an_exploration_spoils_no_later_wait_for_one() throws Exception {
    Scenario.of("UsesSocket").explore();
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var client = new Socket(server.getInetAddress(), server.getLocalPort());
        var accepted = server.accept()) {
      var read = new CompletableFuture<Integer>();
      Thread reader =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  read.complete(accepted.getInputStream().read());
                } catch (IOException e) {
                  read.completeExceptionally(e);
                }
              });
      while (reader.getState() != Thread.State.WAITING && !read.isDone()) {
        Thread.onSpinWait();
      }
      client.getOutputStream().write(7);
      assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo(7);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_program_gets_its_verdict() {
    return Scenario.files().stream()
        .map(file ->
            DynamicTest.dynamicTest(file.getFileName().toString(), () -> judge(Scenario.of(file))));
  }

  private static void judge(Scenario scenario) {
    Exploration found = scenario.explore();
    assertThat(found.outcome().word())
        .as(() -> Scenario.story(found))
        .isEqualTo(scenario.expected());
    assertThat(found.isComplete() || !found.passes()).as("covers all schedules").isTrue();
    for (InterleaveStep step : found.steps()) {
      NUMBERED
          .matcher(step.what())
          .results()
          .forEach(named ->
              assertThat(found.message())
                  .as("what has a number in the story has it in the sentence")
                  .doesNotContainPattern(" of " + named.group(1) + "(?![#\\w])"));
    }
  }
}
