package javalings.check;

import java.util.List;
import java.util.stream.Collectors;
import javalings.cost.Cost;
import javalings.cost.CostFinding;
import javalings.cost.CostFindings;

/**
 * Rules on what javac made of a learner's method. The verdict depends on the class file alone, so
 * it is the same on every machine and in every run.
 *
 * <pre>{@code
 * Bytecode.of(Sum1.class, "sum").assertNoBoxing().assertNoAllocationInLoop();
 * }</pre>
 *
 * <p>A method's code includes the bodies of its lambdas and whatever it calls in its own package.
 * "In a loop" means on a cycle of the control flow, in a lambda's body, or in something called from
 * there; {@code throw new X()} between a loop's braces is not. Each rule throws a {@link Refusal}
 * with the lines, or returns the same object for the next rule.
 */
public final class Bytecode {

  private static final int SHOWN = 8;

  private final CostFindings findings;

  private Bytecode(CostFindings findings) {
    this.findings = findings;
  }

  /**
   * Reads a method's code; all of them, when the name is overloaded.
   *
   * @throws IllegalArgumentException if the class has no method of that name
   */
  public static Bytecode of(Class<?> type, String method) {
    return new Bytecode(CostFindings.of(type, method));
  }

  /** No {@code Integer} and the like is made from a primitive or opened, anywhere. */
  public Bytecode assertNoBoxing() {
    return refuse("boxes", findings.of(Cost.BOXING, Cost.UNBOXING));
  }

  /** The same for what runs once an element only. */
  public Bytecode assertNoBoxingInLoop() {
    return refuse("boxes for every element", findings.inLoop(Cost.BOXING, Cost.UNBOXING));
  }

  /** No object, array or capturing lambda is made, anywhere. */
  public Bytecode assertNoAllocation() {
    return refuse("allocates", findings.of(Cost.ALLOCATION, Cost.BOXING, Cost.STRING_CONCAT));
  }

  /**
   * No object, array or capturing lambda is made once an element. An allocation that the JIT
   * compiler would remove counts as well: {@link Allocations} measures what is left.
   */
  public Bytecode assertNoAllocationInLoop() {
    return refuse(
        "allocates for every element",
        findings.inLoop(Cost.ALLOCATION, Cost.BOXING, Cost.STRING_CONCAT));
  }

  /** No method is called through an interface once an element. */
  public Bytecode assertNoInterfaceCallInLoop() {
    return refuse(
        "calls through an interface for every element", findings.inLoop(Cost.INTERFACE_CALL));
  }

  /** No type is tested once an element, by a switch, say. */
  public Bytecode assertNoTypeTestInLoop() {
    return refuse(
        "asks for the kind of an object for every element", findings.inLoop(Cost.TYPE_TEST));
  }

  /** No string is built with {@code +} once an element. */
  public Bytecode assertNoStringConcatInLoop() {
    return refuse("concatenates strings for every element", findings.inLoop(Cost.STRING_CONCAT));
  }

  /** Neither a synchronized method nor a synchronized block. */
  public Bytecode assertNotSynchronized() {
    return refuse("takes a lock", findings.of(Cost.LOCK));
  }

  /** The method calls itself neither directly nor through others of its package. */
  public Bytecode assertNotRecursive() {
    return refuse("is recursive", findings.of(Cost.RECURSION));
  }

  /**
   * The method is recursive, and nothing is left to do behind any recursive call but to return. The
   * JVM does not turn such a call into a jump; it is the shape that a person can.
   */
  public Bytecode assertTailPosition() {
    if (findings.of(Cost.RECURSION).isEmpty()) {
      throw new Refusal("`" + findings.method() + "` is not recursive", "", List.of());
    }
    return refuse("works on after its recursive call", findings.of(Cost.TAIL));
  }

  private Bytecode refuse(String why, List<CostFinding> found) {
    if (found.isEmpty()) {
      return this;
    }
    var body =
        found.stream().limit(SHOWN).map(CostFinding::sentence).collect(Collectors.joining("\n"));
    throw new Refusal(
        "`%s` %s: %s".formatted(findings.method(), why, found.getFirst().sentence()),
        found.size() == 1 ? "" : body,
        CostFinding.diagnostics(found.stream().limit(SHOWN).toList()));
  }
}
