package javalings.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javalings.InMemoryClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler counts the kinds of a switch that names each of them, and of no other. */
class TypeSwitchesTest {

  private static TypeSwitches program(String method) throws ClassNotFoundException {
    return program("", "", method);
  }

  private static TypeSwitches program(String ofAll, String ofCard, String method)
      throws ClassNotFoundException {
    var text =
        """
        class Fees {
          sealed interface Payment { %s }
          record Card(Payment from) implements Payment { %s }
          record Cash() implements Payment {}
          static int fee(Payment payment) { %s }
        }
        """
            .formatted(ofAll, ofCard, method);
    return TypeSwitches.of(InMemoryClasses.compile("Fees", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return switch (payment) { case Card _ -> 1; case Cash _ -> 0; };",
        "switch (payment) { case Card _ -> { return 1; } case Cash _ -> { return 0; } }",
        "return switch (payment) { case Card(var from) -> switch (from) { case Card _ -> 2;"
            + " case Cash _ -> 1; }; case Cash _ -> 0; };",
        "return 1;"
      })
  void aSwitchThatNamesEveryKindIsCounted(String method) {
    assertThatCode(() -> program(method).assertCompilerCounts()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return switch (payment) { case Card _ -> 1; default -> 0; };",
        "return switch (payment) { case Card _ -> 1; case Payment _ -> 0; };"
      })
  void aCaseForAllOthersIsRefused(String method) {
    assertThatThrownBy(() -> program(method).assertCompilerCounts())
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("A case takes all other kinds");
  }

  @Test
  void aMethodThatSomeKindsInheritIsRefused() throws ClassNotFoundException {
    var inherited =
        program(
            "default int fee() { return 10; }",
            "public int fee() { return 30; }",
            "return payment.fee();");
    assertThatThrownBy(inherited::assertCompilerCounts)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("`fee` of `Payment` answers for each kind that does not answer");
    var counted =
        program(
            "default int fee() { return switch (this) { case Card _ -> 1; case Cash _ -> 0; }; }",
            "",
            "return payment.fee();");
    assertThatCode(counted::assertCompilerCounts).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return payment instanceof Card ? 1 : 0;",
        "return payment.getClass() == Card.class ? 1 : 0;",
        "return Card.class.isInstance(payment) ? 1 : 0;",
        "try { return ((Card) payment).hashCode(); } catch (ClassCastException e) { return 0; }"
      })
  void askingByHandIsRefused(String method) {
    assertThatThrownBy(() -> program(method).assertCompilerCounts())
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("`fee` tells the kinds apart without a switch");
  }
}
