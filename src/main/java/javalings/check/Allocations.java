package javalings.check;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import javalings.cost.AllocationReport;
import javalings.cost.ClassFiles;
import javalings.cost.CostExperiment;
import javalings.cost.CostReading;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Missing;
import javalings.cost.CostReading.Threw;
import javalings.cost.CostReading.Timed;
import javalings.cost.CurrentMeasuringJvm;
import javalings.cost.NamedMethod;

/**
 * Measures the bytes that a method allocates per element of its input, after the JIT compiler has
 * done what it can, in a virtual machine of its own.
 *
 * <pre>{@code
 * static int[] numbers(int n) { return IntStream.range(0, n).toArray(); }
 *
 * Allocations.of(SumCheck::numbers, Sum1::sum).assertZero();
 * }</pre>
 *
 * <p>The kernel is a static method, given as a method reference; the inputs are one, too, or a
 * lambda that uses nothing around it. Both cross to the other virtual machine by name. A new input
 * is made for each call, outside the measurement. An input of 1,000 elements is compared with one
 * of 2,000, so that fixed costs cancel.
 */
public final class Allocations {

  /** Makes an input of n elements. */
  @FunctionalInterface
  public interface Inputs<T> extends Serializable {
    T ofSize(int n) throws Exception;
  }

  /** The code to measure; its result, if it has one, is kept alive. */
  @FunctionalInterface
  public interface Kernel<T> extends Serializable {
    void run(T input) throws Exception;
  }

  /** A kernel whose input is the number of elements. */
  @FunctionalInterface
  public interface SizedKernel extends Serializable {
    void run(int n) throws Exception;
  }

  private final NamedMethod kernel;
  private final ClassLoader loader;
  private final CostReading reading;

  private Allocations(NamedMethod kernel, ClassLoader loader, CostReading reading) {
    this.kernel = kernel;
    this.loader = loader;
    this.reading = reading;
  }

  /**
   * Starts the other virtual machine, since something will be measured soon; does not wait.
   *
   * @param vectors whether it needs the module of vectors
   */
  public static void getReady(boolean vectors) {
    CurrentMeasuringJvm.getReady(vectors);
  }

  /**
   * Measures a kernel at once.
   *
   * @throws IllegalArgumentException if the kernel is not a reference to a static method, or the
   *     inputs use something around them
   */
  public static <T> Allocations of(Inputs<T> inputs, Kernel<T> kernel) {
    return measure(NamedMethod.behind(inputs), kernel);
  }

  /** Measures a kernel that takes the number of elements, as a loop from 0 to n does. */
  public static Allocations of(SizedKernel kernel) {
    return measure(NamedMethod.SIZE_ITSELF, kernel);
  }

  private static Allocations measure(NamedMethod inputs, Serializable function) {
    var kernel = NamedMethod.behind(function);
    if (kernel.isLambda()) {
      // A lambda's result would be thrown away, and the work with it.
      throw new IllegalArgumentException("give the kernel as a method reference: Sum1::sum");
    }
    var loader = ClassFiles.loaderOf(function.getClass());
    try {
      return new Allocations(
          kernel, loader, CurrentMeasuringJvm.read(CostExperiment.of(loader, inputs, kernel)));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Allocations(kernel, loader, new Missing("the measurement was interrupted"));
    }
  }

  /**
   * Bytes per element; exactly 0 when nothing is allocated per element. Any other number is good
   * for a sentence, not for a comparison: it differs between virtual machines.
   */
  public double bytesPerElement() {
    return measured().bytesPerElement();
  }

  /** Not a byte per element. */
  public Allocations assertZero() {
    var measured = measured();
    if (measured.isZero()) {
      return this;
    }
    var diagnostics = new AllocationReport(kernel, loader).diagnostics(measured);
    throw new Refusal(
        "`%s` allocates %s per element"
            .formatted(kernel.name(), AllocationReport.bytes(measured.bytesPerElement())),
        diagnostics.stream()
            .map(d -> "line %d: %s".formatted(d.place().line(), d.message()))
            .collect(Collectors.joining("\n")),
        diagnostics);
  }

  /** At least something per element, however much. */
  public Allocations assertNotZero() {
    if (measured().isZero()) {
      throw new Refusal(
          "`%s` allocates nothing per element, and should".formatted(kernel.name()), "", List.of());
    }
    return this;
  }

  private Measured measured() {
    return switch (reading) {
      case Measured it -> it;
      case Threw it -> throw refusal(it);
      case Timed _ -> throw new IllegalStateException("asked for bytes, was told a time");
      case Missing it -> throw new Refusal(it.why(), "", List.of());
    };
  }

  private Refusal refusal(Threw it) {
    var thrown = it.exception() + ": " + it.message();
    return new Refusal(
        "`%s` threw %s while it was measured".formatted(kernel.name(), thrown),
        "",
        it.frames().stream()
            .limit(1)
            .map(at -> new AllocationReport(kernel, loader).diagnostic(thrown, at))
            .toList());
  }
}
