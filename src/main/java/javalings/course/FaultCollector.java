package javalings.course;

import java.util.ArrayList;
import java.util.List;

/** Gathers faults, so that an instructor sees all of them in one go. */
final class FaultCollector {

  private final List<CourseFault.Fault> found = new ArrayList<>();

  void add(String file, int line, String message) {
    add(new CourseFault.Fault(file, line, message));
  }

  private void addAll(CourseFault fault) {
    fault.faults().forEach(this::add);
  }

  /** Reads something, and takes what is wrong with it. */
  void gather(Runnable reading) {
    try {
      reading.run();
    } catch (CourseFault fault) {
      addAll(fault);
    }
  }

  /** One problem can be seen twice: in two exercises of one name, say. */
  private void add(CourseFault.Fault fault) {
    if (!found.contains(fault)) {
      found.add(fault);
    }
  }

  List<CourseFault.Fault> found() {
    return List.copyOf(found);
  }

  boolean any() {
    return !found.isEmpty();
  }

  void throwIfAny() {
    if (any()) {
      throw new CourseFault(found);
    }
  }
}
