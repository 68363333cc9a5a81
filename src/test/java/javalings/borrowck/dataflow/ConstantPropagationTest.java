package javalings.borrowck.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.MirText;
import org.junit.jupiter.api.Test;

/** Which numbers are known where, on bodies small enough to see what must come out. */
final class ConstantPropagationTest {

  /** The indexes that are taken, in the order of the text; empty for one that is not known. */
  private static List<Optional<Integer>> taken(String text) {
    var body = MirText.parse(text);
    var constants = new ConstantPropagation(new ControlFlowGraph(body));
    return body.locations().stream()
        .filter(location -> location.statement() instanceof MirStatement.Count(IntFact.Takes _))
        .map(location ->
            constants.at(
                location,
                ((IntFact.Takes) ((MirStatement.Count) location.statement()).what()).index()))
        .toList();
  }

  @Test
  void aNumberIsKnownUntilItsVariableGetsAnother() {
    assertThat(
            taken(
                """
                fn f()
                let i: copy
                let j: copy
                count i = 3
                take i of 3
                count j = i + 1
                count i = ?
                take i of 3
                take j of 3
                j = const _
                take j of 3
                return
                """))
        .containsExactly(Optional.of(3), Optional.empty(), Optional.of(4), Optional.empty());
  }

  @Test
  void whereWaysMeetOnlyWhatAllAgreeOnIsKnown() {
    assertThat(
            taken(
                """
                fn f()
                let i: copy
                let j: copy
                count i = 1
                count j = 2
                if other
                count i = 5
                goto end
                other:
                count i = 7
                end:
                take i of 3
                take j of 3
                return
                """))
        .containsExactly(Optional.empty(), Optional.of(2));
  }

  @Test
  void aLoopThatCountsIsNotKnown() {
    assertThat(
            taken(
                """
                fn f()
                let i: copy
                count i = 0
                again:
                take i of 3
                count i = i + 1
                if again
                return
                """))
        .containsExactly(Optional.empty());
  }

  @Test
  void aWayWhoseConditionIsFalseIsNotTaken() {
    assertThat(
            taken(
                """
                fn f()
                let i: copy
                count i = 5
                if other
                only i < 3
                take i of 3
                return
                other:
                only i >= 3
                take i of 9
                return
                """))
        .containsExactly(Optional.empty(), Optional.of(5));
  }
}
