package javalings.cost;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An experiment: a kernel, and how to make its input.
 *
 * @param classes the class files that the meter does not have on its class path, by internal name
 * @param inputs a static method from an {@code int}, the number of elements, to the input
 * @param kernel a static method from the input to anything
 * @param question what to find out
 */
public record CostExperiment(
    Map<String, byte[]> classes, NamedMethod inputs, NamedMethod kernel, Question question) {

  /**
   * The smaller of the two sizes that are compared; the other is its double. Large enough that a
   * single stray allocation is far below a byte per element.
   */
  static final int ELEMENTS = 1_000;

  public CostExperiment {
    classes = Map.copyOf(classes);
  }

  /** Collects the class files of an experiment on loaded classes. */
  public static CostExperiment of(ClassLoader loader, NamedMethod inputs, NamedMethod kernel)
      throws ClassNotFoundException {
    return new CostExperiment(
        ClassFiles.closure(inputs.ownerIn(loader), kernel.ownerIn(loader)),
        inputs,
        kernel,
        Question.LINES);
  }

  /** Whether any of its classes uses the Vector API, which is a module that has to be asked for. */
  boolean usesVectors() {
    return classes.values().stream()
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .anyMatch(text -> text.contains("jdk/incubator/vector/"));
  }

  CostExperiment asking(Question other) {
    return new CostExperiment(classes, inputs, kernel, other);
  }

  /** The questions that can be asked about a kernel. */
  public enum Question {
    /** Bytes per element. */
    BYTES,
    /** Bytes per element, and the lines they come from when there are any. */
    LINES,
    /** Nanoseconds per element. */
    TIME
  }
}
