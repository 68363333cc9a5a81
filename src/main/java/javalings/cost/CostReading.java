package javalings.cost;

import java.util.List;
import javalings.model.Frame;

/** The result of an experiment. */
public sealed interface CostReading {

  /**
   * The allocation of a kernel once the JIT compiler has done all that it can.
   *
   * @param bytesPerElement the slope between the two sizes, so that fixed costs cancel; exactly 0
   *     when nothing is left, and otherwise good for telling much from little only: what escape
   *     analysis leaves of an object differs between virtual machines
   * @param fixedBytes what a call allocates whatever its size, as far as a straight line tells
   * @param calls how often the kernel ran until the verdict stood
   * @param sites the lines that allocate, most first; empty when nothing does
   */
  record Measured(double bytesPerElement, long fixedBytes, int calls, List<Site> sites)
      implements CostReading {
    public Measured {
      sites = List.copyOf(sites);
    }

    public boolean isZero() {
      return bytesPerElement == 0;
    }
  }

  /** The kernel or its input threw; frames are of the shipped classes, innermost first. */
  record Threw(String exception, String message, List<Frame> frames) implements CostReading {
    public Threw {
      frames = List.copyOf(frames);
    }
  }

  /** The fastest of many calls; for information only, since it differs from run to run. */
  record Timed(double nanosPerElement) implements CostReading {}

  /** There is no reading; {@code why} is a sentence. */
  record Missing(String why) implements CostReading {}

  /** A line of the exercise and what it allocates, in bytes per element. */
  record Site(String file, int line, double bytesPerElement) {}
}
