package javalings.borrowck.explain;

import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.SourceInfo;

/** Advice about a value that is used after its move. */
public record MoveAdvice(MoveExplanation story, ParameterUse parameterUse) {

  public BorrowFinding add(BorrowFinding finding) {
    var taker = story.first().location().sourceInfo();
    var advised = finding.help(help(taker));
    if (closed(taker) && givesAway()) {
      return advised;
    }
    if (taker.why() == SourceInfo.Why.CLOSE && story.variable().role() == MirLocal.Role.VARIABLE) {
      return advised.fix(LoanFixes.tryWithResources(story.variable()));
    }
    var lent =
        taker.why() == SourceInfo.Why.ARGUMENT
            ? taker.inside().map(it -> lend(advised, it, taker.name())).orElse(advised)
            : advised;
    if (!story.first().place().whole()) {
      return lent;
    }
    var copied = lent.fix(LoanFixes.copy(story.first().location().span(), story.variable()));
    return story.moves().size() > 1 ? copied : borrowed(reordered(copied));
  }

  private BorrowFinding reordered(BorrowFinding finding) {
    var moved = story.first().location().span();
    return finding
        .fix(OrderFixes.moveLast(moved, story.uses()))
        .fix(OrderFixes.readBeforeMove(moved, story.uses(), story.facts().body()))
        .fix(new KeptResult(story.first().location(), story.facts().body()).fix());
  }

  private static boolean closed(SourceInfo taker) {
    return taker.why() == SourceInfo.Why.CLOSE || taker.why() == SourceInfo.Why.CLOSE_OF_TRY;
  }

  /** Whether the value has another owner after this use: then nobody closes it here. */
  private boolean givesAway() {
    return !story.use().sourceInfo().closes()
        && story.use().statement().operands().stream().anyMatch(Operand::moves);
  }

  /** {@code S other = value} only looks at the value: let it borrow. */
  private BorrowFinding borrowed(BorrowFinding finding) {
    return story
        .given()
        .map(it -> finding.fix(SignatureFixes.borrowInVariable(it)))
        .orElse(finding);
  }

  private BorrowFinding lend(BorrowFinding finding, MirSpan parameter, String method) {
    return switch (parameterUse.of(parameter).orElse(ParameterUse.Need.KEEP)) {
      case LOOK -> finding.fix(SignatureFixes.lendToParameter(parameter, method, "@Borrowed"));
      case CHANGE -> finding.fix(SignatureFixes.lendToParameter(parameter, method, "@BorrowedMut"));
      case END, KEEP -> finding;
    };
  }

  private String help(SourceInfo taker) {
    if (story.use().sourceInfo().why() == SourceInfo.Why.COMPLETE) {
      return "give each part of the object a value of its own";
    }
    return switch (taker.why()) {
      case CLOSE, CLOSE_OF_TRY ->
          givesAway()
              ? "close it only on the ways out on which it is not given away"
              : "close it once, where its owner's scope ends: `try (var name = ...) { ... }`";
      case RECEIVER -> "use the value before the call that consumes it";
      case ARGUMENT -> given(taker);
      case CAPTURE -> "let the lambda only look at the value, or use it before it moves";
      case PLAIN,
          CALL,
          ALIAS,
          RESOURCE,
          RETURN,
          LOOP,
          DEREFERENCE,
          PRINT,
          THROWN,
          COMPLETE,
          SCOPE_END,
          STATEMENT_END ->
          used("borrow it instead (`@Borrowed`)");
    };
  }

  private String given(SourceInfo taker) {
    var name = "`" + taker.name() + "`";
    return switch (taker.inside().flatMap(parameterUse::of).orElse(ParameterUse.Need.KEEP)) {
      case LOOK -> used("let " + name + " borrow it (`@Borrowed`)");
      case CHANGE -> used("let " + name + " borrow it (`@BorrowedMut`)");
      case END ->
          "let " + name + " borrow it (`@BorrowedMut`), and end the value where it was made";
      case KEEP -> used("give away a copy, if there is a way to make one");
    };
  }

  private String used(String instead) {
    if (story.use().sourceInfo().closes() && story.onlyThrown()) {
      return "do what may fail before the value moves; from then on its new owner closes it";
    }
    if (story.use().sourceInfo().closes()) {
      return "give the value away or close it here, not both";
    }
    return story.moves().stream().anyMatch(story::again)
        ? instead + ", or make a value for each round of the loop"
        : instead + ", or use it before it moves";
  }
}
