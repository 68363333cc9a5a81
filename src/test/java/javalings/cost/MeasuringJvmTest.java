package javalings.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javalings.InMemoryClasses;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Missing;
import org.junit.jupiter.api.Test;

class MeasuringJvmTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static CostExperiment experiment(String method) throws ReflectiveOperationException {
    var type =
        InMemoryClasses.compile(
            "K",
            """
            class K {
              static long sum(int n) { long s = 0; for (int i = 0; i < n; i++) s += i; return s; }
              static long loud(int n) { System.out.print("x".repeat(n)); return sum(n); }
              static long never(int n) { while (n > 0) Thread.onSpinWait(); return n; }
              static long leaves(int n) { System.exit(0); return n; }
            }
            """);
    return Kernels.experiment(type, method);
  }

  @Test
  void what_a_kernel_prints_is_not_taken_for_a_reading() throws Exception {
    try (var jvm = MeasuringJvm.start()) {
      assertThat(jvm.read(experiment("loud"), LIMIT)).isInstanceOf(Measured.class);
    }
  }

  @Test
  void a_kernel_that_never_ends_is_killed_at_the_limit() throws Exception {
    try (var jvm = MeasuringJvm.start()) {
      assertThat(jvm.read(experiment("never"), Duration.ofSeconds(1)))
          .isEqualTo(new Missing("K.never did not finish within 1 s"));
      assertThat(jvm.process().waitFor(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void one_that_was_closed_is_not_asked_again_while_its_process_dies() throws Exception {
    var jvm = MeasuringJvm.start();
    assertThat(jvm.isAlive()).isTrue();
    jvm.close();
    assertThat(jvm.isAlive()).isFalse();
  }

  @Test
  void a_kernel_that_ends_the_virtual_machine_ends_only_the_meter() throws Exception {
    try (var jvm = MeasuringJvm.start()) {
      assertThat(jvm.read(experiment("leaves"), LIMIT))
          .isEqualTo(new Missing("K.leaves ended the virtual machine that measured it"));
    }
  }

  @Test
  void where_no_process_can_be_started_the_same_verdict_comes_from_this_one() throws Exception {
    assertThat(CurrentMeasuringJvm.here(experiment("sum")))
        .isInstanceOfSatisfying(Measured.class, it -> assertThat(it.isZero()).isTrue());
  }

  /** Starts a meter, lets it run for ever, says its number and waits to be killed. */
  static final class Parent {
    public static void main(String[] args) throws Exception {
      var jvm = MeasuringJvm.start();
      System.out.println(jvm.process().pid());
      System.out.flush();
      jvm.read(experiment("never"), Duration.ofMinutes(1));
    }
  }

  @Test
  void a_meter_does_not_outlive_the_process_that_started_it() throws Exception {
    var parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName())
            .redirectError(Redirect.DISCARD)
            .start();
    var meter = ProcessHandle.of(pid(parent)).orElseThrow();
    parent.destroyForcibly().waitFor();

    meter.onExit().get(10, TimeUnit.SECONDS);

    assertThat(meter.isAlive()).isFalse();
  }

  private static long pid(Process parent) throws IOException {
    return Long.parseLong(parent.inputReader().readLine());
  }
}
