package javalings.cost;

import java.util.List;

/** The costs that the bytecode of a method shows. */
public record CostFindings(String method, List<CostFinding> all) {

  public CostFindings {
    all = List.copyOf(all);
  }

  /**
   * Reads the class file behind {@code type}, which its loader has to serve as a resource.
   *
   * @param method the name of one or more methods; the code that they call in the same package
   *     belongs to them
   * @throws IllegalArgumentException if there is no such method
   */
  public static CostFindings of(Class<?> type, String method) {
    return new CostFindings(method, ReachableCode.from(type, method));
  }

  /** The findings of these kinds. */
  public List<CostFinding> of(Cost... costs) {
    return all.stream().filter(finding -> List.of(costs).contains(finding.cost())).toList();
  }

  /** The findings of these kinds that run once an element. */
  public List<CostFinding> inLoop(Cost... costs) {
    return of(costs).stream().filter(CostFinding::repeated).toList();
  }
}
