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
 * The meters of this process: started before they are needed, kept for the experiments to come.
 *
 * <p>A meter that has seen other kernels can only err in one direction: their profiles in the JDK's
 * own classes keep the compiler from removing an allocation. So "zero" stands, and anything else is
 * measured again in a fresh one, which is started while the file is compiled. After that another
 * one starts at once, since the same kernel comes again when the learner has tried to mend it.
 */
public final class CurrentMeasuringJvm {

  /** How long one experiment may take, start of a virtual machine included. */
  public static final Duration LIMIT = Duration.ofSeconds(20);

  /** A meter without an experiment for so long ends; another is started in a fifth of a second. */
  private static final Duration KEPT = Duration.ofSeconds(10);

  private static final Object lock = new Object();

  /** Has said "zero" of every kernel that it has seen. */
  private static @Nullable MeasuringJvm seasoned;

  /** Has seen no kernel. */
  private static @Nullable MeasuringJvm unused;

  private static boolean alone;
  private static long readings;
  private static long unmeasured;

  private CurrentMeasuringJvm() {}

  /** From now on this process starts no other, and measures by itself what it can. */
  public static void startNoOther() {
    synchronized (lock) {
      alone = true;
    }
  }

  /** Measures; where this process may not start another, in this one. */
  public static CostReading read(CostExperiment experiment) throws InterruptedException {
    synchronized (lock) {
      if (alone) {
        return here(experiment);
      }
      try {
        return readByMeter(experiment);
      } catch (IOException refused) {
        return here(experiment);
      } finally {
        keepForNow();
      }
    }
  }

  /**
   * Starts a meter beside whatever else is done, since something will be measured soon.
   *
   * @param vectors whether the experiments to come use them
   */
  public static void getReady(boolean vectors) {
    Thread.ofPlatform().daemon().name("meter").start(() -> start(vectors));
  }

  private static void start(boolean vectors) {
    synchronized (lock) {
      if (alone) {
        return;
      }
      try {
        if (unused == null || !unused.isAlive() || (vectors && !unused.hasVectors())) {
          end(unused);
          unused = MeasuringJvm.start(vectors);
        }
        keepForNow();
      } catch (IOException refused) {
        // The next measurement finds that out, and measures here.
      }
    }
  }

  /** Not by a task of the common pool: one that is left there counts as the learner's. */
  private static void keepForNow() {
    var reading = ++readings;
    Thread.ofVirtual().name("meter").start(() -> endLater(reading));
  }

  private static void endLater(long reading) {
    try {
      Thread.sleep(KEPT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    endUnlessNeeded(reading);
  }

  private static CostReading readByMeter(CostExperiment experiment)
      throws IOException, InterruptedException {
    var known = suitable(seasoned, experiment);
    if (known.isPresent()) {
      var reading = known.get().read(experiment.asking(Question.BYTES), LIMIT);
      if (isZero(reading)) {
        return reading;
      }
    }
    var fresh = fresh(experiment);
    var reading = fresh.read(experiment, LIMIT);
    end(seasoned);
    seasoned = fresh;
    if (!isZero(reading)) {
      end(fresh);
      getReady(experiment.usesVectors());
    }
    return reading;
  }

  /** The meter, where it runs and can measure this. */
  private static Optional<MeasuringJvm> suitable(
      @Nullable MeasuringJvm meter, CostExperiment experiment) {
    return Optional.ofNullable(meter)
        .filter(MeasuringJvm::isAlive)
        .filter(it -> it.suits(experiment));
  }

  /** One that has seen no kernel, and that nobody else gets. */
  private static MeasuringJvm fresh(CostExperiment experiment) throws IOException {
    var ready = suitable(unused, experiment);
    if (ready.isEmpty()) {
      end(unused);
    }
    unused = null;
    return ready.isPresent() ? ready.get() : MeasuringJvm.start(experiment.usesVectors());
  }

  private static void end(@Nullable MeasuringJvm meter) {
    if (meter != null) {
      meter.close();
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
        end(seasoned);
        end(unused);
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
