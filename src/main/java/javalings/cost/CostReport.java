package javalings.cost;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javalings.cost.CostExperiment.Question;
import javalings.cost.CostReading.Measured;
import javalings.cost.CostReading.Timed;
import javalings.model.Diagnostic;

/**
 * All that is known about the cost of one method.
 *
 * @param bytecode what its class file says
 * @param bytes what it allocates
 * @param lines where it allocates that
 * @param calls what the JIT compiler made of its open calls
 * @param time nanoseconds per element
 * @param loop the same of a hand-written loop over the same input, where there is one
 */
public record CostReport(
    CostFindings bytecode,
    CostReading bytes,
    List<Diagnostic> lines,
    List<CallDispatch> calls,
    CostReading time,
    Optional<CostReading> loop) {

  /**
   * Measures a static method with one parameter.
   *
   * @throws IllegalArgumentException with a sentence for people, if the method is not of that kind
   */
  public static CostReport of(Class<?> type, String name)
      throws IOException, InterruptedException, ClassNotFoundException {
    var method = kernel(type, name);
    var inputs =
        SampleInputs.of(method)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "nothing here makes a %s of n elements; write a static method from int to it"
                        .formatted(method.getGenericParameterTypes()[0].getTypeName())));
    var loader = ClassFiles.loaderOf(type);
    var kernel = NamedMethod.of(method);
    var experiment = CostExperiment.of(loader, inputs, kernel);
    var bytes = CurrentMeasuringJvm.read(experiment);
    var lines =
        bytes instanceof Measured it
            ? new AllocationReport(kernel, loader).diagnostics(it)
            : List.<Diagnostic>of();
    var printed = Files.createTempFile("javalings", ".inlining");
    try {
      var time = timed(experiment, printing(kernel), Redirect.to(printed.toFile()));
      var image = ClassFiles.read(loader, kernel.owner()).orElseThrow();
      var calls = CallDispatch.of(image, kernel, Files.readAllLines(printed));
      return new CostReport(
          CostFindings.of(type, name), bytes, lines, calls, time, loop(method, loader));
    } finally {
      Files.deleteIfExists(printed);
    }
  }

  /** How many times as long as the hand-written loop, where both were timed. */
  public Optional<Double> timesTheLoop() {
    return loop.flatMap(other ->
        time instanceof Timed mine && other instanceof Timed theirs
            ? Optional.of(mine.nanosPerElement() / theirs.nanosPerElement())
            : Optional.empty());
  }

  private static Method kernel(Class<?> type, String name) {
    var methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name) && !method.isSynthetic())
            .toList();
    if (methods.size() != 1) {
      throw new IllegalArgumentException(
          "%s has %s method %s"
              .formatted(type.getSimpleName(), methods.isEmpty() ? "no" : "more than one", name));
    }
    var method = methods.getFirst();
    if (!Modifier.isStatic(method.getModifiers()) || method.getParameterCount() != 1) {
      throw new IllegalArgumentException(
          name + " is not a static method with one parameter, so it cannot be measured alone");
    }
    return method;
  }

  private static Optional<CostReading> loop(Method method, ClassLoader loader)
      throws IOException, InterruptedException, ClassNotFoundException {
    var inputs = SampleInputs.of(method);
    var loop = SampleInputs.loop(method);
    return inputs.isEmpty() || loop.isEmpty()
        ? Optional.empty()
        : Optional.of(
            timed(
                CostExperiment.of(loader, inputs.get(), loop.get()), List.of(), Redirect.DISCARD));
  }

  private static List<String> printing(NamedMethod kernel) {
    var pattern = kernel.owner().replace('/', '.') + "::" + kernel.name();
    return List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:CompileCommand=PrintInlining," + pattern);
  }

  /** Each in a virtual machine that has seen nothing else. */
  private static CostReading timed(CostExperiment experiment, List<String> flags, Redirect print)
      throws IOException, InterruptedException {
    try (var jvm = MeasuringJvm.start(flags, print)) {
      return jvm.read(experiment.asking(Question.TIME), CurrentMeasuringJvm.LIMIT);
    }
  }
}
