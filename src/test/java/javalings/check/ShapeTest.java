package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import javalings.InMemoryClasses;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static final String SOURCE =
      """
      import java.util.*;
      class Steps {
        static long sum(int[] values) { // takes them all
          long s = 0;
          for (int v : values) s += v;
          return s;
        }
        static long plain(long a, long b) { return a + b; }
        static boolean even(int n) { return n == 0 || odd(n - 1); }
        static boolean odd(int n) {
          return n != 0 && even(n - 1);
        }
        static long through(int[] values) { return sum(values.clone()); }
        static void moved(StringBuilder out) {
          out.append( "b" ); // second
          out.append("a");
        }
        <T extends Comparable<T>> T best(List<? extends T> from, T... more) throws Exception {
          return from.get(0);
        }
        static String kind(Object it) {
          return switch (it) {
            case String text when text.isEmpty() -> "nothing";
            case String text -> text;
            case null, default -> spelled(it);
          };
        }
        static String spelled(Object it) { return (char) 65 + (String) it; }
        static int guessed(int n) {
          int price = -1;
          if (n > 3) { price = 7; }
          String name;
          name = null;
          name = kind(n);
          return price;
        }
        @SafeVarargs static <T> T first(@SuppressWarnings("x") T... all) { return all[0]; }
        static int counted(int n) {
          int first = 4, sum = 0, i = 0, last;
          if (n > 3) { first = 7; last = 0; } else { last = 1; }
          while (i < n) { sum = sum + i; i++; }
          return sum + first + last;
        }
        sealed interface Pet {}
        record Cat() implements Pet {}
        record Dog(int age) implements Pet {}
        static int caught(Steps.Pet pet) {
          return switch (pet) {
            case Cat _ -> 1;
            case Pet _ -> 2;
          };
        }
        static int named(Pet pet) {
          return switch (pet) {
            case Cat _ -> 1;
            case Pet it when it.hashCode() == 7 -> 3;
            case Dog(int age) -> age;
          };
        }
        static int asked(Pet pet) { return pet instanceof Dog(int age) ? age : 1; }
        static int replaced(int n) {
          int price = 999;
          if (n > 3) { price = 7; } else if (n > 1) { price = 8; } else { throw new IllegalStateException(); }
          int kept = 999;
          if (n > 9) { kept = 7; } else { price = kept; }
          return price;
        }
      }
      """;

  private static List<String> refused(Consumer<Shape> rule) throws ClassNotFoundException {
    var type = InMemoryClasses.compile("Steps", SOURCE);
    var refusal = catchThrowableOfType(Refusal.class, () -> rule.accept(Shape.of(type)));
    return refusal == null
        ? List.of()
        : refusal.diagnostics().stream()
            .map(it -> it.place() + "-" + it.place().endColumn() + " " + it.message())
            .toList();
  }

  @Test
  void a_loop_is_refused_wherever_the_method_comes_to() throws Exception {
    assertThat(refused(it -> it.assertNoLoop("plain"))).isEmpty();
    assertThat(refused(it -> it.assertNoLoop("sum")))
        .containsExactly("Steps.java:5:5-25 `sum` uses a loop");
    assertThat(refused(it -> it.assertNoLoop("through")))
        .containsExactly("Steps.java:5:5-25 `through` uses a loop");
  }

  @Test
  void recursion_is_refused_through_another_method_as_well() throws Exception {
    assertThat(refused(it -> it.assertNotRecursive("through"))).isEmpty();
    assertThat(refused(it -> it.assertNotRecursive("even")))
        .containsExactly("Steps.java:11:22-33 `even` is recursive");
  }

  @Test
  void a_call_is_refused_by_name() throws Exception {
    assertThat(refused(it -> it.assertDoesNotCall("sum", "clone"))).isEmpty();
    assertThat(refused(it -> it.assertDoesNotCall("through", "clone")))
        .containsExactly("Steps.java:13:50-64 `through` calls `clone`");
  }

  @Test
  void a_default_is_refused_wherever_the_method_comes_to() throws Exception {
    assertThat(refused(it -> it.assertNoDefault("plain"))).isEmpty();
    assertThat(refused(it -> it.assertNoDefault("spelled"))).isEmpty();
    assertThat(refused(it -> it.assertNoDefault("kind")))
        .containsExactly("Steps.java:25:18-25 `kind` has a switch with a `default`");
  }

  @Test
  void a_pattern_that_takes_all_is_a_default_by_another_name() throws Exception {
    assertThat(refused(it -> it.assertNoDefault("named"))).isEmpty();
    assertThat(refused(it -> it.assertNoDefault("caught")))
        .containsExactly("Steps.java:50:12-17 `caught` has a `case Pet _`, which takes all");
  }

  @Test
  void a_question_by_instanceof_is_refused() throws Exception {
    assertThat(refused(it -> it.assertNoInstanceOf("named"))).isEmpty();
    assertThat(refused(it -> it.assertNoInstanceOf("asked")))
        .containsExactly("Steps.java:60:38-65 `asked` asks with `instanceof`");
  }

  @Test
  void a_cast_to_a_class_is_refused_and_one_to_a_number_is_not() throws Exception {
    assertThat(refused(it -> it.assertNoCast("sum"))).isEmpty();
    assertThat(refused(it -> it.assertNoCast("kind")))
        .containsExactly("Steps.java:28:57-68 `kind` casts to `String`");
  }

  @Test
  void a_first_value_that_nobody_means_is_refused() throws Exception {
    assertThat(refused(it -> it.assertNoPlaceholder("guessed")))
        .containsExactly(
            "Steps.java:30:5-20 `price` has a value before anybody knows it",
            "Steps.java:33:5-16 `name` has a value before anybody knows it");
  }

  @Test
  void a_first_value_that_is_replaced_on_every_way_is_refused() throws Exception {
    assertThat(refused(it -> it.assertNoPlaceholder("replaced")))
        .singleElement()
        .asString()
        .endsWith(" `price` has a value before anybody knows it");
  }

  @Test
  void a_first_value_that_is_meant_is_none_to_refuse() throws Exception {
    assertThat(refused(it -> it.assertNoPlaceholder("counted"))).isEmpty();
  }

  @Test
  void a_signature_is_compared_without_the_names_of_its_parameters() throws Exception {
    assertThat(refused(it -> it.assertSignature("static long sum(int[] all)"))).isEmpty();
    assertThat(
            refused(it ->
                it.assertSignature(
                    "<T extends Comparable<T>> T best(List<? extends T> a, T... b)"
                        + " throws Exception;")))
        .isEmpty();
    assertThat(refused(it -> it.assertSignature("static int sum(int[] all)")))
        .containsExactly("Steps.java:3:3-32 `sum` does not have the signature that was given");
    assertThat(refused(it -> it.assertSignature("static long sum(List<Integer> all)"))).hasSize(1);
    assertThat(refused(it -> it.assertSignature("private static long sum(int[] all)"))).hasSize(1);
    assertThat(refused(it -> it.assertSignature("int gone()")))
        .containsExactly("Steps.java:1:1-20 `gone` does not have the signature that was given");
  }

  @Test
  void a_signature_keeps_the_annotations_that_it_was_given() throws Exception {
    assertThat(refused(it -> it.assertSignature("static <T> T first(T... all)"))).isEmpty();
    assertThat(
            refused(it ->
                it.assertSignature(
                    "@java.lang.SafeVarargs static <T> T first(@SuppressWarnings T... all)")))
        .isEmpty();
    assertThat(refused(it -> it.assertSignature("@Deprecated static <T> T first(T... all)")))
        .containsExactly("Steps.java:37:3-67 `first` has lost marks that were given");
    assertThat(refused(it -> it.assertSignature("static <T> T first(@Deprecated T... all)")))
        .hasSize(1);
  }

  @Test
  void statements_may_move_but_not_change_come_or_go() throws Exception {
    assertThat(
            refused(it -> it.assertOnlyReordered("moved", "out.append(\"a\"); out.append(\"b\");")))
        .isEmpty();
    assertThat(
            refused(it -> it.assertOnlyReordered("moved", "out.append(\"a\"); out.append(\"c\");")))
        .containsExactly(
            "Steps.java:15:5-23 `moved` holds a statement that was not given",
            "Steps.java:14:3-39 a statement is missing from `moved`: `out.append(\"c\");`");
  }

  @Test
  void a_method_or_source_that_is_not_there_is_the_checks_fault() throws Exception {
    var type = InMemoryClasses.compile("Steps", SOURCE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shape.of(type).assertNoLoop("walk"))
        .withMessage("there is no method walk");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shape.of(ShapeTest.class))
        .withMessageContaining("ShapeTest.java is not at hand");
    assertThatCode(() -> Shape.of(type).assertNoLoop("plain").assertNotRecursive("sum"))
        .doesNotThrowAnyException();
  }
}
