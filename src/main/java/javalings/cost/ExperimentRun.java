package javalings.cost;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import javalings.cost.AllocationSlope.Patience;
import javalings.cost.CostExperiment.Question;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Missing;
import javalings.cost.CostReading.Site;
import javalings.cost.CostReading.Threw;
import javalings.cost.CostReading.Timed;
import javalings.cost.LineInstrumenter.Line;
import javalings.model.Frame;

/** An experiment, carried out in this virtual machine on the calling thread. */
final class ExperimentRun {

  private static final int TIMED_CALLS = 3_000;

  /**
   * So many instrumented calls in the end have an input of full size. The calls before only have to
   * be many, for the compiler to see, and hooks are slow.
   */
  private static final int FULL_SIZE = 8;

  private static final int LONGEST_MESSAGE = 2_000;

  private static final long SITES_NANOS = 2_000_000_000L;

  private final CostExperiment experiment;
  private final Patience patience;

  ExperimentRun(CostExperiment experiment, Patience patience) {
    this.experiment = experiment;
    this.patience = patience;
  }

  CostReading run() {
    try {
      var loader = new ShippedClasses(experiment.classes());
      var kernel = MeasuredKernel.of(experiment, loader);
      if (experiment.question() == Question.TIME) {
        return new Timed(nanosPerElement(kernel));
      }
      var line = new AllocationSlope(kernel, patience).settle();
      var sites =
          line.bytesPerElement() != 0 && experiment.question() == Question.LINES
              ? sites(line.calls())
              : List.<Site>of();
      return new Measured(line.bytesPerElement(), line.fixedBytes(), line.calls(), sites);
    } catch (ReflectiveOperationException | LinkageError e) {
      return new Missing(experiment.kernel() + " cannot be measured: " + e);
    } catch (Throwable e) {
      return threw(e);
    }
  }

  private static double nanosPerElement(MeasuredKernel kernel) throws Throwable {
    var best = Long.MAX_VALUE;
    for (var call = 0; call < TIMED_CALLS; call++) {
      var input = kernel.input(CostExperiment.ELEMENTS);
      var start = System.nanoTime();
      kernel.run(input);
      best = Math.min(best, System.nanoTime() - start);
    }
    return (double) best / CostExperiment.ELEMENTS;
  }

  /**
   * Which lines the bytes come from: the same calls again, on instrumented classes, which are as
   * warm in the end as the plain ones were.
   */
  private List<Site> sites(int calls) throws Throwable {
    var instrumenter = new LineInstrumenter(experiment.classes());
    var kernel = MeasuredKernel.of(experiment, new ShippedClasses(instrumenter.instrumented()));
    var small = new long[0];
    var large = small;
    var size = CostExperiment.ELEMENTS;
    var end = System.nanoTime() + SITES_NANOS;
    for (var call = 0; call < calls && System.nanoTime() < end; call += 2) {
      size = call < calls - FULL_SIZE ? CostExperiment.ELEMENTS / 10 : CostExperiment.ELEMENTS;
      small = bytes(kernel, size, instrumenter.sites().size());
      large = bytes(kernel, 2 * size, instrumenter.sites().size());
    }
    return sites(instrumenter.sites(), small, large, size);
  }

  private static long[] bytes(MeasuredKernel kernel, int size, int sites) throws Throwable {
    var input = kernel.input(size);
    LineMeter.start(sites);
    kernel.run(input);
    return LineMeter.stop();
  }

  private static List<Site> sites(List<Line> lines, long[] small, long[] large, int size) {
    var bytes = new HashMap<Line, Double>();
    for (var i = 1; i < large.length; i++) {
      var slope = (double) (large[i] - small[i]) / size;
      bytes.merge(lines.get(i - 1), slope, Double::sum);
    }
    return bytes.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> new Site(entry.getKey().file(), entry.getKey().line(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Site::bytesPerElement).reversed())
        .toList();
  }

  private Threw threw(Throwable thrown) {
    var frames =
        Arrays.stream(thrown.getStackTrace())
            .filter(at -> experiment.classes().containsKey(at.getClassName().replace('.', '/')))
            .map(at ->
                new Frame(
                    String.valueOf(at.getFileName()),
                    Math.max(0, at.getLineNumber()),
                    at.getMethodName()))
            .limit(50)
            .toList();
    var message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    var clipped = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
    return new Threw(thrown.getClass().getSimpleName(), clipped, frames);
  }
}
