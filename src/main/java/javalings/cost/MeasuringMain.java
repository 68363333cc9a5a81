package javalings.cost;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import javalings.cost.AllocationSlope.Patience;
import javalings.wire.MessageChannel;

/**
 * The main class of the meter's own virtual machine: answers the experiments on its standard input,
 * one after another, until that ends.
 *
 * <p>Experiments run on a daemon thread, so that the machine ends with its input whatever a kernel
 * does.
 */
public final class MeasuringMain {

  private MeasuringMain() {}

  /** Runs until the standard input ends. */
  public static void main(String[] args) throws IOException {
    var channel =
        new MessageChannel<>(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            CostReading.class,
            CostExperiment.class);
    // The output of a kernel must not be taken for a reading.
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      while (true) {
        var experiment = channel.receive();
        Thread.ofPlatform().daemon().start(() -> answer(experiment, channel));
      }
    } catch (EOFException ended) {
      // The parent process is gone, so this one ends.
    }
  }

  private static void answer(
      CostExperiment experiment, MessageChannel<CostReading, CostExperiment> channel) {
    try {
      channel.send(new ExperimentRun(experiment, Patience.BATCH).run());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
