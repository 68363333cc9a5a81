package javalings.cost;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.cost.CostReading.Missing;
import javalings.model.Need;
import javalings.wire.ChildEnvironment;
import javalings.wire.MessageChannel;
import javalings.wire.OwnClassPath;

/**
 * A virtual machine of its own for experiments. It runs with {@code -Xbatch}: a method waits for
 * its compilation, so the number of calls until an allocation is gone is the same every time.
 *
 * <p>It is a child of this process and ends when its standard input does, so it does not outlive
 * this process however that ends.
 */
final class MeasuringJvm implements AutoCloseable {

  private final Process process;
  private final MessageChannel<CostExperiment, CostReading> channel;
  private final boolean hasVectors;
  private boolean closed;

  private MeasuringJvm(Process process, boolean hasVectors) {
    this.process = process;
    this.hasVectors = hasVectors;
    this.channel =
        new MessageChannel<>(
            process.getInputStream(),
            process.getOutputStream(),
            CostExperiment.class,
            CostReading.class);
  }

  /** Starts the machine; throws where processes are not allowed. */
  static MeasuringJvm start() throws IOException {
    return start(false);
  }

  /**
   * Starts the machine.
   *
   * @param vectors whether for experiments with vectors, whose module takes time that others do not
   *     need
   */
  static MeasuringJvm start(boolean vectors) throws IOException {
    var flags = vectors ? List.of(Need.ADD_VECTORS) : List.<String>of();
    return start(flags, ProcessBuilder.Redirect.DISCARD);
  }

  /** Starts it with more flags; what the virtual machine itself prints goes to {@code print}. */
  static MeasuringJvm start(List<String> flags, ProcessBuilder.Redirect print) throws IOException {
    var builder = new ProcessBuilder(command(flags));
    ChildEnvironment.isolate(builder.environment());
    builder.redirectError(print);
    return new MeasuringJvm(builder.start(), flags.contains(Need.ADD_VECTORS));
  }

  private static List<String> command(List<String> flags) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xbatch", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    // Left alone, it would touch all of a large young generation, for garbage.
    command.addAll(List.of("-Xms8m", "-Xmn4m", "-Xmx256m"));
    // Inlined, the meter's own hooks would use up what the compiler spends on the kernel.
    var hooks = LineMeter.class.getName() + "::*";
    command.addAll(
        List.of("-XX:+DisplayVMOutputToStderr", "-XX:CompileCommand=dontinline," + hooks));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--enable-preview"));
    // It reads and writes a record or two: method handles for them would take longer to make.
    command.add("-Djdk.reflect.useNativeAccessorOnly=true");
    command.addAll(flags);
    command.addAll(List.of("-cp", OwnClassPath.text(), MeasuringMain.class.getName()));
    return command;
  }

  Process process() {
    return process;
  }

  /** Whether it can be asked; a process that was killed takes a moment to die. */
  boolean isAlive() {
    return !closed && process.isAlive();
  }

  boolean hasVectors() {
    return hasVectors;
  }

  /** Whether it can run what the experiment uses. */
  boolean suits(CostExperiment experiment) {
    return hasVectors || !experiment.usesVectors();
  }

  /** Asks and waits; a meter that does not answer in time is killed. */
  CostReading read(CostExperiment experiment, Duration limit) throws InterruptedException {
    var exchange =
        new FutureTask<>(() -> {
          channel.send(experiment);
          return channel.receive();
        });
    Thread.ofPlatform().daemon().name("meter").start(exchange);
    try {
      return exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      close();
      return new Missing(
          "%s did not finish within %d s".formatted(experiment.kernel(), limit.toSeconds()));
    } catch (ExecutionException e) {
      close();
      var cause = e.getCause();
      return new Missing(
          cause instanceof EOFException
              ? experiment.kernel() + " ended the virtual machine that measured it"
              : experiment.kernel() + " cannot be measured: " + cause);
    } catch (InterruptedException e) {
      close();
      throw e;
    }
  }

  /** Kills the machine. */
  @Override
  public void close() {
    closed = true;
    process.destroyForcibly();
  }
}
