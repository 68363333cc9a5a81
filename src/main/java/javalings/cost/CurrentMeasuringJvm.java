package javalings.cost;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.cost.AllocationSlope.Patience;
import javalings.cost.CostExperiment.Question;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Missing;
import org.jspecify.annotations.Nullable;

/**
 * The meter of this process: started before it is needed, kept for the experiments to come.
 *
 * <p>A meter that has seen other kernels can only err in one direction: their profiles in the JDK's
 * own classes keep the compiler from removing an allocation. So "zero" stands, and anything else is
 * measured again in a fresh one. After that another one starts at once, since the same kernel comes
 * again when the learner has tried to mend it.
 */
public final class CurrentMeasuringJvm {

  /** How long one experiment may take, start of a virtual machine included. */
  public static final Duration LIMIT = Duration.ofSeconds(20);

  /** A meter without an experiment for so long ends; another is started in a fifth of a second. */
  private static final Duration KEPT = Duration.ofSeconds(10);

  private static final Object lock = new Object();

  private static @Nullable MeasuringJvm current;
  private static long readings;
  private static long unmeasured;

  private CurrentMeasuringJvm() {}

  /** Measures; where this process may not start another, in this one. */
  public static CostReading read(CostExperiment experiment) throws InterruptedException {
    synchronized (lock) {
      try {
        return readByMeter(experiment);
      } catch (IOException refused) {
        return here(experiment);
      } finally {
        keepForNow();
      }
    }
  }

  /** Starts the meter beside whatever else is done, since something will be measured soon. */
  public static void getReady() {
    getReady(false);
  }

  private static void getReady(boolean vectors) {
    Thread.ofPlatform().daemon().name("meter").start(() -> start(vectors));
  }

  private static void start(boolean vectors) {
    synchronized (lock) {
      try {
        if (current == null || !current.isAlive()) {
          current = MeasuringJvm.start(vectors);
        }
        keepForNow();
      } catch (IOException refused) {
        // The next measurement finds that out, and measures here.
      }
    }
  }

  private static void keepForNow() {
    var reading = ++readings;
    CompletableFuture.delayedExecutor(KEPT.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> endUnlessNeeded(reading));
  }

  private static CostReading readByMeter(CostExperiment experiment)
      throws IOException, InterruptedException {
    var seasoned = suitable(experiment).filter(meter -> !meter.isUnused());
    if (seasoned.isPresent()) {
      var reading = seasoned.get().read(experiment.asking(Question.BYTES), LIMIT);
      if (isZero(reading)) {
        return reading;
      }
    }
    var reading = fresh(experiment).read(experiment, LIMIT);
    if (!isZero(reading)) {
      end();
      getReady(experiment.usesVectors());
    }
    return reading;
  }

  /** The current one, where it runs and can measure this. */
  private static Optional<MeasuringJvm> suitable(CostExperiment experiment) {
    return Optional.ofNullable(current)
        .filter(MeasuringJvm::isAlive)
        .filter(meter -> meter.suits(experiment));
  }

  /** One that has seen no kernel. */
  private static MeasuringJvm fresh(CostExperiment experiment) throws IOException {
    var unused = suitable(experiment).filter(MeasuringJvm::isUnused);
    if (unused.isPresent()) {
      return unused.get();
    }
    end();
    var jvm = MeasuringJvm.start(experiment.usesVectors());
    current = jvm;
    return jvm;
  }

  private static void end() {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  private static boolean isZero(CostReading reading) {
    return reading instanceof Measured it && it.isZero();
  }

  /** How many measurements were not to be had, since no process may be started here. */
  public static long unmeasured() {
    synchronized (lock) {
      return unmeasured;
    }
  }

  /** How many were read so far. */
  static long readings() {
    synchronized (lock) {
      return readings;
    }
  }

  /** Ends the meter unless something was read after so many readings. */
  static void endUnlessNeeded(long since) {
    synchronized (lock) {
      if (readings == since) {
        end();
      }
    }
  }

  /**
   * Measures in this virtual machine: "zero" stands, but only one with an optimising compiler can
   * say that something is allocated in the end. On a thread of its own, because allocation is
   * counted by the thread.
   */
  static CostReading here(CostExperiment experiment) throws InterruptedException {
    if (optimises()) {
      return onOwnThread(experiment);
    }
    // Without the optimising compiler each vector is an object, and takes a hundred times as long.
    if (!experiment.usesVectors()) {
      var reading = onOwnThread(experiment);
      if (isZero(reading)) {
        return reading;
      }
    }
    return unmeasurable(experiment);
  }

  private static Missing unmeasurable(CostExperiment experiment) {
    synchronized (lock) {
      unmeasured++;
    }
    return new Missing(
        experiment.kernel()
            + " can only be measured in a process of its own, and none may be started here");
  }

  /** The engine's own compiler is C1, which removes no allocation. */
  private static boolean optimises() {
    var options = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return options.getVMOption("TieredStopAtLevel").getValue().equals("4");
  }

  private static CostReading onOwnThread(CostExperiment experiment) throws InterruptedException {
    var answer = new CompletableFuture<CostReading>();
    Thread.ofPlatform()
        .daemon()
        .name("meter")
        .start(() -> answer.complete(new ExperimentRun(experiment, Patience.BACKGROUND).run()));
    try {
      return answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Missing(experiment.kernel() + " did not finish in " + LIMIT.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
