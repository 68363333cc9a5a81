package javalings.borrowck.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirText;
import org.junit.jupiter.api.Test;

/** Each stage alone, on bodies small enough to see what must come out. */
final class BodyAnalysesTest {

  private static final String BRANCH =
      """
      fn f(c: copy)
      let x: own
      let r: &
      x = const 1
      r = &x
      if other
      use copy r
      goto end
      other:
      pass
      end:
      dead x
      return
      """;

  private static List<Integer> loansAt(MirBody body, BodyAnalyses facts) {
    return body.locations().stream().map(location -> facts.loans().at(location).size()).toList();
  }

  @Test
  void aVariableIsLiveFromItsValueToItsLastUse() {
    var body = MirText.parse(BRANCH);
    var liveness = new Liveness(body, new ControlFlowGraph(body));
    var r = 2;
    assertThat(liveness.at(body.locations().get(2)).get(r)).isTrue();
    assertThat(liveness.at(body.locations().get(3)).get(r)).isTrue();
    assertThat(liveness.at(body.locations().get(5)).get(r)).isFalse();
    assertThat(liveness.at(body.locations().get(1)).get(r)).isFalse();
  }

  @Test
  void theWayOutOfABranchIsVisitedBeforeTheWayIn() {
    var order =
        new ControlFlowGraph(MirText.parse(BRANCH))
            .inOrder().stream().map(location -> location.id()).toList();
    assertThat(order).containsExactly(0, 1, 2, 5, 3, 4, 6, 7);
  }

  @Test
  void aLoanLastsAsLongAsItsBorrowIsLive() {
    var body = MirText.parse(BRANCH);
    assertThat(loansAt(body, BodyAnalyses.of(body))).containsExactly(0, 0, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void aLoanFollowsItsBorrowIntoACopy() {
    var body =
        MirText.parse(
            """
            fn f()
            let x: own
            let r: &
            let s: &
            x = const 1
            r = &x
            s = copy r
            pass
            use copy s
            return
            """);
    assertThat(loansAt(body, BodyAnalyses.of(body))).containsExactly(0, 0, 1, 1, 1, 0);
  }

  @Test
  void aNewValueForItsOwnerEndsALoan() {
    var body =
        MirText.parse(
            """
            fn f(p: &mut)
            let r: &mut
            r = &mut p.*
            p = const 1
            pass
            use copy r
            return
            """);
    assertThat(loansAt(body, BodyAnalyses.of(body))).containsExactly(0, 1, 0, 0, 0);
  }

  @Test
  void aBorrowInACollectionIsAliveAsLongAsTheCollection() {
    var body =
        MirText.parse(
            """
            fn f()
            let x: own
            let list: own
            let _m: &mut
            let _r: &
            let _u: copy
            x = const 1
            list = const 2
            _m = &two list
            _r = &x
            _u = call add(move _m, move _r) [1>0']
            pass
            use copy list
            return
            """);
    var facts = BodyAnalyses.of(body);
    assertThat(facts.loans().at(body.locations().get(5)))
        .extracting(loan -> body.write(loan.place()))
        .containsExactly("x");
  }

  @Test
  void aBorrowThatIsReturnedLastsOverTheWholeBody() {
    var body =
        MirText.parse(
            """
            fn f(c: copy)
            let x: own
            let r: &
            x = const 1
            r = &x
            if out
            return r
            out:
            pass
            return
            """);
    assertThat(loansAt(body, BodyAnalyses.of(body))).containsExactly(0, 0, 1, 1, 1, 1);
  }

  @Test
  void aMoveOnOneWayIsAPossibleMoveWhereTheWaysMeet() {
    var body =
        MirText.parse(
            """
            fn f(x: own, c: copy)
            let _t: own
            if skip
            _t = move x
            skip:
            pass
            x = const 1
            pass
            return
            """);
    var moves = BodyAnalyses.of(body).moves();
    assertThat(moves.at(body.locations().get(2))).hasSize(1);
    assertThat(moves.at(body.locations().get(4))).isEmpty();
  }

  @Test
  void aMoveOfAPartLeavesTheOtherParts() {
    var body =
        MirText.parse(
            """
            fn f(x: own)
            let _t: own
            _t = move x.a
            x.a = const 1
            return
            """);
    var moves = BodyAnalyses.of(body).moves();
    assertThat(moves.at(body.locations().get(1)))
        .extracting(move -> body.write(move.place()))
        .containsExactly("x.a");
    assertThat(moves.at(body.locations().get(2))).isEmpty();
  }
}
