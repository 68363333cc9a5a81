package javalings.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javalings.MeasuredHalf;
import javalings.cost.CostExperiment.Question;
import javalings.cost.CostReading.Measured;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Verdicts in a hundred fresh virtual machines, every second one with all processors busy. Each
 * machine gets all kernels in an order of its own, so that each kernel also follows each other.
 */
@Tag("long")
class HundredMachinesTest {

  private static final int MACHINES = Integer.getInteger("machines", 100);
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final List<String> wrong = new ArrayList<>();
  private int machines;
  private int verdicts;
  private int repeated;

  @Test
  void no_verdict_is_false_in_a_hundred_virtual_machines() throws Exception {
    var kernels = new ArrayList<>(Kernels.all());
    for (var machine = 0; machine < MACHINES; machine++) {
      var half = machine % 2 == 1 ? MeasuredHalf.LOADED : MeasuredHalf.IDLE;
      Collections.shuffle(kernels, new Random(machine));
      if (half.isAsked()) {
        machines++;
        try (var _ = half.start()) {
          judge(kernels, machine);
        }
      }
    }
    System.err.printf(
        "%d machines, half: %s, %d kernels, %d verdicts, %d measured again, %d wrong%n",
        machines,
        System.getProperty("half", "both"),
        kernels.size(),
        verdicts,
        repeated,
        wrong.size());
    assertThat(wrong).isEmpty();
  }

  /**
   * The rule of {@link CurrentMeasuringJvm}: in a machine that was used before, only "zero" stands.
   */
  private void judge(List<Kernels.Case> kernels, int machine) throws Exception {
    try (var jvm = MeasuringJvm.start()) {
      for (var kernel : kernels) {
        var experiment = kernel.experiment().asking(Question.BYTES);
        var reading = jvm.read(experiment, LIMIT);
        if (kernel.zero() && !isZero(reading)) {
          repeated++;
          try (var fresh = MeasuringJvm.start()) {
            reading = fresh.read(experiment, LIMIT);
          }
        }
        verdicts++;
        if (!(reading instanceof Measured) || isZero(reading) != kernel.zero()) {
          wrong.add("machine %d: %s: %s".formatted(machine, kernel, reading));
        }
      }
    }
  }

  private static boolean isZero(CostReading reading) {
    return reading instanceof Measured it && it.isZero();
  }
}
