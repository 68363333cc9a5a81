package javalings.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Bytes per element, as the difference between an input and one of twice its size. Fixed costs
 * cancel: a stream's pipeline, the linkage of a lambda, an iterator.
 *
 * <p>The kernel runs until the JIT compiler has settled: until the slope is zero {@value #ZEROS}
 * times in a row, or until the patience is used up. An interpreter never removes an allocation, so
 * the answer "zero" cannot come too early.
 */
final class AllocationSlope {

  /**
   * How long a kernel may go on allocating before that is its nature. A method is compiled as a
   * whole after some 600 calls at the earliest (Tier4MinInvocationThreshold).
   *
   * @param calls how many times the kernel is called at least before the answer is "not zero"
   * @param cpuNanos of this thread, after which no more calls are made
   * @param allThreads whether the allocations of other threads count as well
   */
  record Patience(int calls, long cpuNanos, boolean allThreads) {

    /** With -Xbatch the number of calls is the same in every virtual machine. */
    static final Patience BATCH = new Patience(1_500, 3_000_000_000L, true);

    /** With compilation in the background only time tells, and other threads do other things. */
    static final Patience BACKGROUND = new Patience(Integer.MAX_VALUE, 3_000_000_000L, false);
  }

  private static final int ZEROS = 3;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final MeasuredKernel kernel;
  private final Patience patience;
  private int calls;

  AllocationSlope(MeasuredKernel kernel, Patience patience) {
    this.kernel = kernel;
    this.patience = patience;
  }

  /** The slope in bytes per element with the allocation of a call at its foot. */
  record Line(double bytesPerElement, long fixedBytes, int calls) {}

  Line settle() throws Throwable {
    var end = THREADS.getCurrentThreadCpuTime() + patience.cpuNanos();
    var zeros = 0;
    while (true) {
      var small = bytes(CostExperiment.ELEMENTS);
      var slope = bytes(2 * CostExperiment.ELEMENTS) - small;
      zeros = slope == 0 ? zeros + 1 : 0;
      var out = calls >= patience.calls() || THREADS.getCurrentThreadCpuTime() > end;
      if (zeros == ZEROS || (out && slope != 0)) {
        return new Line((double) slope / CostExperiment.ELEMENTS, small - slope, calls);
      }
    }
  }

  /** The bytes that a call allocates, exactly. */
  private long bytes(int size) throws Throwable {
    var input = kernel.input(size);
    calls++;
    var before = allocated();
    kernel.run(input);
    return allocated() - before;
  }

  private long allocated() {
    return patience.allThreads()
        ? THREADS.getTotalThreadAllocatedBytes()
        : THREADS.getCurrentThreadAllocatedBytes();
  }
}
