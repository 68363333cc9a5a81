package javalings.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javalings.model.Diagnostic;
import javalings.shape.ShapeRules;
import javalings.shape.SourceText;

/**
 * Rules on what a learner's source looks like, for exercises that ask for a certain way.
 *
 * <pre>{@code
 * Shape.of(Sum1.class).assertSignature("static long sum(int[] values)").assertNoLoop("sum");
 * }</pre>
 *
 * <p>A method counts together with those of the same file that it calls, told apart by name and
 * number of arguments; several methods of one name all have to obey. Each rule throws a {@link
 * Refusal} with the places, or returns the same object for the next rule. A name that no method of
 * the file has is the check's fault: an {@link IllegalArgumentException}.
 */
public final class Shape {

  /** Nothing where the rules are judged outside of this virtual machine. */
  private final Optional<ShapeRules> rules;

  private Shape(Optional<ShapeRules> rules) {
    this.rules = rules;
  }

  /**
   * Reads the file that declares a class.
   *
   * @throws IllegalArgumentException if the class's loader does not keep its source
   */
  public static Shape of(Class<?> type) {
    return new Shape(
        SourceText.isJudgedElsewhere(type.getClassLoader())
            ? Optional.empty()
            : Optional.of(ShapeRules.of(type)));
  }

  /**
   * A method has this head: annotations, modifiers, result, types of the parameters and exceptions.
   * Names of parameters may differ, and there may be more annotations.
   */
  public Shape assertSignature(String head) {
    return refuse(it -> it.signature(head));
  }

  /** A method does not come back to itself. */
  public Shape assertNotRecursive(String method) {
    return refuse(it -> it.recursion(method));
  }

  /** There is no {@code for}, {@code while} or {@code do}. */
  public Shape assertNoLoop(String method) {
    return refuse(it -> it.loops(method));
  }

  /** Nothing of that name is called, whoever declares it: {@code "clone"}. */
  public Shape assertDoesNotCall(String method, String callee) {
    return refuse(it -> it.calls(method, callee));
  }

  /**
   * No switch has a {@code default}, nor a pattern of the very type that it is about, so that the
   * compiler asks for every case.
   */
  public Shape assertNoDefault(String method) {
    return refuse(it -> it.defaults(method));
  }

  /** Nothing is asked with {@code instanceof}, whose questions the compiler does not count. */
  public Shape assertNoInstanceOf(String method) {
    return refuse(it -> it.instanceOfs(method));
  }

  /** Nothing is cast to a class, so that patterns ask for types. Casts to numbers are allowed. */
  public Shape assertNoCast(String method) {
    return refuse(it -> it.casts(method));
  }

  /**
   * No local variable begins as 0, a negative number, null or "" and is given another value later,
   * so that the compiler asks for one on every way. A variable that counts on from its 0 is
   * allowed.
   */
  public Shape assertNoPlaceholder(String method) {
    return refuse(it -> it.placeholders(method));
  }

  /**
   * A method's statements are the given ones, moved about at most. Comments and white space do not
   * matter; a statement inside another belongs to that.
   *
   * @param original the statements of the method's body as the exercise gave them
   */
  public Shape assertOnlyReordered(String method, String original) {
    return refuse(it -> it.reordered(method, original));
  }

  private Shape refuse(Function<ShapeRules, List<Diagnostic>> rule) {
    var problems = rules.map(rule).orElse(List.of());
    if (problems.isEmpty()) {
      return this;
    }
    var first = problems.getFirst();
    throw new Refusal("line %d: %s".formatted(first.place().line(), first.message()), "", problems);
  }
}
