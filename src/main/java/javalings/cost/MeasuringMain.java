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
    var in = new FileInputStream(FileDescriptor.in);
    var out = new FileOutputStream(FileDescriptor.out);
    // What a kernel prints must not be taken for a reading.
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      while (true) {
        var experiment = ExperimentWire.experiment(ExperimentWire.receive(in));
        Thread.ofPlatform().daemon().start(() -> answer(experiment, out));
      }
    } catch (EOFException ended) {
      // Whoever asked is gone; so are we.
    }
  }

  private static void answer(CostExperiment experiment, OutputStream out) {
    try {
      ExperimentWire.send(
          out, ExperimentWire.encode(new ExperimentRun(experiment, Patience.BATCH).run()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
