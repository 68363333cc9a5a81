package javalings.cli;

import javalings.view.text.Quantity;

/** Tells proofs as text that is only ever added to. */
final class ProofLines {

  private final CliContext context;
  private int printed;

  ProofLines(CliContext context) {
    this.context = context;
  }

  /** Prints the news since the last time. */
  void print(ProofState state) {
    if (state.parts().isEmpty() || state.isOfList()) {
      context.say(state.id().toString());
      printed = 0;
    }
    for (; printed < state.parts().size(); printed++) {
      var part = state.parts().get(printed);
      var mark = part.faults().isEmpty() ? "" : "to mend: ";
      context.tell("  %s%s: %s".formatted(mark, part.name(), part.found()));
    }
    if (state.ended()) {
      state.faults().forEach(fault -> context.tell(fault.toString()));
      context.tell("  " + summary(state));
    }
  }

  /** {@code proven, 640 ms}. */
  static String summary(ProofState state) {
    var count = state.faults().size();
    var words = count == 0 ? "proven" : Quantity.of(count, "fault", "faults");
    return (state.ended() ? words : "being proven") + ", " + Quantity.of(state.took());
  }
}
