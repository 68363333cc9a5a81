package javalings.course;

import java.util.List;
import java.util.stream.Collectors;

/** A course that cannot be used as it is: what an instructor has to mend, all of it at once. */
public final class CourseFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * One thing to mend.
   *
   * @param file relative to the course, with {@code /}
   * @param line from 1
   * @param message a sentence that says what was seen and what to do
   */
  public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + message;
    }
  }

  private final transient List<Fault> faults;

  public CourseFault(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public CourseFault(String file, int line, String message) {
    this(List.of(new Fault(file, line, message)));
  }

  /** The faults in the order in which they were found; at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
