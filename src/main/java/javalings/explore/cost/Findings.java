package javalings.explore.cost;

import java.util.List;

/** What the bytecode of a method says about its cost. */
public record Findings(String method, List<Finding> all) {

  public Findings {
    all = List.copyOf(all);
  }

  /**
   * Reads the class file behind {@code type}, which its loader has to serve as a resource.
   *
   * @param method the name of one or more methods; the code that they call in the same package
   *     belongs to them
   * @throws IllegalArgumentException if there is no such method
   */
  public static Findings of(Class<?> type, String method) {
    return new Findings(method, Walk.from(type, method));
  }

  /** The findings of these kinds. */
  public List<Finding> of(Cost... costs) {
    return all.stream().filter(finding -> List.of(costs).contains(finding.cost())).toList();
  }

  /** The findings of these kinds that run once an element. */
  public List<Finding> inLoop(Cost... costs) {
    return of(costs).stream().filter(Finding::repeated).toList();
  }
}
