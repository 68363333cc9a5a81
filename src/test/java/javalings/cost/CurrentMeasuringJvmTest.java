package javalings.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javalings.CommandLineOf;
import javalings.cost.CostReading.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurrentMeasuringJvmTest {

  static List<Kernels.Case> kernels() throws ReflectiveOperationException {
    return Kernels.all();
  }

  @Test
  void a_meter_that_is_not_needed_any_more_ends() throws Exception {
    CurrentMeasuringJvm.read(kernel(true).experiment());
    assertThat(meters()).isNotEmpty();

    CurrentMeasuringJvm.endUnlessNeeded(-1);
    assertThat(meters()).as("somebody may still need it").isNotEmpty();

    CurrentMeasuringJvm.endUnlessNeeded(CurrentMeasuringJvm.readings());
    assertThat(meters()).allSatisfy(it -> it.onExit().get(5, TimeUnit.SECONDS));
  }

  @Test
  void one_that_got_ready_is_the_one_that_measures() throws Exception {
    endAll();
    CurrentMeasuringJvm.getReady(false);
    var ready = awaitMeters(1);
    CurrentMeasuringJvm.read(kernel(true).experiment());

    assertThat(meters()).isEqualTo(ready);
  }

  /** The grader ends a process in which an answer has left something there. */
  @Test
  void nothing_of_it_stays_in_the_common_pool() throws Exception {
    CurrentMeasuringJvm.read(kernel(true).experiment());

    assertThat(ForkJoinPool.commonPool().getDelayedTaskCount()).isZero();
  }

  @Test
  void one_without_vectors_makes_room_for_one_that_has_them() throws Exception {
    endAll();
    CurrentMeasuringJvm.getReady(false);
    var without = awaitMeters(1).getFirst();
    CurrentMeasuringJvm.getReady(true);
    without.onExit().get(20, TimeUnit.SECONDS);
    var ready = awaitMeters(1);
    CurrentMeasuringJvm.getReady(false);
    CurrentMeasuringJvm.read(kernel(true).experiment());

    assertThat(meters()).as("vectors do no harm to others").isEqualTo(ready);
  }

  @Test
  void what_is_not_zero_is_measured_in_one_that_has_seen_no_kernel() throws Exception {
    endAll();
    CurrentMeasuringJvm.read(kernel(true).experiment());
    var used = meters();
    CurrentMeasuringJvm.read(kernel(true).experiment());
    assertThat(meters()).as("zero stands").isEqualTo(used);

    CurrentMeasuringJvm.read(kernel(false).experiment());

    assertThat(used).allSatisfy(it -> it.onExit().get(5, TimeUnit.SECONDS));
    assertThat(awaitMeters(1)).as("the next one waits, alone").hasSize(1).isNotEqualTo(used);
  }

  @Test
  void one_that_has_seen_no_kernel_waits_beside_one_that_has() throws Exception {
    endAll();
    CurrentMeasuringJvm.read(kernel(true).experiment());
    CurrentMeasuringJvm.getReady(false);
    var both = awaitMeters(2);
    CurrentMeasuringJvm.read(kernel(true).experiment());
    assertThat(meters()).as("zero stands").isEqualTo(both);

    CurrentMeasuringJvm.read(kernel(false).experiment());

    assertThat(both).allSatisfy(it -> it.onExit().get(5, TimeUnit.SECONDS));
  }

  private static Kernels.Case kernel(boolean zero) throws ReflectiveOperationException {
    return Kernels.all().stream().filter(it -> it.zero() == zero).findFirst().orElseThrow();
  }

  /** A process that was killed takes a moment to die. */
  private static void endAll() throws Exception {
    var running = meters();
    CurrentMeasuringJvm.endUnlessNeeded(CurrentMeasuringJvm.readings());
    for (var meter : running) {
      meter.onExit().get(5, TimeUnit.SECONDS);
    }
  }

  private static List<ProcessHandle> awaitMeters(int count) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (meters().size() < count && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(meters()).hasSizeGreaterThanOrEqualTo(count);
    return meters();
  }

  private static List<ProcessHandle> meters() {
    return ProcessHandle.current()
        .children()
        .filter(it -> CommandLineOf.process(it).contains(MeasuringMain.class.getName()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void a_kernel_allocates_what_its_name_says(Kernels.Case kernel) throws Exception {
    var reading = CurrentMeasuringJvm.read(kernel.experiment());

    assertThat(reading).isInstanceOf(Measured.class);
    assertThat(((Measured) reading).isZero()).as("%s", reading).isEqualTo(kernel.zero());
  }
}
